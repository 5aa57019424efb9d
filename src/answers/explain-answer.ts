import type { Coverage } from '../coverage/coverage.ts';
import { LEAST_SHARE } from './choose-candidates.ts';
import { decide } from './decide.ts';
import type { Candidate } from './find-candidates.ts';
import { kindFit } from './kind-fit.ts';
import { type Question, readQuestion } from './read-question.ts';
import type { Considered, LostBecause, WeighedWord, WhyAnswer } from './why-answer.ts';

/** Why `/ask` answered as it did, worked out again from the question: the words and their weights, the best sentence and the runner-up. */
export async function explainAnswer(coverage: Coverage, typed: string): Promise<WhyAnswer> {
  const asked = await readQuestion(coverage, typed);
  const decision = await decide(coverage, asked);
  // Of a question about two, how the best for the first was found.
  const question = decision.chosen[0]?.question ?? asked;
  const chosen = decision.chosen.map(({ candidate }) => candidate);
  const candidates = decision.candidates;
  const best = chosen[0] ?? candidates[0];
  const runnerUp = candidates.find(
    (candidate) =>
      candidate !== best && candidate.passage.id !== best?.passage.id && !chosen.includes(candidate),
  );
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
            lostBecause: lostBecause(considered(question, best), considered(question, runnerUp)),
          },
        }),
  };
}

async function searchedWords(coverage: Coverage, { measured }: Question): Promise<WhyAnswer['words']> {
  const words = await Promise.all(
    measured.terms.map(async ({ word, weight }) => {
      const [hit] = await coverage.passageIndex.search({ words: word.text }, { limit: 1 });
      return { word: word.text, weight: partOf(weight, measured.weight), found: hit !== undefined };
    }),
  );
  return words.sort((one, other) => other.weight - one.weight);
}

function considered({ measured }: Question, candidate: Candidate): Considered {
  const { article, passage, span, support, measured: sentence } = candidate;
  const words: readonly WeighedWord[] = measured.terms
    .filter(({ word }) => sentence.bases.has(word.base))
    .map(({ word, weight }) => ({ word: word.text, weight: partOf(weight, measured.weight) }))
    .sort((one, other) => other.weight - one.weight);
  return {
    excerpt: { article, passage, spans: [span] },
    share: support.share,
    words,
    holdsKind: kindFit(measured, sentence) > 0,
  };
}

function lostBecause(best: Considered, other: Considered): LostBecause {
  if (best.holdsKind && !other.holdsKind) return 'kind-missing';
  if (other.share < best.share) return 'fewer-words';
  if (other.words.length >= best.words.length) return 'words-farther-apart';
  return 'close';
}

function partOf(weight: number, whole: number): number {
  return whole === 0 ? 0 : weight / whole;
}
