import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';

const PARTS = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '\n\n',
  ' ',
  ', ',
  '. ',
  'said ',
  'Ana Vega ',
  'she ',
  'Vega’s ',
  'We wait',
  'the minister ',
  ': ',
  '— ',
  'called ',
  '(',
  ')',
];

describe('annotating any text', () => {
  it('gives spans that lie in their passage, in order, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }), (parts) => {
        const text = `Harbour plan\n\n${parts.join('')}`;
        const article = parseArticle({ path: 'any.txt', text, contentHash: 'any' });
        const { quotations, statements, people } = annotateArticle(article);
        let last = -1;
        for (const { content, passage, cue, source } of quotations) {
          const start = content[0]?.start ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          expect(content.length).toBeGreaterThan(0);
          for (const span of content) {
            expect(
              article.passages.some((one) => one.span.start <= span.start && span.end <= one.span.end),
            ).toBe(true);
            expect(span.end).toBeGreaterThan(span.start);
          }
          expect(article.passages[passage]).toBeDefined();
          for (const span of [cue, source])
            if (span !== undefined) expect(span.end).toBeGreaterThan(span.start);
        }
        for (const { span, passage } of statements)
          expect(article.passages[passage]?.span.end).toBeGreaterThanOrEqual(span.end);
        for (const { name, mentions } of people) {
          expect(name).not.toBe('');
          expect(mentions.length).toBeGreaterThan(0);
        }
      }),
      { seed: 20161208, numRuns: 400 },
    );
  });

  it('is the same each time, and plain data', () => {
    const article = parseArticle({
      path: 'a.txt',
      text: 'Plan\n\n“We wait,” Ana Vega said.',
      contentHash: 'a',
    });
    expect(structuredClone(annotateArticle(article))).toEqual(annotateArticle(article));
  });
});
