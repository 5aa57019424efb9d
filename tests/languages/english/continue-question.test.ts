import { describe, expect, it } from 'vitest';
import {
  continueQuestion,
  leansOnEarlier,
  nameAlone,
} from '../../../src/languages/english/questions/continue-question.ts';

const SAID = 'What did Ingrid Solberg say about the ferry?';

describe('a question that goes on from an earlier one', () => {
  it.each([
    ['and Pedersen?', SAID, 'What did Pedersen say about the ferry?'],
    ['What about the harbour master?', SAID, 'What did Ingrid Solberg say about the harbour master?'],
    ['and the quay?', SAID, 'What did Ingrid Solberg say about the quay?'],
    ['what did she say about hospitals?', SAID, 'what did Ingrid Solberg say about hospitals?'],
    ['what did she say about Tarvik?', SAID, 'what did Ingrid Solberg say about Tarvik?'],
    ['How old is she?', 'Who is Ingrid Solberg?', 'How old is Ingrid Solberg?'],
    ['what is her view on tolls?', SAID, 'what is Ingrid Solberg view on tolls?'],
    ['what was his reply?', 'Who is Ola Nes?', 'what was Ola Nes’s reply?'],
    ['when?', 'Where did the ministers meet?', 'When did the ministers meet?'],
    ['Why?', 'Did the council close the quay?', 'Why did the council close the quay?'],
    ['when was that?', 'How many boats did the storm sink?', 'When did the storm sink?'],
    // A question of its own stays what it is.
    ['Who is Ola Nes?', SAID, 'Who is Ola Nes?'],
    ['How many boats cross the fjord?', SAID, 'How many boats cross the fjord?'],
    ['and when did Pedersen resign?', SAID, 'and when did Pedersen resign?'],
  ])('%s after %s', (typed, earlier, meant) => {
    expect(continueQuestion(typed, earlier)).toBe(meant);
  });
});

describe('a question that says nothing alone', () => {
  it.each([
    'when?',
    'and why?',
    'what did he say?',
    'what did she say about hospitals?',
    'how old is he?',
    'did she meet Pedersen?',
  ])('%s', (typed) => expect(leansOnEarlier(typed)).toBe(true));
  it.each([
    'When did the mayor say that she would go?',
    'Where did Nes live before he came to Tarvik?',
    'who is Ola Nes?',
    'when will they start to dig the tunnel?',
    'how much did it cost to raise the wreck?',
    'why is the bridge closed?',
    'What did it cost to mend the Tarvik bridge?',
    'hello',
  ])('%s – can be asked alone', (typed) => expect(leansOnEarlier(typed)).toBe(false));
});

it.each([
  ['and Pedersen?', 'Pedersen'],
  ['Pedersen?', 'Pedersen'],
  ['what about Ola Nes', 'Ola Nes'],
  ['when?', undefined],
  ['who is Ola Nes?', undefined],
  ['the ferry sank off the coast on Monday night', undefined],
])('the name alone in %s', (typed, name) => expect(nameAlone(typed)).toBe(name));
