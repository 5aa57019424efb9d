import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { analyseWords } from './analyse-words.ts';
import { LIGHT_BASES } from './light-words.ts';
import { isParticle, type MeasuredTerm, phraseKey } from './measure.ts';
import type { Question } from './read-question.ts';

/** So many of a word's relatives are looked for in the index, the nearest first. */
const LOOKED_FOR = 12;

/**
 * A question that may be answered in other words than its own: by words for the same, narrower and broader ones, each at a discount. Names and the
 * words that every report is full of stay what they are.
 */
export async function widenQuestion(question: Question): Promise<Question> {
  const related = await DEFAULT_LANGUAGE.words.related();
  const words = analyseWords(question.query.words);
  const also: string[] = [];
  const terms = question.measured.terms.map((term): MeasuredTerm => {
    const { word } = term;
    if (word.isCapital || LIGHT_BASES.has(word.base) || question.setApart.names.has(word.base)) return term;
    const next = words[words.findIndex(({ start }) => start === word.start) + 1];
    const phrase =
      next !== undefined && isParticle(next.text) ? related(phraseKey(word, next.text)) : undefined;
    const alike = new Map([...related(word.base), ...(phrase ?? []), ...(term.alike ?? [])]);
    if (alike.size === 0) return term;
    also.push(...nearest(alike));
    return { ...term, alike };
  });
  return { ...question, measured: { ...question.measured, terms }, also: also.join(' ') };
}

function nearest(alike: ReadonlyMap<string, number>): readonly string[] {
  return [...alike]
    .sort(([, one], [, other]) => other - one)
    .slice(0, LOOKED_FOR)
    .flatMap(([stem]) => stem.split('_').slice(0, 1));
}
