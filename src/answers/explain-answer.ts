import type { Coverage } from '../coverage/coverage.ts';
import { LEAST_SHARE, mayAnswer } from './choose-candidates.ts';
import { decide } from './decide.ts';
import type { Candidate } from './find-candidates.ts';
import { kindFit } from './kind-fit.ts';
import { type Question, readQuestion } from './read-question.ts';
import { whereWordsStand } from './where-words-stand.ts';
import type { Considered, LostBecause, WeighedWord, WhyAnswer } from './why-answer.ts';
import { orderedShare, pairShare } from './word-order.ts';

/** Why `/ask` answered as it did, worked out again from the question: the words and their weights, the best sentence and the runner-up. */
export async function explainAnswer(coverage: Coverage, typed: string): Promise<WhyAnswer> {
  const asked = await readQuestion(coverage, typed);
  const decision = await decide(coverage, asked);
  // Of a question about two, how the best for the first was found.
  const question = decision.chosen[0]?.question ?? asked;
  const chosen = decision.chosen.map(({ candidate }) => candidate);
  const candidates = decision.candidates;
  const best = chosen[0] ?? candidates[0];
  const others = candidates.filter(
    (candidate) =>
      best !== undefined &&
      candidate.passage.id !== best.passage.id &&
      !chosen.includes(candidate) &&
      candidate.score <= best.score,
  );
  // The next best is the first of those that could have answered; where none could, the nearest of the rest.
  const runnerUp = others.find((candidate) => mayAnswer(question, candidate)) ?? others[0];
  return {
    kind: 'why',
    question: typed,
    looksFor: question.looksFor,
    words: await searchedWords(coverage, question),
    searched: coverage.facts,
    declined: chosen.length === 0,
    leastShare: LEAST_SHARE,
    ...(best === undefined ? {} : { best: considered(question, best) }),
    ...(best === undefined || runnerUp === undefined
      ? {}
      : {
          runnerUp: {
            ...considered(question, runnerUp),
            lostBecause: lostBecause(question, best, runnerUp),
          },
        }),
  };
}

async function searchedWords(coverage: Coverage, { measured }: Question): Promise<WhyAnswer['words']> {
  const words = await Promise.all(
    measured.terms.map(async ({ word, weight }) => {
      const [hit] = await coverage.passageIndex.search({ words: word.text }, { limit: 1 });
      const found = hit !== undefined || (await whereWordsStand(coverage, word.text)) !== undefined;
      return { word: word.text, weight: partOf(weight, measured.weight), found };
    }),
  );
  return words.sort((one, other) => other.weight - one.weight);
}

function considered({ measured }: Question, candidate: Candidate): Considered {
  const { article, passage, span, support, measured: sentence } = candidate;
  const held = new Set(sentence.words.map(({ base }) => base));
  const words: readonly WeighedWord[] = measured.terms
    .filter(({ word }) => held.has(word.base))
    .map(({ word, weight }) => ({ word: word.text, weight: partOf(weight, measured.weight) }))
    .sort((one, other) => other.weight - one.weight);
  return {
    excerpt: { article, passage, spans: [span] },
    share: support.share,
    words,
    holdsKind: kindFit(measured, sentence) > 0,
  };
}

/** The first that is true of the two, as they were measured. */
function lostBecause(question: Question, best: Candidate, other: Candidate): LostBecause {
  const { measured } = question;
  const [one, next] = [considered(question, best), considered(question, other)];
  if (one.holdsKind && !next.holdsKind) return 'kind-missing';
  if (next.share < one.share) return 'fewer-words';
  const [near, far] = [best, other].map(
    (candidate) => pairShare(measured, candidate.measured) + orderedShare(measured, candidate.measured),
  );
  if ((far ?? 0) < (near ?? 0)) return 'words-farther-apart';
  return placeOf(best) < placeOf(other) ? 'later' : 'close';
}

/** Its place among the sentences of its article's passages, from 0. */
function placeOf({ article, span }: Candidate): number {
  return article.passages
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ sentences }) => sentences)
    .filter(({ start }) => start < span.start).length;
}

function partOf(weight: number, whole: number): number {
  return whole === 0 ? 0 : weight / whole;
}
