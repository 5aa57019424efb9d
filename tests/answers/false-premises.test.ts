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
  // Nothing is taken for granted that has a doer and a plain deed.
  ['When was the pact signed?', 'Chile left the pact in May.', true],
  ['Who sold the farm?', 'The Mabuza brothers sold the farm.', true],
])('%s – %s', async (question, sentence, tells) => {
  const measured = await measureQuestion(question, 'passage', async () => 1);
  expect(tellsDeed(question, measured, measureSentence(sentence))).toBe(tells);
});
