import { expect, it } from 'vitest';
import { measureQuestion, measureSentence } from '../../src/answers/measure.ts';
import { tellsDeed } from '../../src/answers/tells-deed.ts';

it.each([
  ['Why did Nokuthula Dube sell the farm?', 'Dube sold the farm because the wells were dry.', true],
  ['Why did Nokuthula Dube sell the farm?', 'She sold it after two dry years.', true],
  ['Why did Nokuthula Dube sell the farm?', 'Dube kept the farm because her sons wanted it.', false],
  ['Why did Nokuthula Dube sell the farm?', 'The Mabuza brothers sold the farm after a drought.', false],
  ['When did Peru leave the pact?', 'The Peruvian government left the pact in May.', true],
  ['When did Peru leave the pact?', 'Chile left the pact in May.', false],
  // The doer comes before the deed, or behind it after "by"; whom something was done to, before it or right behind it.
  ['Why did Peru leave the pact?', 'Chile left the pact after Peru had signed.', false],
  ['Why did Peru leave the pact?', 'The pact was left by Peru over tariffs.', true],
  [
    'Why was Nokuthula Dube dismissed from the board?',
    'The chairman was dismissed from the board by Nokuthula Dube.',
    false,
  ],
  [
    'Why was Nokuthula Dube dismissed from the board?',
    'The board dismissed Nokuthula Dube for her absence.',
    true,
  ],
  [
    'Why was Nokuthula Dube dismissed from the board?',
    'After being dismissed from the board she went home.',
    true,
  ],
  // Nothing is taken for granted that has a doer and a plain deed.
  ['When was the pact signed?', 'Chile left the pact in May.', true],
  ['Who sold the farm?', 'The Mabuza brothers sold the farm.', true],
])('%s – %s', async (question, sentence, tells) => {
  const measured = await measureQuestion(question, 'passage', async () => 1);
  expect(tellsDeed(question, measured, measureSentence(sentence))).toBe(tells);
});
