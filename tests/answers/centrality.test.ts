import { describe, expect, it } from 'vitest';
import { centralities } from '../../src/answers/centrality.ts';
import { expectLinear } from '../growth/expect-linear.ts';

/** LexRank as its authors write it: every two texts are compared. */
function plainly(texts: readonly (readonly string[])[]): readonly number[] {
  const rarity = (word: string) =>
    Math.log(1 + texts.length / texts.filter((text) => text.includes(word)).length);
  const weight = (text: readonly string[], word: string) =>
    text.filter((other) => other === word).length * rarity(word);
  const dot = (one: readonly string[], other: readonly string[]) =>
    [...new Set(one)].reduce((sum, word) => sum + weight(one, word) * weight(other, word), 0);
  const cosine = (one: readonly string[], other: readonly string[]) =>
    one.length * other.length === 0 ? 0 : dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
  const cosines = texts.map((one) => texts.map((other) => cosine(one, other)));
  const sums = cosines.map((row) => row.reduce((sum, value) => sum + value, 0));
  let rank = texts.map(() => 1 / texts.length);
  for (let round = 0; round < 30; round++) {
    rank = texts.map((_, to) => {
      const flow = rank.reduce(
        (sum, here, from) =>
          sum + (sums[from] === 0 ? 0 : (here * (cosines[from]?.[to] ?? 0)) / (sums[from] ?? 1)),
        0,
      );
      return 0.15 / texts.length + 0.85 * flow;
    });
  }
  return rank;
}

const TEXTS = [
  ['ferry', 'late', 'fog'],
  ['ferry', 'captain', 'fog', 'fog'],
  ['market', 'open'],
  [],
  ['captain', 'ferry', 'market'],
  ['lamp'],
];

describe('how central a text is', () => {
  it('is what comparing every two of them gives', () => {
    const [linear, plain] = [centralities(TEXTS), plainly(TEXTS)];
    expect(linear).toHaveLength(TEXTS.length);
    for (const [at, value] of plain.entries()) expect(linear[at]).toBeCloseTo(value, 12);
    expect(linear[1]).toBeGreaterThan(linear[2] ?? 1);
  });

  it('is 1 of one text, and nothing of none', () => {
    expect(centralities([['ferry', 'late']])[0]).toBeCloseTo(1);
    expect(centralities([])).toEqual([]);
  });

  it('takes twice as long for twice as many texts that share all their words', async () => {
    const words = Array.from({ length: 40 }, (_, number) => `word${number}`);
    await expectLinear((count) => centralities(Array.from({ length: count }, () => words)), 16_000);
  }, 60_000);
});
