import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import { plainParts } from '../plain-word.ts';
import { cueVerb } from '../speech.ts';
import { functionWord } from '../words/function-words.ts';
import { CALENDAR_WORDS } from '../words/no-names.ts';

/**
 * A plain word that stands where a surname can ("Day said", "the song that Day sang", "May won"), as a name that means somebody only where the article
 * has somebody of this surname; undefined where it stands as the plain word does ("in May", "Day 3").
 */
export function surnameNoun(tokens: readonly Token[], at: number, isOpening: boolean): FoundName | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !token.isCapital || token.isAllCapitals || token.end - token.start < 3)
    return undefined;
  const part = functionWord(token.lower);
  if (part !== undefined && part !== 'auxiliary') return undefined;
  const isSure = !isOpening && part === undefined && !CALENDAR_WORDS.has(token.lower);
  if (isSure ? next?.kind === 'number' : !isFiniteVerb(next)) return undefined;
  const governing = functionWord(before?.lower ?? '');
  if (governing === 'determiner' || (!isSure && governing === 'preposition')) return undefined;
  return {
    first: at,
    last: at,
    runFirst: at,
    kind: 'unknown',
    isTitled: false,
    isNoun: true,
    isDoubtful: true,
  };
}

/** A verb of a subject in the singular: "said", "won", "is", "has". */
function isFiniteVerb(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.isCapital) return false;
  const cue = cueVerb(token.lower);
  if (cue !== undefined) return cue.form === 'finite';
  return functionWord(token.lower) === 'auxiliary' || plainParts(token.lower).has('past');
}
