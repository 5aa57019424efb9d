import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { mendSlips } from '../../src/answers/mend-slips.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { openBridge } from './open-coverage.ts';

const { questions } = DEFAULT_LANGUAGE;
let bridge: Coverage;

beforeAll(async () => {
  bridge = await openBridge();
});

describe('a question as people type it', () => {
  it.each([
    ['wat did she say abt the tunnel', 'what did she say about the tunnel'],
    ['hey, whats the toll n who pays it rn?', "what's the toll and who pays it ?"],
    ['Didnt the mayor resign?', "Didn't the mayor resign?"],
    ['can you tell me who owns the mill', 'who owns the mill'],
    ['Did N Korea answer the US?', 'Did N Korea answer the US?'],
    ['Does the ferry leave at 3 pm?', 'Does the ferry leave at 3 pm?'],
    ['what did the pm say', 'what did the prime minister say'],
  ])('%s', (typed, meant) => {
    expect(questions.asTyped(typed)).toBe(meant);
  });
});

describe('small talk', () => {
  it.each([
    ['hello there!', 'greeting'],
    ['good night everyone', 'greeting'],
    ['hey hows it going', 'greeting'],
    ['thanks, that was really helpful', 'thanks'],
    ['ok thx', 'thanks'],
    ['help', 'help'],
    ['What can you do?', 'help'],
    ['hi who are you', 'help'],
    ['Are you a robot?', 'help'],
  ])('%s', (typed, kind) => {
    expect(questions.smallTalk(typed)).toBe(kind);
  });

  it.each([
    'Hello Kitty sues whom?',
    'Who thanked the fire brigade?',
    'what can the council do about the bridge?',
    'help for the flooded villages',
    'good news about the bridge?',
    'Who is the mayor?',
  ])('and what asks something: %s', (typed) => {
    expect(questions.smallTalk(typed)).toBeUndefined();
  });

  it('is answered with a word, and nothing is searched', async () => {
    const answer = await answerQuestion(bridge, 'thanks a lot!');
    expect(answer).toMatchObject({ kind: 'miss', reason: 'thanks' });
  });
});

describe('slips of the finger', () => {
  it.each([
    ['when did the brigde close', 'when did the bridge close'],
    ['waht did the counicl say', 'what did the council say'],
    ['who is Okaforr', 'who is Okafor'],
    // A letter typed once for twice in a word that hardly anybody means, a form that no article has, a blank left out.
    ['what did the mayor say at the meting', 'what did the mayor say at the meeting'],
    ['when did they insepct the bridge', 'when did they inspected the bridge'],
    ['what do we know of the harbourbridge', 'what do we know of the harbour bridge'],
    // No slip: a word of English, or a name of somebody else.
    ['who painted the fridge', 'who painted the fridge'],
    ['What did Zuma say?', 'What did Zuma say?'],
  ])('%s', async (typed, meant) => {
    expect((await mendSlips(bridge, typed)).toLowerCase()).toBe(meant.toLowerCase());
  });

  it('do not keep an answer away', async () => {
    const [slipped, right] = await Promise.all([
      answerQuestion(bridge, 'when did the brigde clsoe'),
      answerQuestion(bridge, 'when did the bridge close'),
    ]);
    const shown = (answer: typeof right) =>
      answer.kind === 'ask' ? answer.excerpts.map(({ excerpt }) => excerpt.passage.id) : answer.kind;
    expect(shown(slipped)).toEqual(shown(right));
  });
});

describe('a wish for a summary', () => {
  it.each([
    "What's happening with the bridge?",
    'tl;dr of the bridge',
    'summarise the bridge',
    'give me a quick summary of the bridge',
  ])('%s', async (typed) => {
    const answer = await answerQuestion(bridge, typed);
    expect(answer.kind).toBe('ask');
  });
});
