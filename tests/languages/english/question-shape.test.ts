import { describe, expect, it } from 'vitest';
import { questionShape } from '../../../src/languages/english/questions/question-shape.ts';

describe('the shape of a question', () => {
  it.each([
    ['What did the mayor say about the toll?', 'said', 'the mayor', 'the toll'],
    ['what has Lavrov said on sanctions', 'said', 'Lavrov', 'sanctions'],
    ['How did Russia react to the draft resolution?', 'said', 'Russia', 'the draft resolution'],
    ['What was Kerry’s reaction to the strikes?', 'said', 'Kerry', 'the strikes'],
    ["What is Ayrault's view of the ceasefire?", 'said', 'Ayrault', 'the ceasefire'],
    ['quotes by Grace Okafor about fish', 'said', 'Grace Okafor', 'fish'],
    ['What did the state library say about the toll?', 'said', 'the state library', 'the toll'],
    ['What did Tillerson say?', 'said', 'Tillerson', ''],
    ['Who said the toll is off the table?', 'who-said', undefined, 'the toll is off the table'],
    ['Who called the resolution blackmail?', 'who-said', undefined, 'the resolution blackmail'],
    ['Who is Staffan de Mistura?', 'identity', 'Staffan de Mistura', ''],
    ['who was the transport minister', 'identity', 'the transport minister', ''],
    ['Tell me about Helena Vasquez.', 'identity', 'Helena Vasquez', ''],
    ["What is Tove Aamodt's job?", 'identity', 'Tove Aamodt', ''],
    ['what is tove aamodts role', 'identity', 'tove aamodt', ''],
    ['What does Baraka Njoroge do for a living?', 'identity', 'Baraka Njoroge', ''],
    ['What is the role of the council?', 'other', undefined, ''],
    ['What did Baraka Njoroge do for the harbour?', 'other', undefined, ''],
    ['Who was the keeper before Njoroge?', 'other', undefined, ''],
    ['Who is the judge in the ferry case?', 'other', undefined, ''],
    ['Who is the judge in Ostvik?', 'identity', 'the judge in Ostvik', ''],
    ['What is a ceasefire?', 'definition', 'a ceasefire', ''],
    ['Who closed the bridge?', 'other', undefined, ''],
    ['When does the work begin?', 'other', undefined, ''],
    ['What is the cost of the repair?', 'other', undefined, ''],
    ['', 'other', undefined, ''],
  ])('%s is %s', (question, kind, who, topic) => {
    expect(questionShape(question)).toEqual({ kind, topic, ...(who === undefined ? {} : { who }) });
  });

  it('keeps a verb that says more than that somebody spoke', () => {
    expect(questionShape('Did Merkel warn that hospitals were bombed?')).toEqual({
      kind: 'said',
      who: 'Merkel',
      verb: 'warn',
      topic: 'hospitals were bombed',
    });
  });
});
