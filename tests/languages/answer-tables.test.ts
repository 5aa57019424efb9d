import { describe, expect, it } from 'vitest';
import { analyseWords } from '../../src/answers/analyse-words.ts';
import {
  ABBREVIATIONS,
  NAME_ENDINGS,
  SENTENCE_OPENERS,
  TITLE_ABBREVIATIONS,
} from '../../src/languages/english/words/abbreviations.ts';
import { FEASTS, MONTHS, WEEKDAYS } from '../../src/languages/english/words/calendar.ts';
import { FAMILY_ENDINGS } from '../../src/languages/english/words/family-endings.ts';
import { IRREGULAR, PLAIN_FORMS } from '../../src/languages/english/words/irregular-forms.ts';
import { KINDRED } from '../../src/languages/english/words/kindred-words.ts';
import {
  COUNTED_PEOPLE,
  LIGHT_WORDS,
  MEASURES,
  QUESTION_FILLERS,
} from '../../src/languages/english/words/light-words.ts';
import { NUMBERS, PARTS, SCALES } from '../../src/languages/english/words/number-words.ts';
import { JOINING, POINTING_BACK } from '../../src/languages/english/words/pointing-words.ts';
import {
  NUMBER_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  REASON_NOUNS,
  TIME_NOUNS,
} from '../../src/languages/english/words/question-nouns.ts';
import { NEVER_CAPITAL, PLACE_PREPOSITIONS } from '../../src/languages/english/words/small-words.ts';
import { STOP_WORDS } from '../../src/languages/english/words/stop-words.ts';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { scanWords } from '../../src/search/scan-words.ts';
import { termOf } from '../../src/search/term-of.ts';
import { nameForm } from '../../src/text/name-form.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const QUESTION_NOUNS = { NUMBER_NOUNS, PERSON_NOUNS, PLACE_NOUNS, REASON_NOUNS, TIME_NOUNS };
/** Looked up under their terms. */
const BY_TERM = { COUNTED_PEOPLE, KINDRED: KINDRED.flat(), LIGHT_WORDS };
/** Compared with the words of a text as they stand. */
const BY_WORD = {
  ...QUESTION_NOUNS,
  CALENDAR: [...MONTHS, ...WEEKDAYS, ...FEASTS],
  JOINING,
  MEASURES,
  NEVER_CAPITAL,
  PLACE_PREPOSITIONS,
  PLAIN_FORMS: [...PLAIN_FORMS].flat(),
  POINTING_BACK,
  QUESTION_FILLERS,
  STOP_WORDS,
};
const ABBREVIATED = { ABBREVIATIONS, TITLE_ABBREVIATIONS };

const duplicatesIn = (words: readonly string[]) =>
  words.filter((word, place) => words.indexOf(word) !== place);
const term = (word: string) => termOf(word, DEFAULT_LANGUAGE.search);

function isOneWord(word: string): boolean {
  const places: string[] = [];
  scanWords(word, (start, end) => places.push(word.slice(start, end)));
  return places.length === 1 && places[0] === word;
}

describe('no table of English has a word twice', () => {
  it.each(
    Object.entries({
      ...QUESTION_NOUNS,
      ...ABBREVIATED,
      CALENDAR: BY_WORD.CALENDAR,
      COUNTED_PEOPLE,
      FAMILY_ENDINGS,
      FORMS: IRREGULAR.map(([form]) => form),
      JOINING,
      LIGHT_WORDS,
      MEASURES,
      NAME_ENDINGS,
      NEVER_CAPITAL,
      PLACE_PREPOSITIONS,
      POINTING_BACK,
      QUESTION_FILLERS,
      SENTENCE_OPENERS,
      STOP_WORDS,
    }),
  )('%s', (_, words) => {
    expect(duplicatesIn(words)).toEqual([]);
  });

  it('nor a noun for two kinds of answer', () => {
    expect(duplicatesIn(Object.values(QUESTION_NOUNS).flat())).toEqual([]);
  });

  it('nor an abbreviation that is both a title and none', () => {
    expect(duplicatesIn(Object.values(ABBREVIATED).flat())).toEqual([]);
  });
});

describe('every word of a table can be met', () => {
  it.each(Object.entries({ ...BY_TERM, ...BY_WORD, NUMBERS: Object.keys(NUMBERS) }))(
    'as a text is divided: %s',
    (_, words) => {
      expect(words.filter((word) => !isOneWord(word) || nameForm(word) !== word)).toEqual([]);
    },
  );

  it.each(Object.entries({ ...BY_TERM, QUESTION_FILLERS }))(
    'and is no stop word, for those are never looked up: %s',
    (_, words) => {
      expect(words.filter((word) => term(word) === '')).toEqual([]);
    },
  );

  it.each(Object.entries(BY_TERM))('in its plain form, to which every other is brought: %s', (_, words) => {
    expect(words.filter((word) => analyseWords(word)[0]?.base !== term(word))).toEqual([]);
  });

  it.each(Object.entries(ABBREVIATED))('in small letters and without its full stop: %s', (_, words) => {
    expect(words.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
  });

  it('and a title keeps its full stop', () => {
    const kept = TITLE_ABBREVIATIONS.filter((title) => {
      const text = `${title}. Vega`;
      const [first] = tokenize(text, { start: 0, end: text.length }, DEFAULT_LANGUAGE.sentences);
      return first?.lower === `${title}.`;
    });
    expect(kept).toEqual(TITLE_ABBREVIATIONS);
  });
});

describe('the groups of kindred words', () => {
  it('hold no word that comes to the same term as another of its group', () => {
    expect(KINDRED.filter((group) => duplicatesIn(group.map(term)).length > 0)).toEqual([]);
  });

  it('hold no two words together twice', () => {
    const pairs = KINDRED.flatMap((group) =>
      group.flatMap((one, place) => group.slice(place + 1).map((other) => [one, other].sort().join(' '))),
    );
    expect(duplicatesIn(pairs)).toEqual([]);
  });

  it('are groups', () => {
    expect(KINDRED.filter(({ length }) => length < 2)).toEqual([]);
  });
});

describe('the irregular forms', () => {
  it('are irregular: neither made by a rule, nor brought together by the stemmer', () => {
    const regular = IRREGULAR.filter(
      ([form, plain]) =>
        form === plain || term(form) === term(plain) || form === `${plain}ed` || form === `${plain}s`,
    );
    expect(regular).toEqual([]);
  });

  it('lead to a plain form that is none of them', () => {
    expect(IRREGULAR.filter(([, plain]) => PLAIN_FORMS.has(plain))).toEqual([]);
  });
});

describe('the numbers in words', () => {
  it('are read as they are written', () => {
    const read = (text: string) => DEFAULT_LANGUAGE.evidence.figuresIn(text).map(({ value }) => value);
    for (const [word, value] of Object.entries(NUMBERS)) expect([word, read(word)]).toEqual([word, [value]]);
    for (const [word, value] of Object.entries(SCALES))
      expect([word, read(`3 ${word}`)]).toEqual([word, [3 * value]]);
    for (const [word, value] of Object.entries(PARTS))
      expect([word, read(`${word} a million`)]).toEqual([word, [value * 1_000_000]]);
  });
});
