import { describe, expect, it } from 'vitest';
import { findSoughtFigure, soughtMeasure } from '../../src/answers/sought-figure.ts';

describe('the figure that a question asks for', () => {
  it.each([
    ['How many lorries cross the bridge?', 'About 2,400 lorries cross the bridge each week.', '2,400', 1],
    ['How many piers are cracked?', 'They found cracks in two of its eleven piers.', 'two', 1],
    ['How many people has the war killed?', 'The war has killed 450,000.', '450,000', 0.5],
    ['How much will the repairs cost?', 'In April the repairs will cost £16 million.', '£16 million', 1],
    ['How long is the detour?', 'It is a detour of 41 kilometres.', '41', 1],
    ['How long will it take?', 'Repairs take eighteen months.', 'eighteen', 1],
    [
      'How big was the fine?',
      'The board fined the mill 3.1 billion won for the spill.',
      '3.1 billion won',
      1,
    ],
    ['How large is the debt?', 'It owes its suppliers 900,000 zloty.', '900,000 zloty', 1],
    ['How old was she when she died?', 'Imani Wekesa, who has died aged 91, sang for 70 years.', '91', 1],
    ['How old was he when he died?', 'Odd Brekke died on Sunday at the age of 77.', '77', 1],
    ['How old was he when he died?', 'The potter died at 64 after a fall.', '64', 1],
    ['How old is the winner?', 'Moana Parata (34) won by two strokes.', '34', 1],
    ['How old is the engineer?', 'Daniel Okafor, 57, closed the bridge.', '57', 1],
  ])('%s – %s', (question, sentence, words, fit) => {
    const found = findSoughtFigure(soughtMeasure(question), sentence);
    expect(found?.fit).toBe(fit);
    expect(found === undefined ? '' : sentence.slice(found.figure.start, found.figure.end)).toBe(words);
  });

  it.each([
    ['How much did it cost?', 'It struck 20 targets on Monday.'],
    ['How old is the mayor?', 'The mayor met 20 engineers.'],
    ['How old is the winner?', 'The town of Brekke (34 houses) was cut off.'],
    ['How old was he when he died?', 'He died 34 miles from home.'],
    ['How big was the fine?', 'The side has 18 won games behind it.'],
    ['How many boats are there?', 'The harbour was built in 1944.'],
    ['How long was the meeting?', 'The meeting cost £300.'],
  ])('%s is not answered by %s', (question, sentence) => {
    expect(findSoughtFigure(soughtMeasure(question), sentence)).toBeUndefined();
  });
});
