import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkAgainstCoverage } from '../../src/answers/check-against-coverage.ts';
import type { CheckedStretch } from '../../src/answers/comparing-answer.ts';
import { nearestTo } from '../../src/answers/nearest-to.ts';
import { readMessage } from '../../src/answers/read-message.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { textOf } from '../../src/text/span.ts';
import { allQuotations } from '../coverage/whole-coverage.ts';
import { openBridge, openSeeds } from './open-coverage.ts';

let bridge: Coverage;
let seeds: Coverage;
beforeAll(async () => {
  [bridge, seeds] = await Promise.all([openBridge(), openSeeds()]);
});

async function only(message: string, coverage = bridge): Promise<CheckedStretch> {
  const { stretches } = await checkAgainstCoverage(coverage, message);
  const [stretch] = stretches;
  if (stretch === undefined || stretches.length > 1)
    throw new Error(`${stretches.length} stretches in: ${message}`);
  return stretch;
}

describe('what a message quotes', () => {
  it.each([
    ['Okafor said: “Fish does not wait.”', 'Fish does not wait.', 'Okafor'],
    ['“Fish does not wait,” Grace Okafor said.', 'Fish does not wait,', 'Grace Okafor'],
    ['Grace Okafor: "Fish does not wait"', 'Fish does not wait', 'Grace Okafor'],
    ['“Fish does not wait” — Grace Okafor, chair', 'Fish does not wait', 'Grace Okafor'],
    ['> Fish does not wait', 'Fish does not wait', undefined],
    ['> “Fish does not wait” (Grace Okafor)', 'Fish does not wait', 'Grace Okafor'],
    ['They say “fish does not wait” at the harbour.', 'fish does not wait', undefined],
  ])('%s', (message, words, namedAs) => {
    const [stretch, ...others] = readMessage(message);
    expect(others).toEqual([]);
    expect(stretch?.spans.map((span) => textOf(message, span))).toEqual([words]);
    expect(stretch?.namedAs ?? stretch?.labelledAs).toBe(namedAs);
  });

  it('is nothing where no mark and no quoted line stands', () => {
    expect(readMessage('Fish does not wait, says Grace.\n\nIsn’t it so?')).toEqual([]);
  });

  it('is read from any text without throwing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('“', '”', '"', "'", '>', ' ', '\n', 'a', 'Ōē', '—', ':') }),
        (text) => {
          for (const { spans } of readMessage(text)) {
            for (const { start, end } of spans) expect(end).toBeGreaterThan(start);
          }
        },
      ),
      { seed: 20260304, numRuns: 300 },
    );
  });
});

describe('checking against the coverage', () => {
  it('finds what is quoted word for word, with who said it and where', async () => {
    const stretch = await only('Okafor: “We share a name and a postman”');
    expect(stretch.outcome).toBe('word-for-word');
    expect(stretch.found?.speaker?.name).toBe('Daniel Okafor');
    expect(stretch.found?.excerpt.article.path).toBe('gazette/2026-03-09-okafor-interview.md');
  });

  it('takes the article whose wording it is where two differ', async () => {
    const wire = await only('“The bridge is safe until it is not, and that day will not announce itself.”');
    expect(wire).toMatchObject({ outcome: 'word-for-word', found: { articles: 1 } });
    expect(wire.found?.excerpt.article.outlet).toBe('Northern Wire');
    const gazette = await only(
      '“The bridge is safe until the day it is not, and that day will not announce itself.”',
    );
    expect(gazette.found?.excerpt.article.outlet).toBe('The Skerrow Gazette');
  });

  it('shows where the wording differs', async () => {
    const stretch = await only('“By the fifth pier I had stopped measuring and started telephoning”');
    expect(stretch.outcome).toBe('wording-differs');
    expect(
      stretch.found?.differences.map(({ inMessage, inArticle }) => [
        inMessage,
        inArticle.map((span) => textOf(stretch.found?.excerpt.article.text ?? '', span)),
      ]),
    ).toEqual([[['the fifth pier'], ['the fourth pier']]]);
  });

  it('calls words joined over a cut differently worded', async () => {
    const joined =
      '“toxifying the reputation of Russia with a guy who has flagrantly poisoned his own people”';
    expect(await only(joined, seeds)).toMatchObject({ outcome: 'wording-differs' });
  });

  it('says when the article names another speaker than the message', async () => {
    const stretch = await only('“Fish does not wait for a meeting,” Daniel Okafor said.');
    expect(stretch).toMatchObject({ outcome: 'another-speaker', namedAs: 'Daniel Okafor' });
    expect(stretch.found?.speaker?.name).toBe('Grace Okafor');
  });

  it.each([
    ['“Fish does not wait for a meeting,” Grace Okafor said.', 'same'],
    ['“Fish does not wait for a meeting,” Daniel Okafor said.', 'another'],
    ['“two people who have seen the estimate,” Daniel Okafor said.', 'open'],
    ['They have “Fish does not wait for a meeting”.', undefined],
  ])('judges who speaks apart from the words: %s', async (message, speakerIs) => {
    expect((await only(message)).speakerIs).toBe(speakerIs);
  });

  it('disagrees about no speaker whom the message names as either of two', async () => {
    expect(await only('Okafor: “Fish does not wait for a meeting”')).toMatchObject({
      outcome: 'word-for-word',
    });
  });

  it('says when a person whom the coverage does not know is named', async () => {
    expect(await only('“Fish does not wait for a meeting,” said Winston Churchill.')).toMatchObject({
      outcome: 'another-speaker',
    });
  });

  it('tells an article’s own words from quoted ones', async () => {
    const stretch = await only('The wire has “two people who have seen the estimate”.');
    expect(stretch.outcome).toBe('word-for-word');
    expect(stretch.found?.quotation).toBeUndefined();
  });

  it.each([
    'Breaking: “Fish does not wait for a meeting”',
    'She is right: “Fish does not wait for a meeting”',
    'A fisherman said: “Fish does not wait for a meeting”',
    'They all say “Fish does not wait for a meeting”.',
  ])('takes nothing for a name that may be none: %s', async (message) => {
    const stretch = await only(message);
    expect(stretch).toMatchObject({ outcome: 'word-for-word' });
    expect(stretch.namedAs).toBeUndefined();
  });

  it.each(['“the town will build a second bridge next year”', '“It is what it is and it was”'])(
    'does not find %s',
    async (message) => {
      expect(await only(message)).toEqual({ words: message.slice(1, -1), outcome: 'not-found' });
    },
  );

  it('leaves aside what is too short, and says how much', async () => {
    expect(
      await checkAgainstCoverage(bridge, 'They are “safe”, “very safe” and “not safe at all”.'),
    ).toMatchObject({ stretches: [{ words: 'not safe at all' }], tooShort: 2, tooMany: 0 });
  });

  it('looks at six stretches and counts the others', async () => {
    const message = Array.from({ length: 9 }, (_, index) => `“the ${index} moons of cheese”`).join('\n');
    const { stretches, tooMany } = await checkAgainstCoverage(bridge, message);
    expect([stretches.length, tooMany]).toEqual([6, 3]);
  });

  it('gives every quotation of the coverage back as found word for word', async () => {
    for (const quotation of await allQuotations(bridge)) {
      const article = await bridge.article(quotation.articleId);
      const words = quotation.content.map((span) => textOf(article?.text ?? '', span)).join(' ');
      const { stretches } = await checkAgainstCoverage(bridge, `“${words}”`);
      for (const { outcome } of stretches) expect(outcome).toBe('word-for-word');
    }
  });
});

describe('finding the source', () => {
  it('shows the passage that shares most with the message', async () => {
    const answer = await nearestTo(
      bridge,
      'Somebody wrote that divers need calm water, so work starts in April?',
    );
    if (answer.kind !== 'nearest') throw new Error('nothing was near');
    const [first] = answer.excerpts;
    expect(first?.excerpt.spans.map((span) => textOf(first.excerpt.article.text, span))).toEqual([
      'Work on the piers begins on 20 April, because divers need calm water.',
    ]);
  });

  it.each(['My dog likes cheese.', '', '“”', 'the of and to'])('finds nothing near “%s”', async (message) => {
    expect(await nearestTo(bridge, message)).toMatchObject({ kind: 'miss' });
  });
});
