import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { timeIn } from '../../src/languages/english/evidence/tells.ts';
import { textOf } from '../../src/text/span.ts';
import { openBridge, openSeeds } from './open-coverage.ts';

describe('the words that answer', () => {
  let coverages: Readonly<Record<'seeds' | 'bridge', Coverage>>;
  beforeAll(async () => {
    coverages = { seeds: await openSeeds(), bridge: await openBridge() };
  });

  it.each([
    ['seeds', 'Where did the G7 foreign ministers meet?', 'Italy'],
    // The sentence tells of 20 people, too.
    ['seeds', 'How many people were wounded in the attack on the hospital?', undefined],
    ['seeds', 'When did the ceasefire collapse?', 'last Monday'],
    ['seeds', 'What did Boris Johnson say about sanctions?', undefined],
    ['seeds', 'Why was Russia expelled from the G7?', undefined],
    ['bridge', 'How many lorries cross the bridge each week?', '2,400 lorries'],
  ] as const)('%s: %s %s', async (where, question, words) => {
    const answer = await answerQuestion(coverages[where], question);
    const best = answer.kind === 'ask' ? answer.excerpts[0] : undefined;
    const shown = best?.answering && textOf(best.excerpt.article.text, best.answering);
    expect(shown).toBe(words);
  });
});

describe('the one stretch that dates something', () => {
  it.each([
    ['The ferry sank on 2 March 1998 off the cape.', '2 March 1998'],
    ['Talks begin early next week, the mayor said.', 'early next week'],
    ['It was built in 1931.', '1931'],
    ['It opened in May 1931 and closed last year.', undefined],
    ['The mayor may speak.', undefined],
    ['Nobody knows.', undefined],
  ])('%s → %s', (text, stretch) => {
    const found = timeIn(text);
    expect(found && textOf(text, found)).toBe(stretch);
  });
});
