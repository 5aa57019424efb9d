import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { explainAnswer } from '../../src/answers/explain-answer.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { openSeeds } from './open-coverage.ts';

let seeds: Coverage;

beforeAll(async () => {
  seeds = await openSeeds();
});

describe('why an answer was chosen', () => {
  it('explains the sentence that is shown first', async () => {
    const question = 'How many people were wounded in the attack on the hospital?';
    const why = await explainAnswer(seeds, question);
    const answer = await answerQuestion(seeds, question);
    if (answer.kind !== 'ask') throw new Error(`a ${answer.kind} came instead`);
    expect(why.declined).toBe(false);
    expect(why.looksFor).toBe('number');
    expect(why.best?.excerpt.passage.id).toBe(answer.excerpts[0]?.excerpt.passage.id);
    expect(why.best?.words.map(({ word }) => word)).toEqual(expect.arrayContaining(['wounded', 'hospital']));
    expect(why.runnerUp?.lostBecause).toBeDefined();
  });

  it('weighs the words so that they make up the question', async () => {
    const { words } = await explainAnswer(seeds, 'When did the ceasefire collapse?');
    expect(words.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    expect(words.every(({ found }) => found)).toBe(true);
  });

  it('shows what was missing when it declined', async () => {
    const why = await explainAnswer(seeds, 'How much did the football match cost?');
    expect(why.declined).toBe(true);
    expect(why.words.find(({ word }) => word === 'football')?.found).toBe(false);
  });
});
