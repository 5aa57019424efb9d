import { beforeAll, describe, expect, it } from 'vitest';
import type { QuotationsAnswer } from '../../src/answers/answer.ts';
import { quotationsOf } from '../../src/answers/quotations-of.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { textOf } from '../../src/text/span.ts';
import { openBridge, openSeeds } from './open-coverage.ts';

let seeds: Coverage;
let bridge: Coverage;

beforeAll(async () => {
  [seeds, bridge] = await Promise.all([openSeeds(), openBridge()]);
});

function words({ lines }: QuotationsAnswer): readonly string[] {
  return lines.map(({ excerpt: { article, spans } }) =>
    spans.map((span) => textOf(article.text, span)).join(' … '),
  );
}

async function found(
  coverage: Coverage,
  question: {
    readonly speaker?: string;
    readonly about?: string;
    readonly reported?: boolean;
    readonly page?: number;
  },
): Promise<QuotationsAnswer> {
  const answer = await quotationsOf(coverage, { page: 1, ...question });
  if (answer.kind !== 'quotations') throw new Error(`a ${answer.kind} came instead`);
  return answer;
}

describe('/quote', () => {
  it.each(['Angela Merkel', 'merkel', 'Angela Merkel · German Chancellor', 'Angela Merkle'])(
    'knows whom “%s” means',
    async (speaker) => {
      const answer = await found(seeds, { speaker });
      expect(answer.speaker?.name).toBe('Angela Merkel');
      expect(words(answer)[0]).toContain('Russia has a lot of influence on Assad');
    },
  );

  it('takes an id', async () => {
    const { speaker } = await found(bridge, { speaker: 'Helena Vasquez' });
    expect((await found(bridge, { speaker: speaker?.id ?? '' })).speaker?.name).toBe('Helena Vasquez');
  });

  it('puts what is most on the topic first', async () => {
    const answer = await found(bridge, { about: 'toll' });
    expect(words(answer).every((text) => /toll|table|barrier|never/i.test(text))).toBe(true);
    expect(words(answer)[0]).toMatch(/toll/i);
  });

  it('holds to an exact phrase, and leaves out an excluded word', async () => {
    const phrase = await found(seeds, { about: '"reputation of Russia"' });
    expect(words(phrase).every((text) => text.includes('reputation of Russia'))).toBe(true);
    expect(phrase.page.total).toBeGreaterThan(1);
    const without = await found(seeds, { about: '"reputation of Russia" -toxic' });
    expect(words(without).join(' ')).not.toContain('toxic regime');
  });

  it('shows reported statements only where they are asked for', async () => {
    const quoted = await found(bridge, { speaker: 'Halvorsen' });
    const reported = await found(bridge, { speaker: 'Halvorsen', reported: true });
    expect(quoted.lines.every(({ kind }) => kind === 'quotation')).toBe(true);
    expect(reported.page.total).toBeGreaterThan(quoted.page.total);
  });

  it('pages, and brings a page that is not there within those there are', async () => {
    const first = await found(seeds, { speaker: 'Boris Johnson' });
    const last = await found(seeds, { speaker: 'Boris Johnson', page: 99 });
    expect(first.page.of).toBeGreaterThan(1);
    expect(last.page.number).toBe(last.page.of);
    expect(words(last)).not.toEqual(words(first));
  });

  it('asks which Okafor is meant', async () => {
    const answer = await quotationsOf(bridge, { speaker: 'Okafor', page: 1 });
    expect(answer).toMatchObject({ kind: 'choice', between: 'people' });
  });

  it('calls a speaker who said nothing of it by name, also where an id was given', async () => {
    const [{ id } = { id: '' }] = await bridge.peopleCalled('Helena Vasquez');
    expect(await quotationsOf(bridge, { speaker: id, about: 'football', page: 1 })).toMatchObject({
      kind: 'miss',
      asked: 'Helena Vasquez · football',
    });
  });

  it.each([
    [{ speaker: 'Emma Thompson' }, 'no-such-name'],
    [{ speaker: 'Angela Merkel', about: 'fishing rights' }, 'not-quoted'],
    [{ about: 'football' }, 'nothing-about'],
    [{}, 'nothing-asked'],
  ])('says no to %o', async (question, reason) => {
    expect(await quotationsOf(seeds, { page: 1, ...question })).toMatchObject({ kind: 'miss', reason });
  });
});
