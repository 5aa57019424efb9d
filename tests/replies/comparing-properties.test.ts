import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/answers/answer.ts';
import { checkAgainstCoverage } from '../../src/answers/check-against-coverage.ts';
import { nearestTo } from '../../src/answers/nearest-to.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { faultsOf } from '../../src/replies/check-message.ts';
import { checkReply } from '../../src/replies/check-reply.ts';
import { comparisonReply } from '../../src/replies/comparison-reply.ts';
import { encodeLink } from '../../src/replies/encode-link.ts';
import { freeTextOf } from '../../src/replies/free-text.ts';
import { missReply } from '../../src/replies/miss-reply.ts';
import { nearestReply } from '../../src/replies/nearest-reply.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { timelineReply } from '../../src/replies/timeline-reply.ts';
import { variantsReply } from '../../src/replies/variants-reply.ts';
import { openBridge } from '../answers/open-coverage.ts';
import { allArticles } from '../coverage/whole-coverage.ts';
import { articles, excerptsOf, speakersIn } from './arbitrary-answers.ts';
import { findForgeries } from './find-forgeries.ts';
import { nastyText, RUNS } from './nasty-text.ts';
import { quotationView } from './sample-article.ts';
import { bodyOf, frameWith, markdownOf } from './sample-frame.ts';

const MESSAGES = { ...RUNS, numRuns: 100 };
const PAGE = { number: 1, of: 2, total: 9 };

interface Made {
  readonly reply: Reply;
  readonly articles: readonly Article[];
  readonly typed?: string;
}

const entries = articles.chain((article) =>
  fc.tuple(
    fc.array(excerptsOf(article), { minLength: 1, maxLength: 6 }),
    speakersIn(article),
    nastyText(10).map((text) => text.slice(0, 200)),
    fc.constantFrom<Agreement>('same', 'part', 'differs'),
  ),
);

const made: fc.Arbitrary<Made> = fc
  .tuple(entries, fc.constantFrom('variants', 'comparison', 'timeline', 'nearest', 'check'))
  .map(([[excerpts, speaker, text, agreement], kind]): Made => {
    const frame = frameWith();
    const [first] = excerpts;
    if (first === undefined) throw new Error('an answer without excerpts');
    const { article } = first;
    const listing = { id: article.id, path: article.path, headline: text, outlet: text };
    const views = excerpts.map((excerpt) => quotationView(excerpt, speaker));
    switch (kind) {
      case 'variants': {
        const lines = views.map((view, index) => ({
          entry: index + 1,
          view,
          isAsked: index === 0,
          agreement,
          differences: [{ here: view.excerpt.spans, there: first.spans }],
        }));
        const asked = quotationView(first, speaker);
        const answer = {
          kind: 'variants',
          asked,
          askedEntry: 1,
          articles: 2,
          agreement,
          lines,
          page: PAGE,
        } as const;
        return { articles: [article], reply: variantsReply(answer, frame) };
      }
      case 'comparison': {
        const quotes = [{ id: 'person/0123456789ab' as const, name: text }];
        const rows = excerpts.map((excerpt) => ({ listing, excerpt, isQuoted: true, quotes, unnamed: 2 }));
        const silent = {
          silentOutlets: Array(30).fill(text),
          silentArticles: { items: Array(8).fill(listing), total: 30 },
        };
        const answer = { kind: 'comparison', about: text, rows, ...silent, page: PAGE } as const;
        return { articles: [article], typed: text, reply: comparisonReply(answer, frame) };
      }
      case 'timeline': {
        const list = excerpts.map((excerpt) => ({ listing, excerpt, speaker }));
        const answer = {
          kind: 'timeline',
          about: text,
          entries: list,
          dated: 0,
          undated: 9,
          page: PAGE,
        } as const;
        return { articles: [article], typed: text, reply: timelineReply(answer, frame) };
      }
      case 'nearest':
        return {
          articles: [article],
          reply: nearestReply(
            { kind: 'nearest', excerpts: excerpts.map((excerpt) => ({ excerpt, speaker })) },
            frame,
          ),
        };
      default: {
        const stretches = excerpts.map((excerpt) => ({
          words: text,
          namedAs: text,
          outcome: 'another-speaker' as const,
          speakerIs: 'another' as const,
          found: {
            excerpt,
            speaker,
            differences: [{ inMessage: [text, text], inArticle: excerpt.spans }],
            articles: 3,
          },
        }));
        const answer = { kind: 'check', stretches, tooShort: 1, tooMany: 2 } as const;
        return { articles: [article], reply: checkReply(answer, frame) };
      }
    }
  });

describe('any reply that compares', () => {
  it('breaks no limit of Discord, and lets nothing in it act', () => {
    fc.assert(
      fc.property(made, ({ reply, articles: sources }) => {
        const body = bodyOf(reply);
        expect(faultsOf(body)).toEqual([]);
        const links = sources.flatMap(({ url }) => encodeLink(url ?? '') ?? []);
        const lines = markdownOf(body).replace(/^-# /gm, '');
        expect(findForgeries(lines, links)).toEqual([]);
        expect(findForgeries(body.content, [])).toEqual([]);
        expect(body.content).not.toContain('\n');
      }),
      MESSAGES,
    );
  });

  it('gives back what was typed, from its content line alone', () => {
    fc.assert(
      fc.property(
        made.filter(({ typed }) => typed !== undefined),
        ({ reply, typed }) => {
          expect(freeTextOf(bodyOf(reply).content.trim())).toBe(typed);
        },
      ),
      MESSAGES,
    );
  });
});

describe('any message', () => {
  let bridge: Coverage;
  beforeAll(async () => {
    bridge = await openBridge();
  });
  const messages = fc
    .array(
      fc.oneof(
        nastyText(8),
        fc.constantFrom(
          'Okafor: “Fish does not wait for a meeting” ',
          '> The toll is off the table, I am glad\n',
        ),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  it('is checked and looked up without breaking a limit or letting anything in it act', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async (message) => {
        const near = await nearestTo(bridge, message);
        const replies = [
          checkReply(await checkAgainstCoverage(bridge, message), frameWith()),
          near.kind === 'nearest' ? nearestReply(near, frameWith()) : missReply(near, frameWith()),
        ];
        for (const reply of replies) {
          const body = bodyOf(reply);
          expect(faultsOf(body)).toEqual([]);
          const links = await linksOf(bridge);
          expect(findForgeries(markdownOf(body).replace(/^-# /gm, ''), links)).toEqual([]);
          expect(findForgeries(body.content, [])).toEqual([]);
        }
      }),
      MESSAGES,
    );
  });

  async function linksOf(coverage: Coverage): Promise<readonly string[]> {
    const all = await allArticles(coverage);
    return all.flatMap(({ url = '' }) => encodeLink(url) ?? []);
  }
});
