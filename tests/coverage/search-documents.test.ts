import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { quotationDocuments } from '../../src/coverage/search-documents.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';

function documentsOf(text: string): readonly string[] {
  const article = parseArticle({ path: 'harbour.txt', text: `Harbour plan\n\n${text}`, contentHash: 'a' });
  const { quotations } = attributeCorpus([{ article, annotation: annotateArticle(article) }]);
  return quotationDocuments(article, quotations).map((document) => document.text);
}

describe('what the engine is told of a quotation', () => {
  it('is its words and the sentences in which they stand, each once', () => {
    expect(
      documentsOf('A toll comes. “They are madness,” she said of it, “and late.” Ana Vega left.'),
    ).toEqual(['They are madness, and late. “They are madness,” she said of it, “and late.”']);
  });

  it('is no more than what stands near, where a text has no full stops', () => {
    const documents = documentsOf('“we wait for the ferry,” Ana Vega said, and '.repeat(500));
    expect(documents).toHaveLength(500);
    for (const document of documents) {
      expect(document).toContain('Ana Vega said');
      expect(document.length).toBeLessThan(2_000);
    }
  });
});
