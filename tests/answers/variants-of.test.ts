import { beforeAll, describe, expect, it } from 'vitest';
import type { VariantsAnswer } from '../../src/answers/comparing-answer.ts';
import { provenanceOf } from '../../src/answers/provenance-of.ts';
import { quotationsOf } from '../../src/answers/quotations-of.ts';
import { variantsOf } from '../../src/answers/variants-of.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { textOf } from '../../src/text/span.ts';
import { allQuotations } from '../coverage/whole-coverage.ts';
import { openBridge, openSeeds } from './open-coverage.ts';

let seeds: Coverage;
let bridge: Coverage;
beforeAll(async () => {
  [seeds, bridge] = await Promise.all([openSeeds(), openBridge()]);
});

async function variants(coverage: Coverage, quotation: string): Promise<VariantsAnswer> {
  const answer = await variantsOf(coverage, { quotation, page: 1 });
  if (answer.kind !== 'variants') throw new Error(`${quotation} was answered with a ${answer.kind}`);
  return answer;
}

function wordsOf({ lines }: VariantsAnswer): readonly (readonly string[])[] {
  return lines.map(({ view: { excerpt } }) =>
    excerpt.spans.map((span) => textOf(excerpt.article.text, span)),
  );
}

function differencesOf({ lines, asked }: VariantsAnswer) {
  return lines.flatMap(({ view, differences }) =>
    differences.map(({ here, there }) => ({
      here: here.map((span) => textOf(view.excerpt.article.text, span)),
      there: there.map((span) => textOf(asked.excerpt.article.text, span)),
    })),
  );
}

describe('the same words in several articles', () => {
  it('are found where outlets word them differently, and where they differ is told', async () => {
    const answer = await variants(bridge, 'The bridge is safe until the day it is not');
    expect(answer).toMatchObject({ articles: 2, agreement: 'differs', askedEntry: 1 });
    expect(answer.lines.map(({ view }) => view.excerpt.article.outlet)).toEqual([
      'The Skerrow Gazette',
      'Northern Wire',
    ]);
    expect(differencesOf(answer)).toEqual([{ here: ['until it'], there: ['until the day it'] }]);
  });

  it('are held together where one article quotes them in pieces', async () => {
    const answer = await variants(seeds, 'continual association with a guy who has flagrantly poisoned');
    expect(answer).toMatchObject({ articles: 2, agreement: 'differs' });
    expect(wordsOf(answer)).toContainEqual([
      'toxifying the reputation of Russia',
      'with a guy who has flagrantly poisoned his own people',
    ]);
    expect(differencesOf(answer)).toEqual([
      { here: ['Russia', 'with'], there: ['Russia by his continual association with'] },
    ]);
  });

  it('are told apart from a shorter quotation of them, which differs nowhere', async () => {
    const answer = await variants(seeds, 'toxifying the reputation of Russia');
    expect(answer).toMatchObject({ articles: 2, agreement: 'part' });
    expect(differencesOf(answer)).toEqual([]);
  });

  it('are found from either side', async () => {
    for (const coverage of [seeds, bridge]) {
      for (const quotation of await allQuotations(coverage)) {
        for (const other of await provenanceOf(coverage, quotation)) {
          const back = await provenanceOf(coverage, other.quotation);
          expect(back.map(({ article }) => article.id)).toContain(quotation.articleId);
          expect(other.article.id).not.toBe(quotation.articleId);
        }
      }
    }
  });

  it('are told on each quotation that has them, and on no other', async () => {
    const answer = await quotationsOf(bridge, { speaker: 'Daniel Okafor', about: 'safe', page: 1 });
    if (answer.kind !== 'quotations') throw new Error(`answered with a ${answer.kind}`);
    const carried = answer.lines.flatMap((line) => (line.kind === 'quotation' && line.carried) || []);
    const both = { articles: 2, agreement: 'differs' };
    expect(carried).toEqual([both, both]);
  });

  it('of one article alone are shown alone', async () => {
    const answer = await variants(bridge, 'We share a name and a postman');
    expect(answer).toMatchObject({ articles: 1, page: { total: 1 } });
  });
});

describe('asking for variants', () => {
  it.each([
    ['quotation/000000000000', 'no-such-id'],
    ['The moon is made of cheese, and everybody knows it', 'not-quoted'],
  ])('of %s is an honest miss', async (quotation, reason) => {
    expect(await variantsOf(bridge, { quotation, page: 1 })).toMatchObject({ kind: 'miss', reason });
  });
});
