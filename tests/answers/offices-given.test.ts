import { describe, expect, it } from 'vitest';
import { officeRank } from '../../src/languages/english/office-rank.ts';

describe('what the words are by which somebody is called', () => {
  it.each([
    ['harbour minister', 0],
    ['head of the agency that closed', 0],
    ['former Upper Keba judge', 0],
    ['Keba strongman', 1],
    ['Upper Keba tyrant', 1],
    ['Keba butcher', 1],
    ['star of the show', 1],
    ['Peruvian counterpart', 2],
    ['predecessor', 2],
  ] as const)('%s: %d', (words, rank) => {
    expect(officeRank(words)).toBe(rank);
  });
});
