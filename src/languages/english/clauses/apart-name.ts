import { type Chunk, isNounPhrase } from '../../chunk.ts';
import type { TokenView } from '../../token-view.ts';
import { isPlural } from '../inflect-noun.ts';
import { plainParts } from '../plain-word.ts';
import { functionWord } from '../words/function-words.ts';
import { isPersonNoun } from '../words/person-nouns.ts';

/** "married Ana Vega", "for inland waters Ana Vega": a verb, or a noun for a thing, is no part of the name behind it. */
export function isApart({ tokens }: TokenView, at: number, chunks: readonly Chunk[]): boolean {
  const word = tokens[at];
  if (word === undefined || word.isCapital || word.isPossessive || functionWord(word.lower) !== undefined)
    return false;
  const parts = plainParts(word.lower);
  if (parts.has('past') && isNounPhrase(chunks.at(-1))) return true;
  return parts.has('thing') && isPlural(word.lower) && !parts.has('person') && !isPersonNoun(word.lower);
}

/** "and ordered Ana Vega", "Several groups granted Mr Vega more time": a past that is no adjective, behind its subject, is the verb before its object. */
export function isDeed(
  { tokens }: TokenView,
  at: number,
  chunks: readonly Chunk[],
  hasSubject: boolean,
): boolean {
  const word = tokens[at];
  if (word === undefined || word.isCapital || functionWord(word.lower) !== undefined) return false;
  const parts = plainParts(word.lower);
  if (!parts.has('past') || parts.has('adjective')) return false;
  const before = chunks.at(-1);
  return hasSubject || isNounPhrase(before) || (before !== undefined && BEFORE_VERBS.has(before.kind));
}

const BEFORE_VERBS: ReadonlySet<Chunk['kind']> = new Set(['adverb', 'auxiliary', 'conjunction', 'relative']);
