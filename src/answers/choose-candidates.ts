import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { fold } from '../text/fold.ts';
import { nameForm } from '../text/name-form.ts';
import type { Candidate } from './find-candidates.ts';
import { namesHolder, standTogether, tellsWhat } from './introduces.ts';
import { kindFit } from './kind-fit.ts';
import { nameOfNobody, type Question } from './read-question.ts';
import { tellsDeed } from './tells-deed.ts';

/** As many excerpts as one answer shows. */
export const EXCERPTS = 3;
/** The least share of a question's weight that counts as an answer. */
export const LEAST_SHARE = 0.55;
/** Whoever spoke is known there, and the topic alone is looked for: it may be given by what goes before, as by the question that they answer. */
const LEAST_SHARE_SAID = 0.35;
/** Who somebody is, when nobody of that name or office is known, is answered only by nearly all of the words. */
const LEAST_SHARE_OF_OFFICE = 0.8;
/** Names alone are no answer: so much of the other words' weight must be there. */
const LEAST_BESIDE_NAMES = 1 / 3;
/** Further excerpts hold nearly as much as the first and score nearly as well. */
const NEARLY_SHARE = 0.75;
const NEARLY_SCORE = 3;
/** Sentences of one article that share this much of their words say the same; those of two articles are copies. */
const SAME = 0.7;
const COPIED = 0.9;

/** Those candidates that answer, best first, at most three: other articles and other figures before more of the same. Empty when none does. */
export function chooseCandidates(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const able = candidates.filter((candidate) => mayAnswer(question, candidate));
  const [best] = able;
  if (best === undefined) return [];
  const near = able.filter(
    ({ score, support }) =>
      support.share >= NEARLY_SHARE * best.support.share && score >= best.score - NEARLY_SCORE,
  );
  const chosen: Candidate[] = [best];
  for (const mayFollow of [addsAnother, isNoRepetition]) {
    for (const candidate of near) {
      if (chosen.length === EXCERPTS) break;
      if (chosen.every((other) => mayFollow(other, candidate))) chosen.push(candidate);
    }
  }
  return chosen.sort((one, other) => near.indexOf(one) - near.indexOf(other));
}

/** Another article's word on it that is no copy; where numbers are asked for, another number. */
function addsAnother(one: Candidate, other: Candidate): boolean {
  if (one.article.id === other.article.id || !isNoRepetition(one, other)) return false;
  return one.figure?.value === undefined || one.figure.value !== other.figure?.value;
}

/** The share that a sentence needs to answer a question. */
function leastShare(question: Question): number {
  if (isUnknownOffice(question)) return LEAST_SHARE_OF_OFFICE;
  if (question.looksFor === 'quotation') return LEAST_SHARE_SAID;
  return LEAST_SHARE;
}

/** "Who is the president of France", when nobody is known by that office. */
function isUnknownOffice({ shape, looksFor }: Question): boolean {
  return shape.kind === 'identity' && looksFor !== 'profile';
}

export function mayAnswer(question: Question, candidate: Candidate): boolean {
  const { share, shareBesideNames, meansPeople, lacksNames, holdsNamesAlone } = candidate.support;
  if (isQuotedWhole(question, candidate)) return true;
  if (lacksNames || holdsNamesAlone || !namesAsked(question, candidate)) return false;
  if (share < leastShare(question) || !meansPeople || shareBesideNames < LEAST_BESIDE_NAMES) return false;
  if (question.shape.kind === 'definition' && !tellsWhat(question.measured, candidate.measured)) return false;
  const isTold =
    question.looksFor === 'quotation' ||
    tellsDeed(question.query.words, question.measured, candidate.measured);
  if (!isTold) return false;
  if (isUnknownOffice(question) && !tellsWho(question, candidate)) return false;
  return holdsEnough(question, kindFit(question.measured, candidate.measured));
}

/** "Who said “…”?" is answered where these very words stand: passages without them are no candidates. */
function isQuotedWhole({ shape, query: { phrases } }: Question, { measured: { text } }: Candidate): boolean {
  const [first] = phrases;
  return shape.kind === 'who-said' && first !== undefined && fold(text).includes(fold(first));
}

/** Who is in an office is told where its words stand together and beside a name; more about somebody is told without. */
function tellsWho({ measured, typed }: Question, candidate: Candidate): boolean {
  if (!standTogether(measured, candidate.measured)) return false;
  return !DEFAULT_LANGUAGE.questions.asksWho(typed) || namesHolder(measured, candidate.measured);
}

/** What a name said that nobody is known by stands only in a sentence that names it whole: "Terry Ashdown" is not Barbara. */
function namesAsked(question: Question, { measured: { text } }: Candidate): boolean {
  const name = nameOfNobody(question);
  return name === undefined || ` ${nameForm(text)} `.includes(` ${nameForm(name)} `);
}

/** A time or number that is asked for must be there; a count of what is asked for, or of nothing else that is named, where people are counted. */
function holdsEnough({ looksFor, measured: { sought } }: Question, fit: number): boolean {
  if (looksFor === 'number' && sought.kind === 'count')
    return fit === 1 || (fit > 0 && sought.isOfPeople === true);
  return (looksFor !== 'time' && looksFor !== 'number') || fit > 0;
}

/** Neither a sentence of a passage that is shown already nor nearly the same words. */
function isNoRepetition(one: Candidate, other: Candidate): boolean {
  if (one.passage.id === other.passage.id) return false;
  const same = one.article.id === other.article.id ? SAME : COPIED;
  let both = 0;
  for (const base of one.measured.bases) if (other.measured.bases.has(base)) both++;
  return both < same * Math.min(one.measured.bases.size, other.measured.bases.size);
}
