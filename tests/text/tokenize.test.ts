import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const words = (text: string) =>
  tokenize(text, { start: 0, end: text.length }, DEFAULT_LANGUAGE.sentences).map(({ lower }) => lower);

describe('dividing prose into words and marks', () => {
  it.each([
    ['Jean-Marc O’Brien', ['jean-marc', "o'brien"]],
    ['the U.S. and J. Vega', ['the', 'u.s.', 'and', 'j.', 'vega']],
    ['Mr. Vega, R-Ky., said.', ['mr.', 'vega', ',', 'r-ky.', ',', 'said', '.']],
    ['5-1/2 years, 3.5%', ['5-1', '/', '2', 'years', ',', '3.5', '%']],
    ['“No”', ['“', 'no', '”']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('takes a possessive off its word, and says so', () => {
    const [first, second] = tokenize("Vega's plan", { start: 0, end: 11 }, DEFAULT_LANGUAGE.sentences);
    expect(first).toMatchObject({ lower: 'vega', isPossessive: true, end: 4 });
    expect(second).toMatchObject({ lower: 'plan', isPossessive: false });
  });

  it('tells capitals', () => {
    const [first, second, third] = tokenize(
      'NATO Vega said',
      { start: 0, end: 14 },
      DEFAULT_LANGUAGE.sentences,
    );
    expect([first?.isAllCapitals, second?.isAllCapitals, second?.isCapital, third?.isCapital]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
