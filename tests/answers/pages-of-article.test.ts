import { describe, expect, it } from 'vitest';
import { pagesOfArticle } from '../../src/answers/pages-of-article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';

const SENTENCE = 'The wall will not stand another winter. ';

function pageLengths(...paragraphs: readonly number[]): readonly number[] {
  const text = ['Harbour wall', ...paragraphs.map((sentences) => SENTENCE.repeat(sentences))].join('\n\n');
  const { passages } = parseArticle({ path: 'harbour-wall.txt', text, contentHash: '' });
  return pagesOfArticle(passages).map((page) => page.length);
}

describe('pagesOfArticle', () => {
  it('puts eight short passages on a page', () => {
    expect(pageLengths(...Array<number>(11).fill(2))).toEqual([8, 4]);
  });

  it('puts fewer on a page where they are long, so that none has to be cut', () => {
    expect(pageLengths(30, 30, 30, 30)).toEqual([3, 2]);
  });

  it('gives a passage that is longer than a page one of its own', () => {
    expect(pageLengths(2, 100, 2)).toEqual([2, 1, 1]);
  });

  it('gives an article without passages one empty page', () => {
    expect(pagesOfArticle([])).toEqual([[]]);
  });
});
