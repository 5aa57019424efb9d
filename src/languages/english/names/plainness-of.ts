import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import { genderOfGivenName } from '../../shared/given-names.ts';
import { isPlainSurname, isSurname } from '../../shared/is-surname.ts';
import { isPlainWord } from '../plain-word.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { DEMONYMS } from '../words/demonyms.ts';
import { JOINED_SURNAME } from '../words/known-bodies.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { PLACES } from '../words/places.ts';

/** "Quilla Jones", "Schneider"; "Goldman Sachs" and "Jones Harbour" are as likely firms. */
export function endsInSurname(tokens: readonly Token[], start: number, end: number): boolean {
  const closing = tokens[end]?.lower ?? '';
  if (start === end) return isSurname(closing) || isPlainSurname(closing);
  return isSurname(closing) && !isSurname(tokens[start]?.lower ?? '');
}

/** "Civil Rights" is plain, and so is what holds a place ("Oslo Prints"); "Warhol Prints" is mixed. A given name in front makes either a name. */
export function plainnessOf(
  tokens: readonly Token[],
  start: number,
  end: number,
): Pick<FoundName, 'isPlain' | 'isMixed'> {
  if (start === end || genderOfGivenName(tokens[start]?.lower ?? '') !== undefined) return {};
  const run = tokens.slice(start, end + 1);
  const plain = run.map(({ lower }) => lower).filter(isPlain);
  if (plain.length === run.length || run.some(isNoSurname)) return { isPlain: true };
  // "Hunter Okoye": a plain word that people are called by, too, is as good as a name beside one.
  return plain.every(isPlainSurname) ? {} : { isMixed: true };
}

function isPlain(lower: string): boolean {
  return isPlainWord(lower) || isPersonNoun(lower) || BODY_NOUNS.has(lower);
}

/** "Oslo", "Chilean", "IBM", "SoundKeba", "Keba-based" */
function isNoSurname({ lower, isAllCapitals, isJoined }: Token): boolean {
  if (isAllCapitals || (isJoined && !JOINED_SURNAME.test(lower)) || PLACES.has(lower) || DEMONYMS.has(lower))
    return true;
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && isPlainWord(lower.slice(hyphen + 1));
}
