import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/languages/english/evidence/find-figures.ts';

describe('figures', () => {
  it.each([
    ['Repairs would cost £14 million.', '£14 million', 14_000_000],
    ['More than 250,000 people are trapped.', '250,000', 250_000],
    ['A quarter of a million people are trapped.', 'A quarter of a million', 250_000],
    ['It takes eighteen months.', 'eighteen', 18],
    ['Twenty-two years ago.', 'Twenty-two', 22],
    ['Two hundred boats.', 'Two hundred', 200],
    ['A loan of $1.5bn.', '$1.5bn', 1_500_000_000],
    ['It killed hundreds of thousands.', 'hundreds of thousands', undefined],
    ['Dozens of boats lay idle.', 'Dozens', undefined],
  ])('%s gives %s', (sentence, words, value) => {
    const [figure] = findFigures(sentence);
    expect(figure === undefined ? undefined : sentence.slice(figure.start, figure.end)).toBe(words);
    expect(figure?.value).toBe(value);
  });

  it('knows money and years', () => {
    expect(findFigures('£300 a week').map(({ isMoney }) => isMoney)).toEqual([true]);
    expect(findFigures('expelled in 2014').map(({ isYear }) => isYear)).toEqual([true]);
    expect(findFigures('2,014 boats').map(({ isYear }) => isYear)).toEqual([false]);
  });

  it('finds none in vague words', () => {
    expect(findFigures('Several hospitals and many roads were hit; few are open.')).toEqual([]);
  });
});
