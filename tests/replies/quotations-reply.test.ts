import { describe, expect, it } from 'vitest';
import type { QuotationsAnswer } from '../../src/answers/answer.ts';
import { decodeCustomId } from '../../src/replies/custom-id.ts';
import { quotationsReply } from '../../src/replies/quotations-reply.ts';
import {
  DUARTE_BY_PRONOUN,
  DUARTE_NAMED,
  excerptOf,
  HARBOUR,
  NOT_STATED,
  quotationView,
  spanOf,
  statementView,
} from './sample-article.ts';
import { bodyOf, customIdsOf, frameWith, labelsOf, menuOf } from './sample-frame.ts';

const WE_WAIT = quotationView(excerptOf(HARBOUR, 'We wait,', 'Then we vote.'), DUARTE_BY_PRONOUN);
const NOBODY_ASKED = quotationView(excerptOf(HARBOUR, 'Nobody asked us.'), {
  attribution: { kind: 'described', mention: spanOf(HARBOUR, 'One fisherman') },
  candidates: [],
});
const TOLD = statementView(
  excerptOf(HARBOUR, 'Mayor Ana Duarte told the council on Monday that the money was not there.'),
  DUARTE_NAMED,
);
const BANNER = quotationView(excerptOf(HARBOUR, 'Save the bay'), NOT_STATED);

const ANSWER: QuotationsAnswer = {
  kind: 'quotations',
  speaker: { id: 'person/duarte000000', name: 'Ana Duarte' },
  about: 'the vote',
  reported: true,
  lines: [WE_WAIT, TOLD],
  page: { number: 2, of: 3, total: 12 },
};

function descriptionOf(answer: Partial<QuotationsAnswer>): string {
  return bodyOf(quotationsReply({ ...ANSWER, ...answer }, frameWith())).embeds[0]?.description ?? '';
}

describe('quotationsReply', () => {
  it('shows the words, then in one line who and where; “she” is told, for the name was found through it', () => {
    expect(descriptionOf({ lines: [WE_WAIT] })).toBe(
      [
        '> “We wait,” … “Then we vote.”',
        '-# **Ana Duarte** (as “she”) · [Bay Gazette](https://gazette.example/harbour%5F%28vote%29) · 2 Mar 2026',
      ].join('\n'),
    );
  });

  it('never puts a reported statement in quotation marks', () => {
    const description = descriptionOf({ lines: [TOLD] });
    expect(description).toContain(
      '> Mayor Ana Duarte told the council on Monday that the money was not there.\n',
    );
    expect(description).toContain('-# **Ana Duarte** · reported, not quoted · [Bay Gazette]');
  });

  it('says when the article gives no name, and when the speaker is not stated', () => {
    const description = descriptionOf({ lines: [NOBODY_ASKED, BANNER] });
    expect(description).toContain('-# **1** · **“One fisherman”** · the article gives no name');
    expect(description).toContain('-# **2** · **Speaker not stated** · could be Ana Duarte or Rui Costa');
    expect(description).toMatch(/\*\*2\*\* .* · same article, ¶ \d+$/);
  });

  it('holds the core of the answer in one plain line, with the topic in its marks', () => {
    expect(bodyOf(quotationsReply(ANSWER, frameWith())).content).toBe(
      'Ana Duarte on “the vote”: 12 quotations and reported statements. Page 2 of 3.',
    );
  });

  it('says that it was computed anew, and that a question was read only in part', () => {
    const frame = frameWith({ coverageChanged: true, unreadCharacters: 40 });
    const { content } = bodyOf(quotationsReply(ANSWER, frame));
    expect(content).toContain('I read the question up to its 200th character.');
    expect(content).toContain('The coverage has changed since, so this was computed anew.');
  });

  it('ends with the coverage it comes from, and leaves the date out when none is known', () => {
    const { newestDate: _, ...facts } = frameWith().facts;
    const footerOf = (frame: ReturnType<typeof frameWith>) =>
      bodyOf(quotationsReply(ANSWER, frame)).embeds[0]?.footer?.text;
    expect(footerOf(frameWith())).toBe('5 articles · newest 8 Dec 2016');
    expect(footerOf(frameWith({ facts }))).toBe('5 articles');
  });

  it('reads the first entry in place, has Back and Next that need no memory, and all else in one menu', () => {
    const body = bodyOf(quotationsReply(ANSWER, frameWith()));
    expect(menuOf(body).map(({ label }) => label)).toEqual([
      '1 · Read in place',
      '1 · In context',
      '1 · Cite',
      '2 · Read in place',
      '2 · In context',
      '2 · Cite',
    ]);
    expect(labelsOf(body)).toEqual(['Read in place', '← Back (1 of 3)', 'Next (3 of 3) →', 'Remove']);
    const next = decodeCustomId(customIdsOf(body)[2] ?? '', body.content);
    expect(next).toEqual({
      call: {
        command: 'quote',
        options: { speaker: 'person/duarte000000', about: 'the vote', reported: 'true' },
        freeText: 'about',
        page: 3,
      },
      ownerId: '123456789012345678',
      revision: '1a2b3c4d',
    });
  });

  it('gives two entries of one place the same lines of the menu', () => {
    const body = bodyOf(quotationsReply({ ...ANSWER, lines: [TOLD, WE_WAIT, TOLD] }, frameWith()));
    expect(menuOf(body)[0]?.label).toBe('1, 3 · Read in place');
    expect(menuOf(body)).toHaveLength(6);
  });

  it('leaves out an entry whose words do not stand in the article, says so, and logs it without the words', () => {
    const logged: unknown[] = [];
    const log = { ...frameWith().log, warn: (event: string, facts?: object) => logged.push([event, facts]) };
    const outside = { start: HARBOUR.text.length - 5, end: HARBOUR.text.length + 5 };
    const wrong = { ...WE_WAIT, excerpt: { ...WE_WAIT.excerpt, spans: [outside] } };
    const body = bodyOf(quotationsReply({ ...ANSWER, lines: [wrong, TOLD] }, frameWith({ log })));
    expect(body.content).toContain('One excerpt is left out: it could not be shown word for word.');
    expect(body.embeds[0]?.description).not.toContain('**1**');
    expect(menuOf(body).map(({ label }) => label)).toEqual(['Read in place', 'In context', 'Cite']);
    expect(customIdsOf(body)[0]).toContain(`id=$s${TOLD.excerpt.passage.id.slice('passage/'.length)}`);
    expect(logged).toEqual([['excerpt-dropped', { fault: 'not-a-span', article: HARBOUR.id, ...outside }]]);
  });
});
