import { describe, expect, it } from 'vitest';
import { ndcgAt10, recallAt100 } from './ndcg.ts';

const QUERY = { id: 'q', text: 'Who approved the harbour plan?', relevant: { a: 2, b: 1 } };

describe('figures of a ranking', () => {
  it.each([
    [['a', 'b'], 1, 1],
    [['b', 'a'], (1 + 2 / Math.log2(3)) / (2 + 1 / Math.log2(3)), 1],
    [['x', 'a'], 2 / Math.log2(3) / (2 + 1 / Math.log2(3)), 0.5],
    [['constructor', '__proto__'], 0, 0],
    [[], 0, 0],
    [[...'0123456789', 'a'], 0, 0.5],
  ])('%j', (ranked, ndcg, recall) => {
    expect(ndcgAt10(ranked, QUERY)).toBeCloseTo(ndcg, 12);
    expect(recallAt100(ranked, QUERY)).toBe(recall);
  });
});
