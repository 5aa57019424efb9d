import { expect, it } from 'vitest';
import { isWhiteSpace, oneLine } from '../../src/text/white-space.ts';

it.each([
  ['  Who shut\r\n\tthe\u00a0\u2009quay? ', 'Who shut the quay?'],
  ['\u3000\ufeff', ''],
  ['zero\u200bwidth', 'zero\u200bwidth'],
])('%j stands on one line as %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

it('knows blanks of any width, and that nothing is none', () => {
  for (const blank of [' ', '\t', '\n', '\u00a0', '\u2009', '\u202f', '\u2028', '\u3000'])
    expect(isWhiteSpace(blank)).toBe(true);
  for (const other of ['', 'a', '-', '\u200b']) expect(isWhiteSpace(other)).toBe(false);
});
