import { beforeAll, describe, expect, it } from 'vitest';
import { checkAgainstCoverage } from '../../src/answers/check-against-coverage.ts';
import { choiceOfSpeakers } from '../../src/answers/choice-of.ts';
import { comparisonOf } from '../../src/answers/comparison-of.ts';
import { nearestTo } from '../../src/answers/nearest-to.ts';
import { quotationsOf } from '../../src/answers/quotations-of.ts';
import { speakerOf } from '../../src/answers/resolve-speaker.ts';
import { timelineOf } from '../../src/answers/timeline-of.ts';
import { variantsOf } from '../../src/answers/variants-of.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { faultsOf } from '../../src/replies/check-message.ts';
import { checkReply } from '../../src/replies/check-reply.ts';
import { choiceReply } from '../../src/replies/choice-reply.ts';
import { comparisonReply } from '../../src/replies/comparison-reply.ts';
import { decodeCustomId } from '../../src/replies/custom-id.ts';
import { unescapeMarkdown } from '../../src/replies/escape-markdown.ts';
import { nearestReply } from '../../src/replies/nearest-reply.ts';
import { quotationsReply } from '../../src/replies/quotations-reply.ts';
import type { MessageBody, Reply } from '../../src/replies/reply.ts';
import { timelineReply } from '../../src/replies/timeline-reply.ts';
import { variantsReply } from '../../src/replies/variants-reply.ts';
import { openBridge, openSeeds } from '../answers/open-coverage.ts';
import { allArticles } from '../coverage/whole-coverage.ts';
import { bodyOf, customIdsOf, frameWith, markdownOf, menuOf } from './sample-frame.ts';

const MESSAGE = [
  'Daniel Okafor said: "The bridge is safe until it is not, and that day will not announce itself."',
  'Grace Okafor: “I would rather be shouted at for closing it than thanked for keeping it open.”',
  '“By the fifth pier I had stopped measuring and started telephoning” – Okafor',
  'Reyes promised that “the town will build a second *bridge* next year @everyone”.',
].join('\n');

let bridge: Coverage;
let seeds: Coverage;
beforeAll(async () => {
  [bridge, seeds] = await Promise.all([openBridge(), openSeeds()]);
});

async function made<Answer extends { readonly kind: string }, Kind extends Answer['kind']>(
  answer: Promise<Answer>,
  kind: Kind,
): Promise<Extract<Answer, { readonly kind: Kind }>> {
  const settled = await answer;
  if (settled.kind !== kind) throw new Error(`answered with a ${settled.kind}`);
  return settled as Extract<Answer, { readonly kind: Kind }>; // its kind has just been looked at
}

/** The replies of this file, made from the six articles. */
async function replyFor(kind: string, coverage: Coverage): Promise<Reply> {
  const frame = frameWith({ facts: coverage.facts, revision: coverage.revision });
  const about = coverage === bridge ? 'toll' : 'sanctions';
  const speaker = coverage === bridge ? 'Daniel Okafor' : 'Boris Johnson';
  switch (kind) {
    case 'quotations':
      return quotationsReply(await made(quotationsOf(coverage, { speaker, page: 1 }), 'quotations'), frame);
    case 'variants': {
      const quotation =
        coverage === bridge
          ? 'The bridge is safe until the day it is not'
          : 'continual association with a guy';
      return variantsReply(await made(variantsOf(coverage, { quotation, page: 1 }), 'variants'), frame);
    }
    case 'check':
      return checkReply(await checkAgainstCoverage(coverage, MESSAGE), frame);
    case 'nearest':
      return nearestReply(
        await made(
          nearestTo(coverage, 'The bridge is closed and Russia bombs Aleppo, the toll is back on the table'),
          'nearest',
        ),
        frame,
      );
    case 'comparison':
      return comparisonReply(await made(comparisonOf(coverage, { about, page: 1 }), 'comparison'), frame);
    default:
      return timelineReply(await made(timelineOf(coverage, { name: speaker, page: 1 }), 'timeline'), frame);
  }
}

const KINDS = ['quotations', 'variants', 'check', 'nearest', 'comparison', 'timeline'];

/** Each line of a message that shows an article's words, as Discord draws it, without what stands around the words. */
function quotedLines(body: MessageBody): readonly string[] {
  return markdownOf(body)
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .flatMap((line) => line.slice(2).split(' … '))
    .map((line) => unescapeMarkdown(line).replace(/^“(.*)”$/, '$1'));
}

describe.each(KINDS)('the reply %s', (kind) => {
  it.each(['the bridge', 'the seeds'])('is what Discord takes, for %s', async (which) => {
    const body = bodyOf(await replyFor(kind, which === 'the bridge' ? bridge : seeds));
    expect(faultsOf(body)).toEqual([]);
    expect(body.content.trim()).not.toBe('');
    const ids = customIdsOf(body);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows nothing as quoted that does not stand so in an article', async () => {
    const articles = await allArticles(bridge);
    const lines = quotedLines(bodyOf(await replyFor(kind, bridge)));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(articles.some((article) => article?.text.includes(line))).toBe(true);
    }
  });

  it('marks nothing within quoted words', async () => {
    const quoted = markdownOf(bodyOf(await replyFor(kind, bridge)))
      .split('\n')
      .filter((line) => line.startsWith('> '))
      .join('\n');
    expect(quoted).not.toMatch(/\*\*|__|~~/);
  });

  it('is the same bytes each time', async () => {
    expect(JSON.stringify(await replyFor(kind, bridge))).toBe(JSON.stringify(await replyFor(kind, bridge)));
  });
});

describe('a quotation that other articles carry', () => {
  it('says so below its words and has a button to the wordings, which others do not', async () => {
    const asked = quotationsOf(bridge, { speaker: 'Daniel Okafor', about: 'safe', page: 1 });
    const body = bodyOf(quotationsReply(await made(asked, 'quotations'), frameWith()));
    expect(markdownOf(body).match(/2 articles carry this; the wording differs/g)).toHaveLength(2);
    const entries = menuOf(body).filter(({ label }) => label.startsWith('Compare'));
    expect(entries.map(({ label }) => label)).toEqual([
      'Compare the wordings of 1',
      'Compare the wordings of 2',
    ]);
    expect(decodeCustomId(entries[0]?.value ?? '', body.content)?.call).toMatchObject({
      command: 'variants',
      options: { quotation: expect.stringMatching(/^quotation\//) },
      aside: true,
    });
  });

  it('is shown in each wording, the differences on a line of their own', async () => {
    const body = bodyOf(await replyFor('variants', bridge));
    expect(body.content).toBe('Daniel Okafor: 2 articles carry these words; the wording differs.');
    expect(markdownOf(body).split('\n').at(-1)).toBe('here: “until it”, in 1: “until the day it”');
  });

  it('says that no date is given where none is', async () => {
    const text = markdownOf(bodyOf(await replyFor('variants', seeds)));
    expect(text.match(/No date is given/g)).toHaveLength(1);
    expect(text).not.toMatch(/\b(?:19|20)\d\d\b/);
  });
});

describe('the check of a message', () => {
  it('has all four outcomes, each with what the coverage has', async () => {
    const text = markdownOf(bodyOf(await replyFor('check', bridge)));
    const outcomes = [
      '✅ Found word for word',
      '👥 Found, but another speaker',
      '✏️ Found, the wording differs',
      '❌ Not in the coverage',
    ];
    const places = outcomes.map((outcome) => text.indexOf(outcome));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(-1);
    expect(text).toContain('Speaker: the message names **Grace Okafor**, the article another.');
    expect(text).toContain('The message has **the fifth pier**, the article “the fourth pier”.');
  });

  it('lets nothing of the message act', async () => {
    const text = markdownOf(bodyOf(await replyFor('check', bridge)));
    expect(text).toContain('\\*bridge\\*');
    expect(text).not.toMatch(/(?<!\\)@everyone/);
  });

  it('has no button that would need the message again', async () => {
    const body = bodyOf(await replyFor('check', bridge));
    for (const id of customIdsOf(body)) {
      expect(decodeCustomId(id, body.content)?.call.command).not.toMatch(/check/i);
    }
  });

  it('of a message that quotes nothing says what is looked at', async () => {
    const body = bodyOf(checkReply(await checkAgainstCoverage(bridge, 'Good morning!'), frameWith()));
    expect(body.content).toBe('This message quotes nothing that could be checked.');
    expect(faultsOf(body)).toEqual([]);
  });
});

describe('every reply', () => {
  it.each(KINDS)(
    'has in “ ” what stands in an article or names somebody there, and nothing else: %s',
    async (kind) => {
      const articles = await allArticles(bridge);
      const texts = articles.flatMap(({ text, title = '' }) => [text, title]);
      const text = markdownOf(bodyOf(await replyFor(kind, bridge)));
      for (const [, quoted = ''] of text.matchAll(/“([^“”]+)”/g)) {
        const words = unescapeMarkdown(quoted);
        expect(texts.filter((held) => held.includes(words))).not.toEqual([]);
      }
    },
  );
});

describe('comparing outlets', () => {
  it('names the outlets that have nothing on the topic', async () => {
    const answer = await made(comparisonOf(bridge, { about: 'repair cost', page: 1 }), 'comparison');
    const body = bodyOf(comparisonReply(answer, frameWith()));
    expect(markdownOf(body)).toContain('Outlets without: Coastline Daily.');
    expect(markdownOf(body)).not.toMatch(/bias|score|left|right/i);
  });
});

describe('a timeline', () => {
  it('puts each day above what belongs to it, once', async () => {
    const text = markdownOf(bodyOf(await replyFor('timeline', bridge)));
    const days = text.split('\n').filter((line) => /^\*\*\d+ Mar 2026\*\*$/.test(line));
    expect(days).toEqual([...new Set(days)]);
    expect(days[0]).toBe('**2 Mar 2026**');
  });

  it('puts what has no date under words that say so', async () => {
    const text = markdownOf(bodyOf(await replyFor('timeline', seeds)));
    expect(text.split('\n')[1]).toMatch(/^\*\*No date given/);
  });
});

describe('asking which one is meant', () => {
  it('has role, outlet and date at each entry of the menu', async () => {
    const speakers = (await bridge.peopleCalled('Okafor')).map(speakerOf);
    const answer = await choiceOfSpeakers(bridge, 'Okafor', speakers);
    const call = { command: 'quote', options: { speaker: '?' } };
    const { rows } = bodyOf(choiceReply(answer, call, frameWith()));
    const entries = rows.flatMap(({ components }) =>
      components.flatMap((component) => ('options' in component ? component.options : [])),
    );
    expect(entries.map(({ label, description }) => `${label}: ${description}`)).toEqual([
      expect.stringMatching(/^Daniel Okafor: .+ · (?:The Skerrow Gazette|Northern Wire) · \d Mar 2026$/),
      expect.stringMatching(/^Grace Okafor: .+ · The Skerrow Gazette · \d Mar 2026$/),
    ]);
  });
});
