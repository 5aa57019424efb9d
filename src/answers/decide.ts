import type { Coverage } from '../coverage/coverage.ts';
import { chooseCandidates, EXCERPTS } from './choose-candidates.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { isKindred } from './is-kindred.ts';
import type { MeasuredSentence } from './measure.ts';
import { type Question, readPlainly } from './read-question.ts';
import { sidesOf } from './sides-of.ts';
import { widenQuestion } from './widen-question.ts';

/** A sentence that is shown, with the question that it answers: of a question about two, that about one of them. */
export interface Chosen {
  readonly question: Question;
  readonly candidate: Candidate;
}

/** What is shown for a question, best first; nothing where the coverage does not answer. `candidates` are all that were looked at. */
export interface Decision {
  readonly chosen: readonly Chosen[];
  readonly candidates: readonly Candidate[];
}

/** The candidates for a question and those of them that answer: of a question about two, the best for each where none answers for both. */
export async function decide(coverage: Coverage, question: Question): Promise<Decision> {
  const sides = await sidesOf(coverage, question);
  const whole = await decideForOne(coverage, question);
  if (sides.length === 0) return whole;
  const isForBoth = whole.chosen.some(({ candidate }) => sides.every((side) => holdsNames(side, candidate)));
  if (isForBoth) return whole;
  const decisions = await Promise.all(sides.map((side) => decideForOne(coverage, side)));
  const bests = decisions.flatMap(({ chosen: [best] }) => (best === undefined ? [] : [best]));
  if (bests.length === 0) return whole;
  return {
    chosen: distinct(bests).slice(0, EXCERPTS),
    candidates: decisions.flatMap(({ candidates }) => candidates),
  };
}

/** Whether a sentence names whom a side is about, or means them. */
function holdsNames({ people, speaker }: Question, { measured }: Candidate): boolean {
  if (speaker?.kind === 'one') return false;
  return people.length > 0 && people.some(({ bases }) => [...bases].some((base) => measured.bases.has(base)));
}

function distinct(chosen: readonly Chosen[]): readonly Chosen[] {
  return chosen.filter(
    ({ candidate }, place) => chosen.findIndex((other) => other.candidate.span === candidate.span) === place,
  );
}

/** What a body said is also told in other words than "said". */
async function decideForOne(coverage: Coverage, question: Question): Promise<Decision> {
  const candidates = await findCandidates(coverage, question);
  if (question.unknownNames.length > 0) return { chosen: [], candidates };
  const first = decisionAmong(question, candidates);
  const isOfBody = question.speaker?.kind === 'one' && question.speaker.speaker.person === undefined;
  if (first.chosen.length > 0) return first;
  const plain =
    question.looksFor === 'quotation' && isOfBody ? await readPlainly(coverage, question) : undefined;
  const second = plain === undefined ? first : decisionAmong(plain, await findCandidates(coverage, plain));
  if (second.chosen.length > 0) return second;
  const wide = await widenQuestion(question);
  const found = await findCandidates(coverage, wide);
  const third = decisionAmong(
    wide,
    found.filter(({ measured }) => holdsOwnWord(question, measured)),
  );
  return third.chosen.length > 0 ? third : second;
}

/** Other words answer only beside one of the question's own that is no name. */
function holdsOwnWord({ measured, setApart }: Question, sentence: MeasuredSentence): boolean {
  return measured.terms.some(
    ({ word: { base, isCapital } }) =>
      !isCapital && !setApart.names.has(base) && (sentence.bases.has(base) || isKindred(base, sentence)),
  );
}

function decisionAmong(question: Question, candidates: readonly Candidate[]): Decision {
  const chosen = chooseCandidates(question, candidates);
  return { chosen: chosen.map((candidate) => ({ question, candidate })), candidates };
}
