import { beforeAll, describe, expect, it } from 'vitest';
import type { ChoiceAnswer } from '../../src/answers/answer.ts';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { profileOf } from '../../src/answers/profile-of.ts';
import { quotationsOf } from '../../src/answers/quotations-of.ts';
import { resolveSpeaker } from '../../src/answers/resolve-speaker.ts';
import { sourceOf } from '../../src/answers/source-of.ts';
import { summarise } from '../../src/answers/summarise.ts';
import { timelineOf } from '../../src/answers/timeline-of.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { openBridge } from './open-coverage.ts';

let bridge: Coverage;
beforeAll(async () => {
  bridge = await openBridge();
});

function candidatesOf(answer: { readonly kind: string }): ChoiceAnswer['candidates'] {
  if (answer.kind !== 'choice') throw new Error(`answered with a ${answer.kind}`);
  return (answer as ChoiceAnswer).candidates; // its kind has just been looked at
}

describe('a surname of two people', () => {
  it.each([
    ['/quote', () => quotationsOf(bridge, { speaker: 'Okafor', page: 1 })],
    ['/quote about', () => quotationsOf(bridge, { speaker: 'okafor', about: 'bridge', page: 1 })],
    ['/who', () => profileOf(bridge, 'OKAFOR')],
    ['/timeline', () => timelineOf(bridge, { name: 'Okafor', page: 1 })],
    ['/ask', () => answerQuestion(bridge, 'Who is Okafor?')],
  ])('is asked about by %s, each with role, outlet and date', async (_, ask) => {
    expect(candidatesOf(await ask())).toEqual([
      {
        id: expect.stringMatching(/^person\//),
        label: 'Daniel Okafor',
        note: 'chief engineer',
        outlet: expect.any(String),
        date: expect.stringMatching(/^2026-03-0\d$/),
      },
      {
        id: expect.stringMatching(/^person\//),
        label: 'Grace Okafor',
        note: expect.stringContaining('fishermen'),
        outlet: 'The Skerrow Gazette',
        date: expect.stringMatching(/^2026-03-0\d$/),
      },
    ]);
  });

  it.each(['Daniel Okafor', 'grace okafor', 'Grace Okafor · chairs the association'])(
    'with the first name, “%s”, is nobody else’s',
    async (typed) => {
      expect((await resolveSpeaker(bridge, typed)).kind).toBe('one');
    },
  );
});

describe('words of several headlines', () => {
  it.each([
    ['/source', () => sourceOf(bridge, { id: 'bridge' })],
    ['/summary', () => summarise(bridge, { article: 'bridge' })],
  ])('are asked about by %s, each with outlet and date', async (_, ask) => {
    const candidates = candidatesOf(await ask());
    expect(candidates.length).toBeGreaterThan(1);
    for (const { outlet, date } of candidates) {
      expect(outlet).not.toBeUndefined();
      expect(date).toMatch(/^2026-03-\d\d$/);
    }
  });
});
