import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TERM } from '../../src/search/term-dictionary.ts';
import { WordListsBuilder } from '../../src/search/word-lists.ts';

describe('lists of words', () => {
  it('name the texts that hold a word, each once and ascending', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(40), { maxLength: 12 }), { maxLength: 30 }), (texts) => {
        const builder = new WordListsBuilder();
        for (const [place, words] of texts.entries()) {
          expect(builder.begin()).toBe(place);
          for (const word of words) builder.push(word);
        }
        const lists = builder.build(41);
        for (let word = 0; word < 41; word++) {
          const holding = texts.flatMap((words, place) => (words.includes(word) ? [place] : []));
          expect([...lists.textsWith(word)]).toEqual(holding);
          for (const place of texts.keys()) expect(lists.holds(word, place)).toBe(holding.includes(place));
        }
      }),
      { seed: 20_310_504 },
    );
  });

  it('grow with what they are given', () => {
    const builder = new WordListsBuilder();
    for (let text = 0; text < 10_000; text++) {
      builder.begin();
      builder.push(text);
      builder.push(text % 7);
    }
    const lists = builder.build(10_000);
    expect(lists.textsWith(3).length).toBe(1_429);
    expect([...lists.textsWith(9_999)]).toEqual([9_999]);
  });

  it('know no word with another number', () => {
    const builder = new WordListsBuilder();
    builder.begin();
    builder.push(0);
    const lists = builder.build(1);
    for (const word of [NO_TERM, 1, 2, 1_000_000]) {
      expect([...lists.textsWith(word)]).toEqual([]);
      expect(lists.holds(word, 0)).toBe(false);
    }
    expect(lists.holds(0, 1)).toBe(false);
  });
});
