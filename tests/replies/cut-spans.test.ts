import { describe, expect, it } from 'vitest';
import { cutSpans } from '../../src/replies/cut-spans.ts';
import { articleFrom, HARBOUR, spanOf } from './sample-article.ts';

const WALL = spanOf(
  HARBOUR,
  'The harbour wall will not stand another winter, and everybody in this room knows it. We have asked for help since May. We have had letters, and letters hold back no water.',
);

function wordsOf(room: number): string {
  return cutSpans(HARBOUR, [WALL], room)
    .spans.map(({ start, end }) => HARBOUR.text.slice(start, end))
    .join('|');
}

describe('cutSpans', () => {
  it('leaves what fits as it is', () => {
    expect(cutSpans(HARBOUR, [WALL], 400)).toEqual({ spans: [WALL], isCut: false });
  });

  it.each([
    [
      130,
      'The harbour wall will not stand another winter, and everybody in this room knows it. We have asked for help since May.',
    ],
    [100, 'The harbour wall will not stand another winter, and everybody in this room knows it.'],
    [40, 'The harbour wall will not stand another'],
    [8, 'The'],
    [2, 'Th'],
  ])('within %i units cuts at a sentence, else between words, else between characters', (room, words) => {
    expect(wordsOf(room)).toBe(words);
  });

  it('leaves out the spans behind the cut', () => {
    const parts = [spanOf(HARBOUR, 'We wait,'), spanOf(HARBOUR, 'Then we vote.')];
    expect(cutSpans(HARBOUR, parts, 10)).toEqual({ spans: [parts[0]], isCut: true });
  });

  it('does not cut an emoji in two', () => {
    const article = articleFrom(`Wall\n\n${'😀'.repeat(20)}`);
    const { spans } = cutSpans(article, [spanOf(article, '😀'.repeat(20))], 7);
    expect(spans.map(({ start, end }) => article.text.slice(start, end))).toEqual(['😀😀😀']);
  });
});
