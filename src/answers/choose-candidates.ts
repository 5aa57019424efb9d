import { textOf } from '../text/span.ts';
import type { Candidate } from './find-candidates.ts';
import { holdsKind } from './holds-kind.ts';
import type { Question } from './read-question.ts';

/** As many excerpts as one answer shows. */
const EXCERPTS = 3;
/** The least share of a question's weight that counts as an answer. */
export const LEAST_SHARE = 0.5;
/** Further excerpts hold nearly as much as the first and score nearly as well. */
const NEARLY_SHARE = 0.75;
const NEARLY_SCORE = 2.5;
/** Sentences that share this much of their words say the same. */
const SAME = 0.7;

/** Those candidates that answer, best first, at most three: nothing twice within an article. Empty when none does. */
export function chooseCandidates(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const able = candidates.filter((candidate) => mayAnswer(question, candidate));
  const [best] = able;
  if (best === undefined) return [];
  const chosen: Candidate[] = [];
  for (const candidate of able) {
    if (chosen.length === EXCERPTS) break;
    if (candidate.share < NEARLY_SHARE * best.share || candidate.score < best.score - NEARLY_SCORE) continue;
    if (!chosen.some((other) => isRepetition(other, candidate))) chosen.push(candidate);
  }
  return chosen;
}

function mayAnswer(
  { looksFor, measured }: Question,
  { share, span, article, measured: sentence }: Candidate,
): boolean {
  if (share < LEAST_SHARE && measured.weight > 0) return false;
  if (looksFor !== 'time' && looksFor !== 'number') return true;
  return holdsKind(looksFor, textOf(article.text, span), sentence.words, measured.asked);
}

/** A sentence of a passage that is shown already, or nearly the same words in the same article. */
function isRepetition(one: Candidate, other: Candidate): boolean {
  if (one.article.id !== other.article.id) return false;
  if (one.passage.id === other.passage.id) return true;
  let both = 0;
  for (const base of one.measured.bases) if (other.measured.bases.has(base)) both++;
  return both >= SAME * Math.min(one.measured.bases.size, other.measured.bases.size);
}
