import { describe, expect, it } from 'vitest';
import type { AskAnswer, MissAnswer } from '../../src/answers/answer.ts';
import { askReply } from '../../src/replies/ask-reply.ts';
import { choiceReply } from '../../src/replies/choice-reply.ts';
import { decodeCustomId } from '../../src/replies/custom-id.ts';
import { contentWithFreeText } from '../../src/replies/free-text.ts';
import { missReply } from '../../src/replies/miss-reply.ts';
import { noticeReply } from '../../src/replies/notice-reply.ts';
import { sourceReply } from '../../src/replies/source-reply.ts';
import { summaryReply } from '../../src/replies/summary-reply.ts';
import { articleFrom, DUARTE_NAMED, excerptOf, HARBOUR, spanOf } from './sample-article.ts';
import { bodyOf, customIdsOf, FACTS, frameWith, labelsOf, markdownOf } from './sample-frame.ts';

const TOLD = excerptOf(HARBOUR, 'Mayor Ana Duarte told the council on Monday that the money was not there.');
const MISS: MissAnswer = {
  kind: 'miss',
  asked: 'Who is Rui Costa?',
  reason: 'not-answered',
  unknownNames: ['Rui Costa'],
  searched: FACTS,
  closeNames: [],
};

describe('askReply', () => {
  const said = excerptOf(HARBOUR, '"We wait," she said.');
  const passage = HARBOUR.passages[1];
  const context = passage === undefined ? {} : { context: { passage, span: passage.span } };
  const answer: AskAnswer = {
    kind: 'ask',
    question: 'What did the mayor say?',
    looksFor: 'quotation',
    excerpts: [{ excerpt: { ...said, ...context }, speaker: DUARTE_NAMED, share: 1 }],
    sure: 1,
    missing: [],
    followUps: ['Who put off the vote?'],
  };
  const body = bodyOf(askReply(answer, frameWith()));

  it('says who and where in the content line', () => {
    expect(body.content).toBe('One passage answers: Ana Duarte in **Harbour vote put off again**, ¶ 3.');
  });

  it('keeps the question in the footer, for the buttons', () => {
    expect(body.embeds[0]?.footer?.text).toBe('“What did the mayor say?” · 5 articles · newest 8 Dec 2016');
    expect(contentWithFreeText(body)).toBe(`${body.content} “What did the mayor say?”`);
  });

  it('shows the sentence that says who is meant apart from the answer, small', () => {
    const [quoted, before] = markdownOf(body).split('\n');
    expect(before).toBe(
      '-# To see who is meant, from ¶ 2: The vote on the new harbour has been put off for a third time.',
    );
    expect(quoted).toBe('> "We wait," she said.');
  });

  it('offers what could be asked next as buttons that hold the question', () => {
    const at = labelsOf(body).indexOf('Who put off the vote?');
    expect(decodeCustomId(customIdsOf(body)[at] ?? '', body.content)?.call).toEqual({
      command: 'ask',
      options: { question: 'Who put off the vote?' },
      aside: true,
    });
  });

  it.each([
    ['of many words', `Who put off the vote ${'again and '.repeat(9)}again?`],
    ['with a name in other letters', 'What did Ελένη Παπαδοπούλου say?'],
  ])('does not offer a next question %s, which is too long for a custom_id', (_, long) => {
    const logged: string[] = [];
    const log = { ...frameWith().log, warn: (event: string) => logged.push(event) };
    const followUps = [long, 'Who voted?'];
    const labels = labelsOf(bodyOf(askReply({ ...answer, followUps }, frameWith({ log }))));
    expect(labels).toContain('Who voted?');
    expect(labels).not.toContain(long.slice(0, 80));
    expect(labels.filter((text) => text.startsWith('Wh'))).toEqual(['Who voted?']);
    expect(logged).toEqual([]);
  });

  it('offers nothing for an answer as a whole that its call leaves no room for', () => {
    const logged: string[] = [];
    const log = { ...frameWith().log, warn: (event: string) => logged.push(event) };
    const call = {
      command: 'variants',
      options: { quotation: 'the ferry will not run before March '.repeat(5) },
    };
    const frame = frameWith({ log, call, visibility: 'private', canReport: true });
    expect(labelsOf(bodyOf(askReply({ ...answer, followUps: [] }, frame)))).not.toContain('Share');
    expect(logged).toEqual([]);
  });
});

describe('missReply', () => {
  it('never says of a name whose words stand in the coverage that they do not', () => {
    const unrecognised = [{ name: 'Rui Costa', passages: 2 }];
    const body = bodyOf(
      missReply(
        { ...MISS, reason: 'no-such-name', asked: 'Rui Costa', unknownNames: [], unrecognised },
        frameWith(),
      ),
    );
    const text = markdownOf(body);
    expect(body.content).toContain('though the words stand in the coverage');
    expect(text).toContain('The words **Rui Costa** stand in 2 passages');
    expect(JSON.stringify(body)).not.toMatch(/Not in the coverage|nowhere/);
  });

  it('says that the coverage does not answer, what it never mentions and what was searched', () => {
    const body = bodyOf(missReply(MISS, frameWith()));
    expect(body.content).toBe('The coverage does not answer “Who is Rui Costa?”.');
    expect(body.embeds[0]?.description).toBe(
      'These words stand nowhere in the coverage: **Rui Costa**.\nI searched 97 passages and 54 quotations in 5 articles.',
    );
  });

  it('shows the nearest there is as what it is', () => {
    const body = bodyOf(missReply({ ...MISS, nearest: TOLD }, frameWith()));
    expect(body.embeds[0]?.description).toContain(
      '**The nearest there is (not an answer):**\n> Mayor Ana Duarte told',
    );
    expect(labelsOf(body)).toEqual(['Read in place', 'Remove']);
  });

  it('offers names that come close', () => {
    const closeNames = [{ id: 'person/duarte000000', name: 'Ana Duarte' }] as const;
    const body = bodyOf(
      missReply({ ...MISS, reason: 'no-such-name', asked: 'Anna Durate', closeNames }, frameWith()),
    );
    expect(body.content).toBe('The coverage names nobody called “Anna Durate”.');
    expect(labelsOf(body)).toEqual(['Ana Duarte', 'Remove']);
  });
});

describe('choiceReply', () => {
  it('asks which of two people is meant, and keeps the topic for the answer', () => {
    const body = bodyOf(
      choiceReply(
        {
          kind: 'choice',
          typed: 'Duarte',
          between: 'people',
          candidates: [
            { id: 'person/duarte000000', label: 'Ana Duarte', note: 'mayor' },
            { id: 'person/duarte000001', label: 'Rui Duarte', note: 'harbour master' },
          ],
        },
        { command: 'quote', options: { speaker: '?', about: 'the “vote”' }, freeText: 'about' },
        frameWith(),
      ),
    );
    expect(body.content).toBe('2 names answer to Duarte. Which one do you mean? (About “the “vote””.)');
    expect(decodeCustomId(customIdsOf(body)[0] ?? '', body.content)?.call.options).toEqual({
      speaker: '?',
      about: 'the “vote”',
    });
    expect(JSON.stringify(body.rows)).toContain('"description":"harbour master"');
  });
});

describe('summaryReply', () => {
  it('shows sentences as they stand, each with its place, and leads to the whole article', () => {
    const listing = { id: HARBOUR.id, path: HARBOUR.path, headline: 'Harbour vote put off again' };
    const body = bodyOf(
      summaryReply(
        { kind: 'summary', of: { article: listing }, sentences: [{ excerpt: TOLD }] },
        frameWith(),
      ),
    );
    expect(body.content).toBe('**Harbour vote put off again**: the gist in 1 sentence of its own.');
    expect(labelsOf(body)).toEqual(['Read in place', 'Read the whole article', 'Remove']);
  });
});

describe('sourceReply', () => {
  const page = { number: 1, of: 1, total: HARBOUR.passages.length };

  it('shows every passage as it stands and marks the asked one', () => {
    const body = bodyOf(
      sourceReply(
        { kind: 'source', article: HARBOUR, passages: HARBOUR.passages, asked: TOLD.passage, page },
        frameWith(),
      ),
    );
    const shown = body.embeds[0]?.description ?? '';
    for (const { span } of HARBOUR.passages)
      expect(shown).toContain(`> ${HARBOUR.text.slice(span.start, span.end)}`);
    expect(shown).toContain(`**► ¶ 3** · the place you asked for · \`${TOLD.passage.id}\``);
    expect(body.content).toBe('**Harbour vote put off again**: paragraph 3 is marked.');
    expect(labelsOf(body)).toEqual(['Cite', 'Open the article', 'Remove']);
  });

  it('says of a paragraph too long for a message that it goes on in the article', () => {
    const sentence = 'The harbour wall will not stand another winter. ';
    const long = articleFrom(`Harbour wall\n\n${sentence.repeat(200)}`);
    const body = bodyOf(
      sourceReply({ kind: 'source', article: long, passages: long.passages, page }, frameWith()),
    );
    const shown = body.embeds[0]?.description ?? '';
    expect(shown).toMatch(/winter\.\n-# … continues in the article$/);
    expect(shown.length).toBeGreaterThan(3500);
  });

  it('leaves out a paragraph that holds characters which turn the line around', () => {
    const nasty = articleFrom('Harbour wall\n\nThe wall \u202eis safe.\n\nThe mayor waits.');
    const body = bodyOf(
      sourceReply({ kind: 'source', article: nasty, passages: nasty.passages, page }, frameWith()),
    );
    expect(markdownOf(body)).not.toContain('safe');
    expect(markdownOf(body)).toContain('> The mayor waits.');
    expect(body.content).toContain('One excerpt is left out');
  });

  it('keeps the line breaks of a paragraph within the quoted lines', () => {
    const text =
      'Harbour wall\n\nThe wall will not stand another winter, and nobody\nin the harbour thinks that it will, least of all she\nwho has to pay.';
    const wrapped = articleFrom(text);
    const span = spanOf(wrapped, text.slice(text.indexOf('The wall')));
    const body = bodyOf(
      sourceReply({ kind: 'source', article: wrapped, passages: wrapped.passages, page }, frameWith()),
    );
    expect(markdownOf(body)).toContain(
      `> ${wrapped.text.slice(span.start, span.end).replaceAll('\n', '\n> ')}`,
    );
  });
});

describe('noticeReply', () => {
  it('is one private line in which nothing acts', () => {
    const reply = noticeReply('No option “@everyone”.\nSee [help](https://x.example).');
    expect(reply).toEqual({
      kind: 'message',
      visibility: 'private',
      shortfall: 'refused',
      body: {
        content: 'No option “\\@everyone”. See \\[help\\](https\\:\\/\\/x.example).',
        embeds: [],
        rows: [],
        files: [],
      },
    });
  });
});
