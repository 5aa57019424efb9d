import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../src/answers/answer.ts';
import type { Article } from '../../src/corpus/article.ts';
import { askReply } from '../../src/replies/ask-reply.ts';
import { faultsOf } from '../../src/replies/check-message.ts';
import { choiceReply } from '../../src/replies/choice-reply.ts';
import { coverageReply } from '../../src/replies/coverage-reply.ts';
import { encodeLink } from '../../src/replies/encode-link.ts';
import { unescapeMarkdown } from '../../src/replies/escape-markdown.ts';
import { contentWithFreeText, freeTextOf } from '../../src/replies/free-text.ts';
import { missReply } from '../../src/replies/miss-reply.ts';
import { noticeReply } from '../../src/replies/notice-reply.ts';
import { profileReply } from '../../src/replies/profile-reply.ts';
import { quotationsReply } from '../../src/replies/quotations-reply.ts';
import { refreshReply } from '../../src/replies/refresh-reply.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { sourceReply } from '../../src/replies/source-reply.ts';
import { summaryReply } from '../../src/replies/summary-reply.ts';
import { whyReply } from '../../src/replies/why-reply.ts';
import { articles, excerptsOf, said, speakersIn } from './arbitrary-answers.ts';
import { findForgeries } from './find-forgeries.ts';
import { nastyText, RUNS } from './nasty-text.ts';
import { bodyOf, customIdsOf, FACTS, frameWith, markdownOf } from './sample-frame.ts';

/** Whole messages take longer to make than escaped lines. */
const MESSAGES = { ...RUNS, numRuns: 150 };

const typed = nastyText(12).map((text) => text.slice(0, 200));
const frames = fc
  .record({ coverageChanged: fc.boolean(), unreadCharacters: fc.constantFrom(0, 12) })
  .map((part) => frameWith(part));
const pages = fc.constantFrom({ number: 1, of: 1, total: 3 }, { number: 2, of: 4, total: 99 });
const listing = fc
  .record({ headline: nastyText(8), path: nastyText(5), outlet: nastyText(5) })
  .map((facts) => ({
    ...facts,
    id: 'article/0123456789ab' as const,
  }));

/** A reply, the articles whose words may stand in it. */
interface Made {
  readonly reply: Reply;
  readonly articles: readonly Article[];
  /** What the asker typed and a button needs back. */
  readonly typed?: string;
}

const quotations: fc.Arbitrary<Made> = fc
  .tuple(
    fc.array(said, { minLength: 1, maxLength: 12 }),
    fc.option(typed, { nil: undefined }),
    nastyText(10),
    pages,
    frames,
  )
  .map(([lines, about, name, page, frame]) => ({
    articles: lines.map(({ excerpt }) => excerpt.article),
    ...(about === undefined ? {} : { typed: about }),
    reply: quotationsReply(
      {
        kind: 'quotations',
        speaker: { id: 'person/0123456789ab', name },
        ...(about === undefined ? {} : { about }),
        reported: true,
        lines,
        page,
      },
      frame,
    ),
  }));

const profiles: fc.Arbitrary<Made> = fc
  .tuple(fc.array(said, { maxLength: 3 }), fc.array(listing, { maxLength: 30 }), nastyText(20), frames)
  .map(([latest, quotedIn, name, frame]) => ({
    articles: latest.map(({ excerpt }) => excerpt.article),
    reply: profileReply(
      {
        kind: 'profile',
        id: 'person/0123456789ab',
        name,
        person: {
          id: 'person/0123456789ab',
          name,
          aliases: quotedIn.map(({ headline }) => headline),
        },
        quotations: latest.length,
        statements: 0,
        latest,
        quotedIn: { items: quotedIn, total: quotedIn.length },
        mentionedIn: latest.flatMap(({ excerpt }, index) => {
          const found = quotedIn[index];
          return found === undefined ? [] : [{ listing: found, place: excerpt }];
        }),
        quotedBeside: quotedIn.map(({ headline }, index) => ({
          id: `person/${index}` as const,
          name: headline,
          articles: index,
        })),
        roles: latest.map(({ excerpt }) => ({ words: '', place: excerpt })),
      },
      frame,
    ),
  }));

const withExcerpts = articles.chain((article) =>
  fc.record({
    article: fc.constant(article),
    excerpts: fc.array(excerptsOf(article), { minLength: 1, maxLength: 5 }),
    speaker: speakersIn(article),
    text: typed,
    found: listing,
    page: pages,
    frame: frames,
  }),
);

function withContext(excerpt: Excerpt): Excerpt {
  const [span] = excerpt.spans;
  return span === undefined ? excerpt : { ...excerpt, context: { passage: excerpt.passage, span } };
}

const others: fc.Arbitrary<Made> = withExcerpts.chain(
  ({ article, excerpts, speaker, text, found, page, frame }) =>
    fc
      .constantFrom<readonly (() => Reply)[]>([
        () =>
          askReply(
            {
              kind: 'ask',
              question: text,
              looksFor: 'passage',
              excerpts: excerpts.map((excerpt) => ({ excerpt: withContext(excerpt), speaker, share: 1 })),
              sure: 1,
              missing: [],
              followUps: [text, text, 'Who put off the vote?'],
            },
            frame,
          ),
        () =>
          summaryReply(
            {
              kind: 'summary',
              of: { about: text },
              sentences: excerpts.map((excerpt) => ({ excerpt, speaker })),
            },
            frame,
          ),
        () =>
          summaryReply(
            { kind: 'summary', of: { article: found }, sentences: excerpts.map((excerpt) => ({ excerpt })) },
            frame,
          ),
        () => sourceReply({ kind: 'source', article, passages: article.passages, page }, frame),
        () => {
          const [asked] = article.passages;
          const marked = asked === undefined ? {} : { asked };
          return sourceReply({ kind: 'source', article, passages: article.passages, ...marked, page }, frame);
        },
        () =>
          missReply(
            {
              kind: 'miss',
              asked: text,
              reason: 'not-answered',
              unknownNames: [text, found.headline],
              searched: FACTS,
              closeNames: [{ id: 'person/0123456789ab', name: found.headline }],
              ...(excerpts[0] === undefined ? {} : { nearest: excerpts[0] }),
            },
            frame,
          ),
        () =>
          choiceReply(
            {
              kind: 'choice',
              typed: found.headline,
              between: 'people',
              candidates: Array.from({ length: 40 }, (_, index) => ({
                id: `person/${index}`,
                label: found.headline,
                note: found.outlet,
              })),
            },
            { command: 'quote', options: { speaker: '?', about: text }, freeText: 'about' },
            frame,
          ),
        () =>
          coverageReply({ kind: 'coverage', view: 'articles', listings: Array(30).fill(found), page }, frame),
        () => {
          const unreadable = Array(30).fill({
            path: found.path,
            reason: found.headline,
            servesEarlierVersion: true,
          });
          const warnings = Array(30).fill({ path: found.path, line: 7, message: found.headline });
          const totals = { unreadable: 30, warnings: 30 };
          return coverageReply(
            { kind: 'coverage', view: 'unreadable', unreadable, warnings, totals, page },
            frame,
          );
        },
        () => {
          const paths = Array<string>(60).fill(found.path);
          const unreadable = [{ path: found.path, reason: found.headline, servesEarlierVersion: false }];
          return refreshReply(
            {
              kind: 'refresh',
              report: {
                outcome: 'kept',
                keptBecause: text,
                added: paths,
                changed: paths,
                removed: paths,
                unreadable,
                before: FACTS,
                after: {
                  ...FACTS,
                  warnings: Array(30).fill({ path: found.path, line: 7, message: found.headline }),
                },
                revision: 'x',
                milliseconds: 1234.5,
              },
            },
            frame,
          );
        },
        () => noticeReply(text.repeat(20)),
        () => {
          const considered = excerpts.map((excerpt) => ({
            excerpt,
            share: 0.5,
            words: [{ word: text, weight: 0.5 }],
            holdsKind: true,
          }));
          const [best, other] = considered;
          return whyReply(
            {
              kind: 'why',
              question: text,
              looksFor: 'person',
              words: Array(30).fill({ word: found.headline, weight: 0.1, found: false }),
              searched: FACTS,
              declined: true,
              leastShare: 0.6,
              ...(best === undefined ? {} : { best }),
              ...(other === undefined ? {} : { runnerUp: { ...other, lostBecause: 'close' } }),
            },
            frame,
          );
        },
        () => {
          const voice = {
            id: 'body/0123456789ab',
            name: found.headline,
            quotations: 1234,
            statements: 1,
            articles: [],
          } as const;
          return coverageReply(
            { kind: 'coverage', view: 'voices', voices: Array(30).fill(voice), page },
            frame,
          );
        },
        () =>
          coverageReply(
            { kind: 'coverage', view: 'overview', facts: FACTS, revision: text, voices: [] },
            frame,
          ),
      ])
      .chain((makers) => fc.constantFrom(...makers))
      .map((make) => ({ articles: [article], reply: make() })),
);

const asked: fc.Arbitrary<Made> = withExcerpts.map(({ article, excerpts, speaker, text, frame }) => ({
  articles: [article],
  typed: text,
  reply: askReply(
    {
      kind: 'ask',
      question: text,
      looksFor: 'passage',
      excerpts: excerpts.map((excerpt) => ({ excerpt, speaker, share: 1 })),
      sure: 1,
      missing: [],
      followUps: [],
    },
    frame,
  ),
}));

const replies = fc.oneof(quotations, profiles, others);

describe('any reply to any question about any articles', () => {
  it('breaks no limit of Discord', () => {
    fc.assert(
      fc.property(replies, ({ reply }) => {
        const { content, embeds, rows } = bodyOf(reply);
        expect(faultsOf(bodyOf(reply))).toEqual([]);
        const request = { content, embeds, components: rows, allowed_mentions: { parse: [] } };
        expect(
          MessageCreateRequestSchema.safeParse(JSON.parse(JSON.stringify(request))).error,
        ).toBeUndefined();
      }),
      MESSAGES,
    );
  });

  it('holds nothing that acts but what the bot puts there', () => {
    fc.assert(
      fc.property(replies, ({ reply, articles: sources }) => {
        const body = bodyOf(reply);
        const links = sources.flatMap(({ url }) => encodeLink(url ?? '') ?? []);
        expect(findForgeries(withoutSmallPrint(markdownOf(body)), links)).toEqual([]);
        expect(findForgeries(body.content, [])).toEqual([]);
        expect(body.content).not.toContain('\n');
      }),
      MESSAGES,
    );
  });

  it('shows as an excerpt only what stands so in an article, contiguously', () => {
    fc.assert(
      fc.property(replies, ({ reply, articles: sources }) => {
        for (const excerpt of excerptsIn(markdownOf(bodyOf(reply)))) {
          expect(
            sources.some(({ text }) => text.includes(excerpt)),
            excerpt,
          ).toBe(true);
        }
      }),
      MESSAGES,
    );
  });

  it('gives back what was typed, from its content line or its footer', () => {
    fc.assert(
      fc.property(fc.oneof(quotations, asked), ({ reply, typed: wanted }) => {
        if (wanted !== undefined) expect(freeTextOf(contentWithFreeText(bodyOf(reply)))).toBe(wanted);
      }),
      MESSAGES,
    );
  });

  it('is the same bytes each time', () => {
    fc.assert(
      fc.property(said, ({ ...view }) => {
        const make = () =>
          JSON.stringify(
            quotationsReply(
              {
                kind: 'quotations',
                about: 'x',
                reported: false,
                lines: [view],
                page: { number: 1, of: 1, total: 1 },
              },
              frameWith(),
            ),
          );
        expect(make()).toBe(make());
      }),
      { ...RUNS, numRuns: 50 },
    );
  });

  it('gives each button and menu a custom_id of its own', () => {
    fc.assert(
      fc.property(replies, ({ reply }) => {
        const customIds = customIdsOf(bodyOf(reply));
        expect(new Set(customIds).size).toBe(customIds.length);
      }),
      MESSAGES,
    );
  });
});

/** Small print is Discord's own sign, which the parser does not know. */
function withoutSmallPrint(markdown: string): string {
  return markdown.replace(/^-# /gm, '');
}

/** The pieces of article in a message: runs of lines with "> " in front, without our marks, taken apart where we show two spans. */
function excerptsIn(markdown: string): readonly string[] {
  const runs: string[] = [];
  let isOpen = false;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('> ')) isOpen = false;
    else if (isOpen) runs.push(`${runs.pop() ?? ''}\n${line.slice(2)}`);
    else {
      runs.push(line.slice(2));
      isOpen = true;
    }
  }
  return runs.flatMap((run) => piecesOf(run)).map(unescapeMarkdown);
}

function piecesOf(run: string): readonly string[] {
  const isQuoted = run.startsWith('“') && run.endsWith('”');
  return isQuoted ? run.slice(1, -1).split(/” … “|”\n“/) : [run];
}
