import type { Candidate } from './find-candidates.ts';
import { kindFit } from './kind-fit.ts';
import type { Question } from './read-question.ts';

/** As many excerpts as one answer shows. */
const EXCERPTS = 3;
/** The least share of a question's weight that counts as an answer. */
export const LEAST_SHARE = 0.5;
/** Where a word of the question stands in no article, the others must bear it out. */
const LEAST_SHARE_WITHOUT = 0.6;
/** Who somebody is, when nobody of that name or office is known, is answered only by nearly all of the words. */
const LEAST_SHARE_OF_OFFICE = 0.8;
/** Names alone are no answer: so much of the other words' weight must be there. */
const LEAST_BESIDE_NAMES = 1 / 3;
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
    if (
      candidate.support.share < NEARLY_SHARE * best.support.share ||
      candidate.score < best.score - NEARLY_SCORE
    )
      continue;
    if (!chosen.some((other) => isRepetition(other, candidate))) chosen.push(candidate);
  }
  return chosen;
}

/** The share that a sentence needs to answer a question. */
function leastShare({ shape, looksFor }: Question, { support }: Candidate): number {
  if (shape.kind === 'identity' && looksFor !== 'profile') return LEAST_SHARE_OF_OFFICE;
  return support.lacksUnseenWord ? LEAST_SHARE_WITHOUT : LEAST_SHARE;
}

function mayAnswer(question: Question, candidate: Candidate): boolean {
  const { share, shareBesideNames, meansPeople } = candidate.support;
  if (share < leastShare(question, candidate) || !meansPeople || shareBesideNames < LEAST_BESIDE_NAMES)
    return false;
  return holdsEnough(question, kindFit(question.measured, candidate.measured));
}

/** A time or number that is asked for must be there; a count of what is asked for, or of nothing else that is named, where people are counted. */
function holdsEnough({ looksFor, measured: { sought } }: Question, fit: number): boolean {
  if (looksFor === 'number' && sought.kind === 'count')
    return fit === 1 || (fit > 0 && sought.isOfPeople === true);
  return (looksFor !== 'time' && looksFor !== 'number') || fit > 0;
}

/** A sentence of a passage that is shown already, or nearly the same words in the same article. */
function isRepetition(one: Candidate, other: Candidate): boolean {
  if (one.article.id !== other.article.id) return false;
  if (one.passage.id === other.passage.id) return true;
  let both = 0;
  for (const base of one.measured.bases) if (other.measured.bases.has(base)) both++;
  return both >= SAME * Math.min(one.measured.bases.size, other.measured.bases.size);
}
