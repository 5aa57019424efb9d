import { expect } from 'vitest';
import { paragraphsOf, type Setting, type Situation, type Text } from './situation.ts';

export interface Asked {
  readonly question: string;
  /** Holds the answer, and a sentence with the same words that is none. */
  readonly text: Text;
  /** Words of the sentence that answers. */
  readonly answer: string;
}

export interface Unanswered {
  readonly question: string;
  readonly text: Text;
}

export interface Numbered {
  readonly text: string;
  /** The number as the text writes it, its currency and scale included. */
  readonly figure: string;
  /** Absent where the words give none exactly. */
  readonly value?: number;
}

/** The question is seen to ask for that kind of thing, and the sentence that holds one answers it. */
function asked(kind: string): Situation<Asked> {
  return {
    outcome: `asks for a ${kind}, and is answered by the sentence that holds one`,
    async check({ question, text, answer }, setting) {
      expect(setting.tongue.kindOfQuestion(question)).toBe(kind);
      const [first = 'no answer'] = await answersTo(question, text, setting);
      expect(first).toContain(answer);
    },
  };
}

function answered(outcome: string): Situation<Asked> {
  return {
    outcome,
    async check({ question, text, answer }, setting) {
      const [first = 'no answer'] = await answersTo(question, text, setting);
      expect(first).toContain(answer);
    },
  };
}

function numbered(outcome: string): Situation<Numbered> {
  return {
    outcome,
    check({ text, figure, value }, { tongue }) {
      expect(tongue.figuresIn(text)).toContainEqual({
        words: figure,
        ...(value === undefined ? {} : { value }),
      });
    },
  };
}

function answersTo(question: string, text: Text, { tongue, headline }: Setting): Promise<readonly string[]> {
  return tongue.answersTo(question, headline, paragraphsOf(text));
}

export const QUESTIONS = {
  'a question for a person': asked('person'),
  'a question for a time': asked('time'),
  'a question for a place': asked('place'),
  'a question for a reason': asked('reason'),
  'a question for a count': asked('number'),
  'a question for money': asked('number'),
  'a question for a length, a distance or an age': asked('number'),
  'a question word with a noun': {
    outcome: 'asks for what the noun is',
    check({ question, kind }, { tongue }) {
      expect(tongue.kindOfQuestion(question)).toBe(kind);
    },
  } satisfies Situation<{ readonly question: string; readonly kind: string }>,
  'what somebody said on something': answered('is answered by their words'),
  'who said something': answered('is answered by the words with their speaker'),
  'who somebody is': answered('is answered by what the article calls them'),
  'a question in other forms of the words': answered('is answered all the same'),
  'a question that the article does not answer': {
    outcome: 'is not answered, however many of its words stand there',
    async check({ question, text }, setting) {
      expect(await answersTo(question, text, setting)).toEqual([]);
    },
  } satisfies Situation<Unanswered>,
  'a number in digits': numbered('counts what it says'),
  'a number in words': numbered('counts what it says'),
  money: numbered('counts with its scale'),
  'a number that is not exact': numbered('has no value'),
} as const;
