import { describe, expect, it } from 'vitest';
import { centralities } from '../../src/answers/centrality.ts';
import { type PickableSentence, pickSentences } from '../../src/answers/pick-sentences.ts';

/** So many sentences of one article, each with words of its own. */
function articleOf(group: string, count: number): readonly PickableSentence[] {
  return Array.from({ length: count }, (_, place) => ({
    text: `Ferry number ${place} of ${group} waits in the harbour.`,
    group,
    place,
    headline: 'Ferries wait',
  }));
}

describe('the sentences of a summary', () => {
  it('are looked for at the beginning of each article where there are very many', () => {
    const [old, recent] = [articleOf('Skerrow', 5_000), articleOf('Lisbon', 5_000)];
    const about = (group: string) => (text: string) => (text.includes(group) ? 1 : 0.001);
    expect(pickSentences([...old, ...recent], 20, about('Lisbon'))[0]).toBe(recent[0]);
    expect(pickSentences([...old, ...recent], 20, about('Skerrow'))[0]).toBe(old[0]);
  });
});

describe('how central texts are', () => {
  it('sums to one, and is most for what shares its words with most others', () => {
    const ranks = centralities([
      ['ferry', 'harbour'],
      ['ferry', 'strike'],
      ['harbour', 'toll'],
      ['whale', 'song'],
    ]);
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 3);
    expect(ranks.indexOf(Math.max(...ranks))).toBe(0);
    expect(ranks[1]).toBeCloseTo(ranks[2] ?? 0, 12);
  });

  it('is told of a text of very many words, and of one of none', () => {
    const long = Array.from({ length: 130_000 }, (_, number) => `word${number}`);
    const [first = 0, second = 0, none = 0] = centralities([long, ['word1', 'word2'], []]);
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(0);
    expect(none).toBeCloseTo(0.15 / 3, 12);
  });
});
