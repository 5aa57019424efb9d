import { expect } from 'vitest';
import type { Read, ReadQuotation } from './read-in-language.ts';
import { paragraphsOf, type Situation, type Text } from './situation.ts';

/** Words that somebody said, and who. */
export interface Said {
  readonly text: Text;
  /** The quoted words without their marks; where the reporter interrupts them, or a paragraph ends, with " … " between. */
  readonly words: string;
  /** The speaker's full name; the words of a description where there is none. */
  readonly speaker: string;
}

/** Marked words, and those who could have said them. */
export interface Open {
  readonly text: Text;
  readonly words: string;
  readonly candidates?: readonly string[];
}

/** Marked words that nobody said. */
export interface Unsaid {
  readonly text: Text;
}

/** Words in marks that somebody denies, or that are said of somebody: never that person's own. */
export interface NotTheirs {
  readonly text: Text;
  readonly person: string;
}

/** What somebody said in the reporter's words. */
export interface Reported {
  readonly text: Text;
  /** The sentence that reports it. */
  readonly statement: string;
  readonly speaker: string;
}

/** The last quotation with these words has that speaker, found in one of these ways. */
function said(outcome: string, ...how: readonly string[]): Situation<Said> {
  return {
    outcome,
    check({ text, words, speaker }, setting) {
      const quotation = quotationOf(setting.read(text), words);
      expect(quotation).toMatchObject({ words, speaker });
      expect(how).toContain(quotation?.how);
    },
  };
}

function quotationOf({ quotations }: Read, words: string): ReadQuotation | undefined {
  return quotations.findLast((quotation) => quotation.words === words) ?? quotations.at(-1);
}

function unsaid(outcome: string): Situation<Unsaid> {
  return {
    outcome,
    check({ text }, setting) {
      expect(setting.read(text).quotations).toEqual([]);
    },
  };
}

const OPEN = ['no-cue', 'no-source', 'ambiguous'];

export const SPEECH = {
  'the speaker before the words': said('is the one named there', 'named'),
  'a colon before the words': said('they are said by whoever stands before it', 'named'),
  'the speaker behind the words': said('is the one named there', 'named'),
  'the speaker behind the words, verb first': said('is the one named there', 'named'),
  'a verb of speech in several words': said('is one verb', 'named'),
  'a verb of speech without a subject': said('is said by whoever spoke before', 'pronoun', 'continuation'),
  'words divided by who says them': {
    outcome: 'they are one quotation in two parts',
    check({ text, words, speaker }, setting) {
      expect(words).toContain(' … ');
      expect(setting.read(text).quotations).toMatchObject([{ words, speaker, how: 'named' }]);
    },
  } satisfies Situation<Said>,
  'a question or an exclamation inside the marks': said(
    'does not part the words from who says them',
    'named',
  ),
  'a sentence behind the speaker': said('goes on with the same speaker', 'continuation'),
  'a paragraph without a speaker': said('goes on with the one of the paragraph before', 'continuation'),
  'words behind reported speech': said('are by whose speech was reported', 'continuation'),
  'a quotation over several paragraphs': {
    outcome: 'it is one, with a part in each',
    check({ text, words, speaker }, setting) {
      expect(words.split(' … ').length).toBeGreaterThan(1);
      expect(setting.read(text).quotations).toMatchObject([{ words, speaker }]);
    },
  } satisfies Situation<Said>,
  'marks within marks': {
    outcome: 'the inner ones are a part of the one quotation',
    check({ text, words, speaker }, setting) {
      expect(setting.read(text).quotations).toMatchObject([{ words, speaker }]);
    },
  } satisfies Situation<Said>,
  'every pair of marks that its press uses': said('opens and closes a quotation', 'named'),
  'apostrophes that look like marks': unsaid('they open nothing'),
  'a dash and a name behind the words': said('sign them', 'named'),
  'a fragment within reported speech': {
    outcome: 'it is a fragment by whose speech it is',
    check({ text, words, speaker }, setting) {
      expect(setting.read(text).quotations).toMatchObject([{ words, speaker, kind: 'fragment' }]);
    },
  } satisfies Situation<Said>,
  'a word that rates': said('is by whoever rates with it', 'named'),
  'a pronoun': said('means whoever was named before', 'pronoun'),
  'a pronoun where a woman and a man were named': said('means the one whose gender it has', 'pronoun'),
  'a pronoun behind a quotation that names somebody else': said(
    'means nobody who is named only within',
    'pronoun',
  ),
  'a surname behind the full name': said('means the same person', 'named'),
  'a courtesy title and a surname': said('mean the person with that surname', 'named'),
  'an office that the article gave': said('means whoever holds it', 'role'),
  'an office in front of the name': said('is not a part of it', 'named'),
  'an apposition behind the name': said('does not part it from its verb', 'named'),
  'an age between commas': said('does not part the name from its verb', 'named'),
  'a relative clause behind the name': said('does not part it from its verb', 'named'),
  'a time and a place between name and words': said('do not part them', 'named'),
  'a possessive': said('whoever owns the speech or letter is who speaks', 'named'),
  'a passive with its agent': said('the agent speaks', 'named'),
  'a small word that names the source': said('whoever stands behind it speaks', 'named'),
  'a clause that says who put it so': said('whoever put it speaks', 'named'),
  'a participle of speech': said('has the subject of its clause for speaker', 'named'),
  'a body': said('speaks under its name', 'body'),
  'somebody who speaks for a body': said('is the body', 'body'),
  'a document': said('speaks under its name', 'body'),
  'a source that is only described': said('is described, and nobody is named', 'described'),
  'two people of a surname': {
    outcome: 'the surname alone leaves it open between them',
    check({ text, words, candidates = [] }, setting) {
      const quotation = quotationOf(setting.read(text), words);
      expect(quotation).toMatchObject({ words, speaker: '', how: 'ambiguous' });
      expect([...(quotation?.candidates ?? [])].sort()).toEqual([...candidates].sort());
    },
  } satisfies Situation<Open>,
  'words that nobody is said to have said': open('have no speaker'),
  'a speaker who writes of themselves': open('is nobody whom the article names'),
  'what is said of somebody': notTheirs('is not said by them'),
  'words that somebody denies': notTheirs('are not given as theirs'),
  'the title of a work': unsaid('is no quotation'),
  'a nickname': unsaid('is no quotation'),
  'scare quotes': unsaid('are no quotation'),
  'words on a sign': unsaid('are no quotation'),
  'reported speech': {
    outcome: 'it is a statement and no quotation',
    check({ text, statement, speaker }, setting) {
      const { quotations, statements } = setting.read(text);
      expect(quotations).toEqual([]);
      expect(statements).toContainEqual(expect.objectContaining({ words: statement, speaker }));
    },
  } satisfies Situation<Reported>,
  'a sentence in the mood of reported speech': {
    outcome: 'is a statement by whoever spoke before',
    check({ text, statement, speaker }, setting) {
      const { statements } = setting.read(text);
      expect(statements).toContainEqual(expect.objectContaining({ words: statement, speaker }));
    },
  } satisfies Situation<Reported>,
  'a headline with words in marks': {
    outcome: 'they are by whoever says them in the report',
    check({ headline, text, words, speaker }, { tongue }) {
      const { quotations } = tongue.read(headline, paragraphsOf(text));
      expect(quotations[0]).toMatchObject({
        kind: 'headline',
        words,
        speaker,
      });
    },
  } satisfies Situation<Said & { readonly headline: string }>,
} as const;

function open(outcome: string): Situation<Open> {
  return {
    outcome,
    check({ text, words }, setting) {
      const quotation = quotationOf(setting.read(text), words);
      expect(quotation).toMatchObject({ words, speaker: '' });
      expect(OPEN).toContain(quotation?.how);
    },
  };
}

function notTheirs(outcome: string): Situation<NotTheirs> {
  return {
    outcome,
    check({ text, person }, setting) {
      const { quotations, people } = setting.read(text);
      expect(people.map(({ name }) => name)).toContain(person);
      expect(quotations.map(({ speaker }) => speaker)).not.toContain(person);
    },
  };
}
