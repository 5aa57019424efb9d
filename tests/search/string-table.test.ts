import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StringTable } from '../../src/search/string-table.ts';

describe('a table of strings', () => {
  it('numbers strings as they first come, capitals of A to Z aside', () => {
    const table = new StringTable();
    expect(['Harbour', 'plan', 'harbour', '__proto__', ''].map((word) => table.add(word))).toEqual([
      0, 1, 0, 2, 3,
    ]);
    expect(table.add('the harbour wall', 4, 11)).toBe(0);
    expect(table.find('PLAN')).toBe(1);
    expect(table.find('plans')).toBe(-1);
    expect(table.at(2)).toBe('__proto__');
  });

  it('gives back what it was given, however many', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1500, maxLength: 3000 }), (words) => {
        const table = new StringTable();
        const lower = words.map((word) => word.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
        const numbers = words.map((word) => table.add(word));
        expect(table.size).toBe(new Set(lower).size);
        words.forEach((word, place) => {
          expect(table.find(word)).toBe(numbers[place]);
          expect(table.at(numbers[place] ?? -1)).toBe(lower[place]);
        });
      }),
      { seed: 20_261_122, numRuns: 5 },
    );
  });
});
