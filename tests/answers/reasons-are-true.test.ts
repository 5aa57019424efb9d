import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { textOf } from '../../src/text/span.ts';
import { openBridge, openSeeds } from './open-coverage.ts';
import { reasonFaults } from './reason-faults.ts';

/** Frames of questions into which the words of an article are put. */
const FRAMES = [
  (words: string) => `Who ${words}?`,
  (words: string) => `When was ${words}?`,
  (words: string) => `Why did ${words}?`,
  (words: string) => `What about ${words}?`,
];
/** A question is made of so many words, taken from every so-manieth sentence. */
const WORDS = 6;
const EVERY = 3;

describe.each([
  ['seeds', openSeeds],
  ['articles', openBridge],
] as const)('every statement of “Why this answer?” over %s', (_, open) => {
  it('is true of the articles', async () => {
    const coverage = await open();
    const questions = await questionsFrom(coverage);
    expect(questions.length).toBeGreaterThan(10);
    const faults: string[] = [];
    for (const question of questions)
      for (const fault of await reasonFaults(coverage, question)) faults.push(`${question} – ${fault}`);
    expect(faults).toEqual([]);
  }, 120_000);
});

/** Made of the coverage's own sentences, so that something is always found, and asked so that more than one kind of thing is looked for. */
async function questionsFrom(coverage: Coverage): Promise<readonly string[]> {
  const { items: listings } = await coverage.listings({}, { offset: 0, limit: 100 });
  const articles = await Promise.all(listings.map(({ id }) => coverage.article(id)));
  const sentences = articles.flatMap((article) =>
    (article?.passages ?? []).flatMap(({ sentences: spans }) =>
      spans.map((span) => textOf(article?.text ?? '', span)),
    ),
  );

  return sentences
    .filter((__, at) => at % EVERY === 0)
    .flatMap((sentence, at) => {
      const words = sentence.replace(/[“”"?!.]/g, '').split(/\s+/);
      const frame = FRAMES[at % FRAMES.length];
      return frame === undefined ? [] : [frame(words.slice(1, 1 + WORDS).join(' '))];
    });
}
