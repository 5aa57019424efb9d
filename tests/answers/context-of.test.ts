import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/answers/context-of.ts';
import { textOf } from '../../src/text/span.ts';
import { plainCoverage } from '../interactions/plain-store.ts';
import { articleFrom, DUARTE_NAMED, excerptOf, HARBOUR, quotationView } from '../replies/sample-article.ts';

/** The pieces around a quotation of these words; what is cited in brackets. */
async function around(article: typeof HARBOUR, ...content: readonly string[]) {
  const { quotation, excerpt } = quotationView(excerptOf(article, ...content), DUARTE_NAMED);
  const coverage = {
    ...plainCoverage(),
    quotation: async () => quotation,
    passage: async () => ({ article, passage: excerpt.passage }),
  };
  const answer = await contextOf(coverage, quotation.id);
  return answer?.pieces.map(({ span, isCited }) => {
    const words = textOf(article.text, span);
    return isCited ? `[${words}]` : words;
  });
}

describe('the context of a quotation', () => {
  it('marks each part of one that is interrupted, with its marks', async () => {
    expect(await around(HARBOUR, 'We wait,', 'Then we vote.')).toEqual([
      'The vote on the new harbour has been put off for a third time.',
      'Mayor Ana Duarte told the council on Monday that the money was not there.',
      '["We wait,"]',
      'she said.',
      '["Then we vote."]',
      'One fisherman said: "Nobody asked us."',
      '"The harbour wall will not stand another winter, and everybody in this room knows it.',
    ]);
  });

  it('takes the marks and the comma in front of the closing one along, and no word', async () => {
    const british = articleFrom('Harbour\n\n‘The wall will hold’, he said, ‘for a year’.');
    expect(await around(british, 'The wall will hold')).toEqual([
      '[‘The wall will hold’]',
      ', he said, ‘for a year’.',
    ]);
  });

  it('shows what there is where an article begins or ends', async () => {
    expect(await around(HARBOUR, 'Save the bay')).toEqual([
      'We have asked for help since May. We have had letters, and letters hold back no water."',
      'A banner read',
      '["Save the bay"]',
    ]);
  });

  it('is nothing for an id that nothing bears', async () => {
    expect(await contextOf(plainCoverage(), 'quotation/000000000000')).toBeUndefined();
  });
});
