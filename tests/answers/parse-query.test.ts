import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/answers/parse-query.ts';

describe('the query language', () => {
  it.each([
    ['ceasefire in Aleppo', 'ceasefire in Aleppo', [], []],
    ['"war crimes" Aleppo', 'war crimes Aleppo', ['war crimes'], []],
    ['“war crimes” Aleppo', 'war crimes Aleppo', ['war crimes'], []],
    ['«war crimes» Aleppo', 'war crimes Aleppo', ['war crimes'], []],
    ['»war crimes« „no fly zone“', 'war crimes no fly zone', ['war crimes', 'no fly zone'], []],
    ['council "second week"', 'council second week', ['second week'], []],
    ['"-ferry" boats', '-ferry boats', ['-ferry'], []],
    ['sanctions −Iran', 'sanctions', [], ['Iran']],
    ['sanctions -Iran', 'sanctions', [], ['Iran']],
    ['-Iran sanctions -travel', 'sanctions', [], ['Iran', 'travel']],
    ['a US-backed initiative', 'a US-backed initiative', [], []],
    ['Russia - a warning', 'Russia - a warning', [], []],
    ['the "unclosed mark', 'the "unclosed mark', [], []],
    ['""', '', [], []],
    ['', '', [], []],
  ])('reads %s', (typed, words, phrases, without) => {
    expect(parseQuery(typed)).toEqual({ words, phrases, without });
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const { phrases, without } = parseQuery(typed);
        expect(phrases.every((phrase) => phrase !== '' && typed.includes(phrase))).toBe(true);
        expect(without.every((word) => word !== '' && typed.includes(word))).toBe(true);
      }),
      { seed: 7 },
    );
  });

  it('reads a million opening marks in time that grows with the text', () => {
    expect(parseQuery('“'.repeat(100_000)).phrases).toEqual([]);
  });
});
