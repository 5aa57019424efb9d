import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { isKindred } from './is-kindred.ts';
import type { MeasuredQuestion, MeasuredSentence, MeasuredTerm } from './measure.ts';

/**
 * Where a sentence has a word of a question from: itself, a kindred word, one of the two sentences before, its passage, its article's headline or
 * first passage, or nowhere. */
export type Holding = 'held' | 'kindred' | 'carried' | 'passage' | 'headline' | 'lead' | 'missing';

/** A word of a question as one sentence holds it. */
export interface TermCredit {
  readonly term: MeasuredTerm;
  readonly holding: Holding;
  /** The part of it that was found before: 1 in the sentence just before, ½ in the one before that; 0 unless carried. */
  readonly carried: number;
  /** What a kindred word counts for, 0 to 1; 0 unless it is one. */
  readonly kinship: number;
}

/** What a word of one group or one stem counts for. */
const KINDRED = 0.7;

/** A sentence with its place, counted from 0, and the two before it, nearest first. */
export interface PlacedSentence {
  readonly sentence: MeasuredSentence;
  readonly place: number;
  readonly before: readonly MeasuredSentence[];
  readonly headline?: MeasuredSentence;
  /** The whole passage, and the first of the article. */
  readonly passage?: MeasuredSentence;
  readonly lead?: MeasuredSentence;
}

/** How a sentence holds each word of a question. */
export function termCredits(
  { terms }: MeasuredQuestion,
  { sentence, before: [previous, beforeThat], headline, lead, passage }: PlacedSentence,
): readonly TermCredit[] {
  return terms.map((term) => {
    const { base } = term.word;
    if (sentence.bases.has(base)) return { term, holding: 'held', carried: 0, kinship: 0 };
    const kinship = kinshipOf(term, sentence);
    if (kinship > 0) return { term, holding: 'kindred', carried: 0, kinship };
    if (previous?.bases.has(base)) return { term, holding: 'carried', carried: 1, kinship: 0 };
    if (beforeThat?.bases.has(base)) return { term, holding: 'carried', carried: 0.5, kinship: 0 };
    return { term, holding: aroundIt(base), carried: 0, kinship: 0 };
  });

  function aroundIt(base: string): Holding {
    if (headline?.bases.has(base) === true) return 'headline';
    if (passage?.bases.has(base) === true) return 'passage';
    return lead?.bases.has(base) === true ? 'lead' : 'missing';
  }
}

function kinshipOf({ word, alike }: MeasuredTerm, sentence: MeasuredSentence): number {
  let most = isKindred(word.base, sentence) ? KINDRED : 0;
  for (const [key, kinship] of alike ?? []) if (kinship > most && sentence.bases.has(key)) most = kinship;
  return most;
}

/** How strongly a sentence points back to those before it: 1 when it opens with "He" or "These …", less the later such a word stands. */
export function pointsBack({ words }: MeasuredSentence): number {
  const at = words.findIndex(({ text }) => DEFAULT_LANGUAGE.cohesion.pointsBack(text));
  if (at < 0) return 0;
  return at < 3 ? 1 : at < 8 ? 0.5 : 0.2;
}
