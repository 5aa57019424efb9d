import { describe, expect, it } from 'vitest';
import { type AskPrediction, type GoldQuestion, scoreQuestions } from './score-questions.ts';

const QUESTIONS: readonly GoldQuestion[] = [
  {
    question: 'When does the ferry go?',
    type: 'fact',
    answers: [{ article: 'ferry.txt', contains: 'at “nine”' }],
  },
  {
    question: 'who is ana',
    type: 'careless',
    answers: [{ article: '', matches: 'Ana Keba,\\s+(the )?harbourmaster' }],
  },
  { question: 'Who sank it?', type: 'false premise', answers: [] },
];

function predictions(
  ...shown: readonly (readonly [article: string, text: string][] | 'declined')[]
): readonly AskPrediction[] {
  return QUESTIONS.map(({ question }, index) => {
    const given = shown[index] ?? 'declined';
    const declined = given === 'declined';
    return {
      question,
      declined,
      excerpts: declined ? [] : given.map(([article, text]) => ({ article, text })),
    };
  });
}

describe('the score of questions', () => {
  it('takes words or a pattern, whatever case, white space and marks, in the article that is meant', () => {
    const { within, first, answerable, declined, unanswerable, byType, misses } = scoreQuestions(
      QUESTIONS,
      predictions(
        [
          ['other.txt', 'It goes at "nine".'],
          ['2026/ferry.txt', 'It goes AT\n"nine".'],
        ],
        [['any.txt', 'ana keba, Harbourmaster']],
        'declined',
      ),
    );
    expect([within, first, answerable, declined, unanswerable]).toEqual([2, 1, 2, 1, 1]);
    expect([...byType]).toEqual([
      ['fact', { right: 1, all: 1 }],
      ['careless', { right: 1, all: 1 }],
      ['false premise', { right: 1, all: 1 }],
    ]);
    expect(misses).toEqual([]);
  });

  it('looks at three excerpts only, and wants a no where the coverage has none', () => {
    const four: [string, string][] = [
      ...Array.from({ length: 3 }, (): [string, string] => ['ferry.txt', 'It waits.']),
      ['ferry.txt', 'at "nine"'],
    ];
    const { within, declined, misses } = scoreQuestions(
      QUESTIONS,
      predictions(four, 'declined', [['ferry.txt', 'A wave.']]),
    );
    expect([within, declined]).toEqual([0, 0]);
    expect(misses.map(({ what }) => what)).toEqual(['missed', 'missed', 'answered']);
  });

  it('takes a question that was not asked for neither answered nor declined', () => {
    const { within, declined, byType } = scoreQuestions(QUESTIONS, []);
    expect([within, declined]).toEqual([0, 0]);
    expect(byType.get('false premise')).toEqual({ right: 0, all: 1 });
  });
});
