import { describe, expect, it } from 'vitest';
import { cutText, cutWithEllipsis } from '../../src/text/cut-text.ts';

describe('a text that is cut', () => {
  it.each([
    ['the quay', 20, 'the quay'],
    ['the quay', 8, 'the quay'],
    ['the quay', 5, 'the q'],
    ['a🌉b', 4, 'a🌉b'],
    ['a🌉b', 3, 'a🌉'],
    ['a🌉b', 2, 'a'],
    ['🌉', 1, ''],
    ['', 0, ''],
  ])('%j to %i is %j: never half a character', (text, limit, cut) => {
    expect(cutText(text, limit)).toBe(cut);
  });

  it.each([
    ['the quay', 8, 'the quay'],
    ['the quay', 7, 'the qu…'],
    ['a🌉🌉', 4, 'a🌉…'],
    ['a🌉🌉', 3, 'a…'],
  ])('%j to %i with a sign for the rest is %j', (text, limit, cut) => {
    expect(cutWithEllipsis(text, limit)).toBe(cut);
  });
});
