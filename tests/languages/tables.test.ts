import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pluralOf } from '../../src/languages/english/inflect-noun.ts';
import { inflectVerb } from '../../src/languages/english/inflect-verb.ts';
import { englishSpeech } from '../../src/languages/english/speech.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../../src/languages/english/words/body-nouns.ts';
import { DEMONYMS, PARTY_MEMBERS } from '../../src/languages/english/words/demonyms.ts';
import { isSmallWord } from '../../src/languages/english/words/function-words.ts';
import { HONORIFICS, SHORT_OFFICES, TITLE_OFFICES } from '../../src/languages/english/words/honorifics.ts';
import { KNOWN_BODIES } from '../../src/languages/english/words/known-bodies.ts';
import { CALENDAR_WORDS, NO_NAMES } from '../../src/languages/english/words/no-names.ts';
import { SOLE_OFFICES } from '../../src/languages/english/words/offices.ts';
import { PERSON_NOUNS } from '../../src/languages/english/words/person-nouns.ts';
import { LONG_PLACES, PLACE_NOUNS, PLACES } from '../../src/languages/english/words/places.ts';
import { SPEECH_NOUNS } from '../../src/languages/english/words/speech-nouns.ts';
import type { SpeechFeature } from '../../src/languages/language-speech.ts';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { EITHER_GIVEN_NAMES } from '../../src/languages/shared/given-names-either.ts';
import { FEMALE_GIVEN_NAMES } from '../../src/languages/shared/given-names-female.ts';
import { MALE_GIVEN_NAMES } from '../../src/languages/shared/given-names-male.ts';
import { tokenize } from '../../src/text/tokenize.ts';

/** Families of words, a line each: a word may be kin to several ("head" to leaders and to directions). */
const FAMILIES = 'english/words/kindred-words.ts';

const LANGUAGES = new URL('../../src/languages/', import.meta.url);

/** A list of words as it stands in a source file: `file: name`, and its words in order. */
interface WordList {
  readonly where: string;
  readonly words: readonly string[];
}

/** Every list of words between grave accents, in quotes and split at once, or in a set; entries with more to them have tests of their own. */
const LISTS: readonly WordList[] = ['english/words/', 'shared/'].flatMap((folder) =>
  readdirSync(new URL(folder, LANGUAGES))
    .map((file) => `${folder}${file}`)
    .filter((file) => file !== FAMILIES)
    .flatMap(listsIn),
);

const GIVEN = {
  female: wordsOf(FEMALE_GIVEN_NAMES),
  male: wordsOf(MALE_GIVEN_NAMES),
  either: wordsOf(EITHER_GIVEN_NAMES),
};
const VERB_FORMS = englishSpeech.verbs.map(({ lemma, base, third, past, participle, gerund }) => ({
  lemma,
  forms: new Set([...base, ...third, ...past, ...participle, ...gerund]),
}));

describe('the tables of words', () => {
  it('are found', () => {
    expect(LISTS.length).toBeGreaterThan(40);
    expect(LISTS.flatMap(({ words }) => words).length).toBeGreaterThan(8000);
  });

  it('hold no word twice', () => {
    expect(LISTS.flatMap(({ where, words }) => repeated(words).map((word) => `${where}: ${word}`))).toEqual(
      [],
    );
    expect(repeated(englishSpeech.verbs.map(({ lemma }) => lemma))).toEqual([]);
  });

  it('hold only words that the tokenizer leaves as one', () => {
    const broken = LISTS.flatMap(({ where, words }) =>
      words.filter((word) => !isOneToken(word)).map((word) => `${where}: ${word}`),
    );
    expect(broken).toEqual([]);
    expect(VERB_FORMS.flatMap(({ forms }) => [...forms].filter((form) => !isOneToken(form)))).toEqual([]);
    expect([...LONG_PLACES].filter((place) => !place.split(' ').every(isOneToken))).toEqual([]);
  });

  it.each<[string, Iterable<string>, Iterable<string>]>([
    ['given names of women and of men', GIVEN.female, GIVEN.male],
    ['given names of women and of both', GIVEN.female, GIVEN.either],
    ['given names of men and of both', GIVEN.male, GIVEN.either],
    ['bodies and documents', BODY_NOUNS, DOCUMENT_NOUNS],
    ['people and bodies', PERSON_NOUNS, BODY_NOUNS],
    ['people and documents', PERSON_NOUNS, DOCUMENT_NOUNS],
    ['people and places', PERSON_NOUNS, PLACES],
    ['bodies and places', BODY_NOUNS, PLACES],
    ['known bodies and places', KNOWN_BODIES, PLACES],
    ['nationalities and places', DEMONYMS, PLACES],
    ['nationalities and bodies', DEMONYMS, BODY_NOUNS],
    ['nationalities and people, members of parties aside', without(DEMONYMS, PARTY_MEMBERS), PERSON_NOUNS],
    ['courtesy titles and offices', HONORIFICS.keys(), [...TITLE_OFFICES, ...SHORT_OFFICES]],
    ['offices written short and in full', SHORT_OFFICES, TITLE_OFFICES],
    ['days and other words that name nobody', CALENDAR_WORDS, NO_NAMES],
    [
      'days and given names, short months aside',
      without(CALENDAR_WORDS, ['jan', 'jun', 'ramadan']),
      [...GIVEN.female, ...GIVEN.male, ...GIVEN.either],
    ],
    ['courtesy titles and given names', HONORIFICS.keys(), [...GIVEN.female, ...GIVEN.male, ...GIVEN.either]],
  ])('keep %s apart', (_, one, other) => {
    const words = new Set(other);
    expect([...one].filter((word) => words.has(word))).toEqual([]);
  });

  it.each<[string, Iterable<string>]>([
    ['given names', [...GIVEN.female, ...GIVEN.male, ...GIVEN.either]],
    ['nouns for people', PERSON_NOUNS],
    ['nouns for bodies', BODY_NOUNS],
    ['nouns for documents', DOCUMENT_NOUNS],
    ['nouns for what is said', SPEECH_NOUNS],
    ['words that name nobody', NO_NAMES],
    ['known bodies', KNOWN_BODIES],
    ['places', PLACES],
    ['nouns with which places end', PLACE_NOUNS],
    ['nationalities, "US" aside', without(DEMONYMS, ['us'])],
    ['forms of verbs of speech', VERB_FORMS.flatMap(({ forms }) => [...forms])],
  ])('leave small words out of the %s', (_, words) => {
    expect([...words].filter(isSmallWord)).toEqual([]);
  });

  it('take offices from the nouns for people', () => {
    // A count and a private are, without their names, mostly something else.
    const offices = without([...TITLE_OFFICES, ...SOLE_OFFICES], ['count', 'private']);
    expect(offices.filter((word) => !PERSON_NOUNS.has(word))).toEqual([]);
  });
});

describe('forms', () => {
  it.each<[string, Partial<Record<'third' | 'past' | 'participle' | 'gerund' | 'base', readonly string[]>>]>([
    ['hit', { third: ['hits'], past: ['hit'], gerund: ['hitting'] }],
    ['refer', { past: ['referred'], gerund: ['referring'] }],
    ['admit', { past: ['admitted'], gerund: ['admitting'] }],
    ['quip', { past: ['quipped'], gerund: ['quipping'] }],
    ['beg', { past: ['begged'], gerund: ['begging'] }],
    ['deadpan', { past: ['deadpanned'], gerund: ['deadpanning'] }],
    ['whisper', { past: ['whispered'], gerund: ['whispering'] }],
    ['answer', { past: ['answered'], gerund: ['answering'] }],
    ['vow', { past: ['vowed'], gerund: ['vowing'] }],
    ['say', { third: ['says'], past: ['said'], gerund: ['saying'] }],
    ['plead', { past: ['pleaded', 'pled'], gerund: ['pleading'] }],
    ['chant', { past: ['chanted'], gerund: ['chanting'] }],
    ['label', { past: ['labeled', 'labelled'], gerund: ['labeling', 'labelling'] }],
    ['reveal', { past: ['revealed'], gerund: ['revealing'] }],
    ['deny', { third: ['denies'], past: ['denied'], gerund: ['denying'] }],
    ['agree', { third: ['agrees'], past: ['agreed'], gerund: ['agreeing'] }],
    ['lie', { past: ['lied'], gerund: ['lying'] }],
    ['echo', { third: ['echoes'], gerund: ['echoing'] }],
    ['stress', { third: ['stresses'] }],
    ['write', { past: ['wrote'], participle: ['written'], gerund: ['writing'] }],
    [
      'criticize',
      {
        base: ['criticize', 'criticise'],
        past: ['criticized', 'criticised'],
        gerund: ['criticizing', 'criticising'],
      },
    ],
  ])('of %s are words', (verb, forms) => {
    expect(inflectVerb(verb)).toMatchObject(forms);
  });

  it.each([
    ['minister', 'ministers'],
    ['party', 'parties'],
    ['church', 'churches'],
    ['witness', 'witnesses'],
    ['spokeswoman', 'spokeswomen'],
    ['fisherman', 'fishermen'],
    ['shaman', 'shamans'],
    ['salesperson', 'salespeople'],
    ['grandchild', 'grandchildren'],
    ['housewife', 'housewives'],
    ['hero', 'heroes'],
    ['chief', 'chiefs'],
  ])('%s has the plural %s', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });

  it('are no plurals of plurals', () => {
    const nouns = new Set([...PERSON_NOUNS, ...BODY_NOUNS, ...DOCUMENT_NOUNS, ...SPEECH_NOUNS]);
    const plurals = [...nouns].map(pluralOf).filter((plural) => nouns.has(plural));
    expect(plurals.length).toBeGreaterThan(500);
    expect(plurals.map(pluralOf).filter((plural) => nouns.has(plural))).toEqual([]);
  });

  it('are none that no dictionary has', () => {
    const all = new Set([
      ...VERB_FORMS.flatMap(({ forms }) => [...forms]),
      ...PERSON_NOUNS,
      ...BODY_NOUNS,
      ...DOCUMENT_NOUNS,
      ...SPEECH_NOUNS,
    ]);
    const none =
      'hiting refering deadpaned rebuted beingses missuses citizenses newses corpses serieses advices polices staffs'.split(
        ' ',
      );
    expect(none.filter((word) => all.has(word))).toEqual([]);
  });

  it('belong to one verb of speech each', () => {
    const verbs = new Map<string, string>();
    const shared: string[] = [];
    for (const { lemma, forms } of VERB_FORMS) {
      for (const form of forms) {
        const other = verbs.get(form);
        if (other !== undefined) shared.push(`${form}: ${other}, ${lemma}`);
        verbs.set(form, lemma);
      }
    }
    expect(shared).toEqual([]);
  });

  it('have the features that the interface names', () => {
    const known: Readonly<Record<SpeechFeature, true>> = {
      plain: true,
      asks: true,
      goesOn: true,
      names: true,
      denies: true,
      thinks: true,
      shouts: true,
      hearer: true,
      tells: true,
      performs: true,
      weak: true,
      noun: true,
      singular: true,
      gerund: true,
    };
    const used = new Set(englishSpeech.verbs.flatMap(({ features }) => [...features]));
    expect([...used].sort()).toEqual(Object.keys(known).sort());
  });
});

function listsIn(file: string): readonly WordList[] {
  const source = readFileSync(new URL(file, LANGUAGES), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...source.matchAll(/`([^`$]*)`|'([^'\n]*)'\s*\.split\(|new Set\(\[([^[\]`]*)\]\)/g)].flatMap(
    ([, accents, quotes, entries], number) => {
      const words =
        entries === undefined
          ? wordsOf(accents ?? quotes ?? '')
          : [...entries.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, plain, elided]) => plain ?? elided ?? '');
      // Places have commas between them, verbs their features behind them, and lines of other shapes their own tests.
      return words.length > 1 && words.every((word) => /^[\p{L}\p{M}.'&-]+$/u.test(word))
        ? [{ where: `${file} (list ${number + 1})`, words }]
        : [];
    },
  );
}

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}

/** As it stands, or with a capital: "u.s." keeps its last stop only so. */
function isOneToken(word: string): boolean {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].some((text) => {
    const [token, more] = tokenize(text, { start: 0, end: text.length }, DEFAULT_LANGUAGE.sentences);
    return more === undefined && token?.lower === word;
  });
}

function without(words: Iterable<string>, others: Iterable<string>): readonly string[] {
  const left = new Set(others);
  return [...words].filter((word) => !left.has(word));
}
