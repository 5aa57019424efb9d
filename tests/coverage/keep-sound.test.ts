import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { keepSound } from '../../src/coverage/keep-sound.ts';
import { buildPeopleDirectory } from '../../src/people/people-directory.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import type { Span } from '../../src/text/span.ts';

const TEXT = 'Bridge shut\n\n“We were warned,” said the mayor.\n\n“Nobody asked us,” said the crews.';
const article = parseArticle({ path: 'bridge.txt', text: TEXT, contentHash: '1' });

function quotation(name: string, span: Span): Quotation {
  const passageId = article.passages[1]?.id ?? 'passage/none';
  return {
    id: `quotation/${name}`,
    articleId: article.id,
    passageId,
    kind: 'direct',
    content: [span],
    attribution: { kind: 'unattributed', reason: 'no-cue', candidates: [] },
  };
}

const GOOD = quotation('good', { start: 14, end: 28 });

function kept(...quotations: readonly Quotation[]): readonly string[] {
  const corpus = { people: buildPeopleDirectory([]), bodies: [], quotations, statements: [] };
  return keepSound([article], corpus).corpus.quotations.map(({ id }) => id);
}

describe('a quotation', () => {
  it('in a passage is kept', () => {
    expect(TEXT.slice(14, 28)).toBe('We were warned');
    expect(kept(GOOD)).toEqual(['quotation/good']);
  });

  it.each([
    ['that runs over two passages', quotation('bad', { start: 20, end: 60 })],
    ['outside the text', quotation('bad', { start: 900, end: 910 })],
    ['of no words', quotation('bad', { start: 14, end: 14 })],
    ['with the id of another', quotation('good', { start: 20, end: 24 })],
    [
      'of an article that is not there',
      { ...quotation('bad', { start: 14, end: 28 }), articleId: 'article/gone' as const },
    ],
  ])('%s is left out, and the others are kept', (_, bad) => {
    expect(kept(GOOD, bad)).toEqual(['quotation/good']);
  });
});
