import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../../src/adapters/console/plain-text-of.ts';

describe('Markdown in a terminal', () => {
  it.each([
    ['**Ada Okafor** · *mayor*', 'Ada Okafor · mayor'],
    ['> “We wait,”\n> she said.\nIn ¶ 2', '> “We wait,”\n> she said.\nIn ¶ 2'],
    ['[¶ 2](https://gazette.example/toll)', '¶ 2 <https://gazette.example/toll>'],
    ['3\\* of \\_four\\_ `passage/ab`', '3* of _four_ passage/ab'],
    ['> “We ❤️ toast 🍞”', '> “We ❤️ toast 🍞”'],
    ['-# small print\nand more', 'small print\nand more'],
  ])('%j reads %j', (markdown, text) => {
    expect(plainTextOf(markdown)).toBe(text);
  });
});
