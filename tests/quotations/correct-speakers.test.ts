import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { NO_CORRECTIONS } from '../../src/people/people-corrections.ts';
import { correctSpeakers } from '../../src/quotations/correct-speakers.ts';
import type { Quotation, QuotationId } from '../../src/quotations/quotation.ts';
import { drained } from '../../src/text/steps.ts';

const article = parseArticle({ path: 'harbour.txt', text: 'Plan\n\n“We wait.”', contentHash: 'a' });

function quotationWith(id: QuotationId): Quotation {
  return {
    id,
    articleId: article.id,
    passageId: article.passages[1]?.id ?? 'passage/none',
    kind: 'direct',
    content: [{ start: 7, end: 15 }],
    attribution: { kind: 'unattributed', reason: 'no-cue', candidates: [] },
  };
}

describe('a correction by the end of an id', () => {
  it('that several ids end with changes none of them, and is named with those it could mean', () => {
    const ids = ['a', 'b', 'c', 'd'].map((letter): QuotationId => `quotation/0000${letter}0123456`);
    const corrections = {
      ...NO_CORRECTIONS,
      speakers: [{ quotation: '0123456', speaker: 'Ana Vega', line: 8 }],
    };
    const annotated = [{ article, annotation: { people: [], quotations: [], statements: [] } }];
    const quotations = ids.map(quotationWith);
    const corrected = drained(correctSpeakers(quotations, annotated, [], [], corrections));
    expect(corrected.quotations).toEqual(quotations);
    expect(corrected.people).toEqual([]);
    expect(corrected.faults).toEqual([
      {
        line: 8,
        message:
          'speakers: the ids of 4 quotations end with “0123456” (quotation/0000a0123456, quotation/0000b0123456, quotation/0000c0123456 and 1 more); write the whole id',
      },
    ]);
  });
});
