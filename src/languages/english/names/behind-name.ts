import type { Token } from '../../../text/tokenize.ts';
import { GENERATIONS, LETTERS_BEHIND, NAME_SUFFIXES } from '../../shared/name-suffixes.ts';
import { withoutStop } from './without-stop.ts';

/** Where a name ends without what only belongs to it on paper: "Vega" of "Ana Vega Jr. PhD". */
export function withoutSuffixes(tokens: readonly Token[], start: number, last: number): number {
  let end = last;
  while (end > start && isSuffix(tokens[end])) end--;
  return end;
}

/** "Jr.", "PhD", "MBA"; "Ma" is a surname. */
function isSuffix(token: Token | undefined): boolean {
  const bare = withoutStop(token?.lower ?? '');
  return NAME_SUFFIXES.has(bare) || (token?.isAllCapitals === true && LETTERS_BEHIND.has(bare));
}

/** Where a name ends with the word that tells a father from a son: "Jr." of "Ana Vega Jr. PhD", "Ana Vega, Jr.,". */
export function withGeneration(tokens: readonly Token[], end: number): number {
  const at = tokens[end + 1]?.lower === ',' && tokens[end]?.isPossessive !== true ? end + 2 : end + 1;
  const isNext = tokens[at]?.isCapital === true && GENERATIONS.has(withoutStop(tokens[at]?.lower ?? ''));
  return isNext && tokens[end]?.isPossessive !== true ? at : end;
}
