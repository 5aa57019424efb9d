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
  it('shows the words, who, how that was found, and where they stand', () => {
    expect(descriptionOf({ lines: [WE_WAIT] })).toBe(
      [
        '> “We wait,” … “Then we vote.”',
        '**1** · **Ana Duarte** · “she” is Ana Duarte, named in the same paragraph',
        `-# [Harbour vote put off again](https://gazette.example/harbour%5F%28vote%29) · Bay Gazette · 2 Mar 2026 · ¶ 3 · \`${WE_WAIT.quotation.id}\``,
      ].join('\n'),
    );
  });

  it('never puts a reported statement in quotation marks', () => {
    const description = descriptionOf({ lines: [TOLD] });
    expect(description).toContain(
      '> Mayor Ana Duarte told the council on Monday that the money was not there.\n',
    );
    expect(description).toContain(
      '**Ana Duarte** · as “Mayor Ana Duarte” · named in the sentence · reported, not quoted',
    );
  });

  it('says when the article gives no name, and when the speaker is not stated', () => {
    const description = descriptionOf({ lines: [NOBODY_ASKED, BANNER] });
    expect(description).toContain('**1** · **“One fisherman”** · the article gives no name');
    expect(description).toContain('**2** · **Speaker not stated** · could be Ana Duarte or Rui Costa');
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
    expect(footerOf(frameWith())).toBe('5 articles · newest 8 Dec 2016 · revision 1a2b3c4d');
    expect(footerOf(frameWith({ facts }))).toBe('5 articles · revision 1a2b3c4d');
  });

  it('has a button to read each entry in place, one menu to look closer, and Back and Next that need no memory', () => {
    const body = bodyOf(quotationsReply(ANSWER, frameWith()));
    expect(menuOf(body).map(({ label }) => label)).toEqual([
      '1 · In context',
      '1 · Cite',
      '2 · In context',
      '2 · Cite',
    ]);
    expect(labelsOf(body)).toEqual([
      'Read 1 in place',
      'Read 2 in place',
      '← Back (1 of 3)',
      'Next (3 of 3) →',
      'Remove',
    ]);
    const next = decodeCustomId(customIdsOf(body)[4] ?? '', body.content);
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

  it('gives two entries of one place one button and one line of the menu', () => {
    const body = bodyOf(quotationsReply({ ...ANSWER, lines: [TOLD, WE_WAIT, TOLD] }, frameWith()));
    expect(menuOf(body)[0]?.label).toBe('1, 3 · In context');
    expect(menuOf(body)).toHaveLength(4);
    expect(labelsOf(body)[0]).toBe('Read 1 and 3 in place');
  });

  it('leaves out an entry whose words do not stand in the article, says so, and logs it without the words', () => {
    const logged: unknown[] = [];
    const log = { ...frameWith().log, warn: (event: string, facts?: object) => logged.push([event, facts]) };
    const outside = { start: HARBOUR.text.length - 5, end: HARBOUR.text.length + 5 };
    const wrong = { ...WE_WAIT, excerpt: { ...WE_WAIT.excerpt, spans: [outside] } };
    const body = bodyOf(quotationsReply({ ...ANSWER, lines: [wrong, TOLD] }, frameWith({ log })));
    expect(body.content).toContain('One excerpt is left out: it could not be shown word for word.');
    expect(body.embeds[0]?.description).not.toContain('**1**');
    expect(labelsOf(body).slice(0, 3)).toEqual(['In context', 'Read in place', 'Cite']);
    expect(customIdsOf(body)[0]).toContain(`id=$s${TOLD.excerpt.passage.id.slice('passage/'.length)}`);
    expect(logged).toEqual([['excerpt-dropped', { fault: 'not-a-span', article: HARBOUR.id, ...outside }]]);
  });
});
