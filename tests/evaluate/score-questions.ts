import type { ShownExcerpt } from './shown-excerpts.ts';

/** Words that answer: those that an excerpt must contain, or a regular expression that it must match, in this article (empty: in any). */
export type GoldAnswer = { readonly article: string } & (
  | { readonly contains: string }
  | { readonly matches: string }
);

export interface GoldQuestion {
  readonly question: string;
  /** Any of these will do; none means that the coverage does not answer. */
  readonly answers: readonly GoldAnswer[];
  /** What kind of question it is: fact, false-premise, chatter … */
  readonly type?: string;
}

/** What `/ask` shows: nothing that answers, or excerpts, best first. */
export interface AskPrediction {
  readonly question: string;
  readonly declined: boolean;
  readonly excerpts: readonly ShownExcerpt[];
}

export interface QuestionScore {
  readonly answerable: number;
  readonly within: number;
  readonly first: number;
  readonly unanswerable: number;
  readonly declined: number;
  /** By type, in the order of the file: answered within three, or declined where the coverage does not answer. */
  readonly byType: ReadonlyMap<string, { readonly right: number; readonly all: number }>;
  readonly misses: readonly { readonly what: 'missed' | 'answered'; readonly question: string }[];
}

const WITHIN = 3;

/**
 * An answerable question is right when one of the first three excerpts comes from an accepted article and holds its words, whatever their
 * case, white space and kind of quotation marks; the others when they are declined.
 */
export function scoreQuestions(
  questions: readonly GoldQuestion[],
  predictions: readonly AskPrediction[],
): QuestionScore {
  const byQuestion = new Map(predictions.map((prediction) => [prediction.question, prediction]));
  let [answerable, within, first, unanswerable, declined] = [0, 0, 0, 0, 0];
  const byType = new Map<string, { right: number; all: number }>();
  const misses: { what: 'missed' | 'answered'; question: string }[] = [];
  for (const { question, answers, type = '-' } of questions) {
    const prediction = byQuestion.get(question);
    const isDeclined = prediction?.declined === true;
    const place = isDeclined
      ? -1
      : (prediction?.excerpts ?? []).slice(0, WITHIN).findIndex((shown) => answersWith(shown, answers));
    const isAnswerable = answers.length > 0;
    const isRight = isAnswerable ? place >= 0 : isDeclined;
    if (isAnswerable) {
      answerable++;
      if (place >= 0) within++;
      if (place === 0) first++;
    } else {
      unanswerable++;
      if (isDeclined) declined++;
    }
    const ofType = byType.get(type) ?? { right: 0, all: 0 };
    byType.set(type, { right: ofType.right + (isRight ? 1 : 0), all: ofType.all + 1 });
    if (!isRight) misses.push({ what: isAnswerable ? 'missed' : 'answered', question });
  }
  return { answerable, within, first, unanswerable, declined, byType, misses };
}

function answersWith({ article, text }: ShownExcerpt, answers: readonly GoldAnswer[]): boolean {
  const words = plain(text);
  return answers.some((answer) => {
    if (!article.includes(answer.article.replace(/\.txt$/, ''))) return false;
    if ('matches' in answer) return new RegExp(plain(answer.matches), 'i').test(words);
    return words.toLowerCase().includes(plain(answer.contains).toLowerCase());
  });
}

/** White space as single blanks, quotation marks straight. */
function plain(text: string): string {
  return text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
