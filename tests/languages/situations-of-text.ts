import { expect } from 'vitest';
import { paragraphsOf, type Situation, type Text } from './situation.ts';

/** Sentences that stand behind each other in one paragraph. */
export interface Sentences {
  readonly sentences: readonly string[];
}

/** A line between headline and report. */
export interface Line {
  readonly line: string;
}

export interface Opening {
  /** "LIMA (Andes Press) – ": what stands before the report's first words. */
  readonly opening: string;
  readonly dateline: string;
}

/** A text, and words that somebody may search it for. */
export interface Sought {
  readonly text: string;
  readonly query: string;
}

function parted(outcome: string): Situation<Sentences> {
  return {
    outcome,
    check({ sentences }, setting) {
      const { passages } = setting.read([sentences.join(' '), ...setting.report]);
      expect(passages[1]?.sentences).toEqual(sentences);
    },
  };
}

function furniture(kind: string): Situation<Line> {
  return {
    outcome: 'is never offered as an answer',
    check({ line }, setting) {
      const { passages } = setting.read([line, ...setting.report]);
      expect(passages[1]).toMatchObject({ kind, words: line });
      expect(passages[2]).toMatchObject({ kind: 'body' });
    },
  };
}

function sought(outcome: string, isExpected: boolean): Situation<Sought> {
  return {
    outcome,
    async check({ text, query }, { tongue }) {
      expect(await tongue.isFound(text, query)).toBe(isExpected);
    },
  };
}

export const TEXT = {
  sentences: parted('end where a reader would say'),
  'an abbreviation': parted('does not end a sentence'),
  'an abbreviation at the end': parted('ends it where another sentence begins'),
  'initials and their full stops': parted('do not end a sentence'),
  'numbers and dates with full stops': parted('do not end a sentence'),
  'a mark of question before the verb of speech': parted('does not end a sentence'),
  'a full stop inside the marks': parted('ends the sentence behind the mark'),
  'a byline': furniture('byline'),
  'a line with the day': furniture('dateline'),
  'a caption': furniture('caption'),
  'a notice of copyright': furniture('copyright'),
  'a sentence that begins like furniture': {
    outcome: 'is a part of the report',
    check({ line }, setting) {
      const { passages } = setting.read([setting.report[0], line, setting.report[1]]);
      expect(passages[2]).toMatchObject({ kind: 'body', words: line });
    },
  } satisfies Situation<Line>,
  'a place and an agency before the first words': {
    outcome: 'are kept apart from the report',
    check({ opening, dateline }, setting) {
      const [lead, more] = setting.report;
      const read = setting.read([`${opening}${lead}`, more]);
      expect(read.dateline).toBe(dateline);
      expect(read.passages[1]).toMatchObject({ kind: 'body', words: lead });
    },
  } satisfies Situation<Opening>,
  'one and several of a thing': sought('are found alike', true),
  'the forms of a verb': sought('are found alike', true),
  'endings and clitics': sought('are found with and without', true),
  'accents and capitals': sought('are found with and without', true),
  'a country and what comes from it': sought('are found alike', true),
  'words that only look alike': sought('are not found for each other', false),
  'words that say nothing': sought('find nothing by themselves', false),
  'the language of an article': {
    outcome: 'is told from its words',
    check({ text }, { tongue, headline, language }) {
      expect(tongue.languageTold(headline, paragraphsOf(text))).toBe(language);
    },
  } satisfies Situation<{ readonly text: Text }>,
} as const;
