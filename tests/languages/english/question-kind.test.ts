import { describe, expect, it } from 'vitest';
import { questionKind } from '../../../src/languages/english/questions/question-kind.ts';

describe('the kind of thing that is asked for', () => {
  it.each([
    ['Who closed the bridge?', 'person'],
    ["Who's paying for the repair?", 'person'],
    ['Whose idea was the toll?', 'person'],
    ['Which UN envoy offered to go?', 'person'],
    ['When does the work begin?', 'time'],
    ['In what year was the bridge inspected?', 'time'],
    ['Where did they meet?', 'place'],
    ['Which town has lost its bridge?', 'place'],
    ['How many lorries cross it?', 'number'],
    ['How much will it cost?', 'number'],
    ['What is the population of Skerrow?', 'number'],
    ['Why does the work begin in April?', 'reason'],
    ['How come the bridge was shut?', 'reason'],
    ['What caused the cracks?', 'reason'],
    ['What did the engineers find?', 'passage'],
    ['How was the bridge closed?', 'passage'],
    ['Will there be a toll?', 'passage'],
    ['toll', 'passage'],
  ])('%s asks for a %s', (question, kind) => {
    expect(questionKind(question)).toBe(kind);
  });
});
