import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { termOf } from '../../src/search/term-of.ts';
import { tokensOf } from '../../src/search/tokenizer.ts';

function termsOf(text: string): readonly string[] {
  return tokensOf(text).flatMap(({ term }) => (term === '' ? [] : [term]));
}

describe('the terms of a text', () => {
  it.each([
    ['Müller’s men', ['muller', 'men']],
    ["Muller's men", ['muller', 'men']],
    ['Łódź and Tromsø', ['lodz', 'tromso']],
    ["O’Connor, O‘Connor and O'Connor", ['oconnor', 'oconnor', 'oconnor']],
    ['the U.S. and the U.N.', ['us', 'un']],
    ['12,000 euros at 3.5 per cent', ['12000', 'euro', '3.5', 'cent']],
    ['They’ll say it can’t be done; she won’t.', ['sai']],
    ['a left-wing council', ['left', 'wing', 'council']],
    ['“Quoted,” he said.', ['quot', 'said']],
    ['a harbour, two harbours', ['harbour', 'two', 'harbour']],
    ['Who was it, and why?', []],
    ['', []],
    ['… – “” 🙂', []],
  ])('%j are %j', (text, expected) => {
    expect(termsOf(text)).toEqual(expected);
  });

  it('keeps the places of the words in the text', () => {
    const text = 'The harbour, O’Connor said.';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'harbour',
      'O’Connor',
      'said',
    ]);
  });

  it('gives a word the same term however it is written', () => {
    for (const word of ['HARBOURS', 'Harbours', 'harbours', 'harbour’s'])
      expect(termOf(word, DEFAULT_LANGUAGE.search)).toBe('harbour');
  });
});
