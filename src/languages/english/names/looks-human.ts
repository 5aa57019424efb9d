import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import type { TokenView } from '../../token-view.ts';
import { isPlural } from '../inflect-noun.ts';
import { isPlainPerson, plainParts } from '../plain-word.ts';
import { functionWord } from '../words/function-words.ts';
import { NAMED_THINGS } from '../words/named-things.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { rolesBeside } from './find-roles.ts';

/** Whether something beside the name at `at` says that it is a human being's: "Vega, 42,", "Vega, who came", "the mayor, Vega". */
export function looksHuman(view: TokenView, at: number): boolean {
  const found = view.names[at];
  return found !== undefined && (hasHumanNeighbour(view, found) || isListed(view, at));
}

/** A role before the name, an age or "who" behind it, or a verb of speech on either side. */
function hasHumanNeighbour(view: TokenView, found: FoundName): boolean {
  const { tokens } = view;
  const before = tokens[found.runFirst - 1];
  const next = tokens[found.last + 1];
  const second = tokens[found.last + 2];
  if (found.isTitled) return true;
  if (before !== undefined && isSingularRole(before)) return true;
  if (isNamedHolder(view, found) || isIdentified(tokens, found.runFirst) || hasSigned(view, found))
    return true;
  const front = tokens[found.first - 1]?.lower ?? '';
  if (found.first > found.runFirst && isPersonNoun(front) && !NAMED_THINGS.has(front)) return true;
  if (tokens[found.last]?.isPossessive === true) return next !== undefined && KIN.has(next.lower);
  if (next?.lower === ',' && second?.kind === 'number' && /^\d\d?$/.test(second.lower)) return true;
  if (next?.lower === 'who' || (next?.lower === ',' && second?.lower === 'who')) return true;
  // "Vega, its main rival" may be a firm.
  if (next?.lower === ',' && second?.lower !== 'its')
    return (
      rolesBeside(view, found).length > 0 || isDescribed(tokens, found.last + 2) || isFromBody(view, found)
    );
  return false;
}

/** Kin of either sex, lower case: what stands behind a possessive is somebody's, and whoever is called by them is somebody. */
const KIN = new Set(
  `aunt baby boyfriend brother child children cousin dad daddy daughter father fiance fiancee fiancé fiancée girlfriend granddaughter grandfather grandma grandmother
  grandson husband mom mother mum nephew niece parents partner sister sister-in-law brother-in-law son spouse stepdaughter stepfather stepmother stepson twin
  uncle widow widower wife`
    .trim()
    .split(/\s+/),
);

/** “…” – Beck Olidem: two words or three behind a quotation and a dash, and nothing else. */
function hasSigned({ tokens, stretchOf }: TokenView, { runFirst, first, last, isPlain }: FoundName): boolean {
  if (runFirst !== first || last === first || last - first > 2 || isPlain === true) return false;
  if (!DASH.test(tokens[first - 1]?.lower ?? '') || (stretchOf[first - 2] ?? -1) < 0) return false;
  const next = tokens[last + 1];
  return next === undefined || next.lower === '.' || (stretchOf[last + 1] ?? -1) >= 0;
}

const DASH = /^(?:[-–—―]|--)$/u;

/** "a man named Ana", "identified only as Ana", "my name is Ana", "her mother, Ana," */
function isIdentified(tokens: readonly Token[], first: number): boolean {
  const [before, second, third] = [tokens[first - 1], tokens[first - 2], tokens[first - 3]];
  if (before?.lower === ',') return second !== undefined && KIN.has(second.lower) && !second.isPossessive;
  if (before?.lower === 'is') return second?.lower === 'name';
  if (before?.lower === 'as')
    return second?.lower === 'identified' || (second?.lower === 'only' && third?.lower === 'identified');
  return before?.lower === 'named' && second !== undefined && isPersonNoun(second.lower);
}

/** "Ana Vega, another deportee," "Ana Vega, Okoye's friend and ally,": a noun for nothing but a person behind an article or whose it is. */
function isDescribed(tokens: readonly Token[], from: number): boolean {
  const opening = tokens[from];
  const isOwned = opening?.isPossessive === true && opening.isCapital;
  if (!isOwned && !['a', 'an', 'another', 'the', 'his', 'her'].includes(opening?.lower ?? '')) return false;
  for (let at = from + 1; at < from + 6; at++) {
    const token = tokens[at];
    // "a class 5 pupil"
    if (token === undefined || token.kind === 'mark' || functionWord(token.lower) !== undefined) return false;
    const next = tokens[at + 1];
    const isLast = next === undefined || next.kind === 'mark' || functionWord(next.lower) !== undefined;
    if (isLast) return isSingularRole(token);
  }
  return false;
}

/** "Ana Vega, from the Harbour Foundation, said", "Ana Vega, of Thornbury": two words or three, and where somebody belongs. */
function isFromBody({ tokens, nameAt, stretchOf }: TokenView, { first, last }: FoundName): boolean {
  if (first === last || last - first > 2) return false;
  const opening = tokens[last + 2]?.lower;
  if (opening !== 'from' && opening !== 'of') return false;
  const at = tokens[last + 3]?.lower === 'the' ? last + 4 : last + 3;
  return (nameAt[at] ?? -1) >= 0 && stretchOf[at] === stretchOf[last];
}

/** "the skipper Ana Vega"; "the fans of", "residents Harbour Road" say nothing, nor does "the retailer Vega", which may be a firm. */
function isSingularRole({ lower, isPossessive }: Token): boolean {
  if (isPossessive || NAMED_THINGS.has(lower)) return false;
  return (isPersonNoun(lower) && !isPlural(lower)) || PUPILS.has(lower) || isOnlyPerson(lower);
}

/** Pupils by their year, lower case: adjectives as often, but not right before a name. */
const PUPILS = new Set(['freshman', 'sophomore', 'junior', 'senior']);

/** "the deportee Ana Vega"; "accused" and "moderate" are other words as often. */
function isOnlyPerson(lower: string): boolean {
  return isPlainPerson(lower) && plainParts(lower).size === 1 && functionWord(lower) === undefined;
}

/** "The harbour minister, Ana Vega, …": two words or more between commas, behind a noun for a person. */
function isNamedHolder({ tokens }: TokenView, { runFirst, last }: FoundName): boolean {
  if (last <= runFirst || last - runFirst > 3) return false;
  if (tokens[runFirst - 1]?.lower !== ',' || tokens[last + 1]?.lower !== ',') return false;
  return isSomebody(tokens[runFirst - 2]) || isOfficeOfPlace(tokens, runFirst - 2);
}

function isSomebody(role: Token | undefined): boolean {
  return role !== undefined && isPersonNoun(role.lower) && !role.isPossessive;
}

/** Words behind "of" in an office: "the mayor of Upper Keba". */
const LONGEST_PLACE = 3;

/** "The mayor of Keba": one office of one place; "the fans of Keba" are several. */
function isOfficeOfPlace(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > last - LONGEST_PLACE && tokens[at]?.isCapital === true) at--;
  const [article, role] = [tokens[at - 2], tokens[at - 1]];
  if (at === last || tokens[at]?.lower !== 'of' || role === undefined) return false;
  return ['the', 'its', ','].includes(article?.lower ?? '') && isSomebody(role) && !isPlural(role.lower);
}

/** "Ana Vega, Jann Okoye and Li Wei": an unknown name of two or three words in a list of people. */
function isListed(view: TokenView, at: number): boolean {
  const found = view.names[at];
  if (found === undefined || !isListable(found)) return false;
  if (hasPersonBeyond(view, at, -1)) return true;
  // "the mayor of Keba, Ana Vega," is no list.
  return !OF_PLACES.has(view.tokens[found.runFirst - 1]?.lower ?? '') && hasPersonBeyond(view, at, 1);
}

const OF_PLACES = new Set(['of', 'in', 'at', 'from', 'near', 'around', 'outside', 'to']);

const LONGEST_LIST = 8;

/** Whether the list that the name at `at` stands in holds somebody's full name on this side: "Tupou Fifita, Ana Vega and Leo Okoye". */
function hasPersonBeyond({ names, tokens }: TokenView, at: number, step: 1 | -1): boolean {
  for (let other = at + step; Math.abs(other - at) <= LONGEST_LIST; other += step) {
    const [left, right] = step === 1 ? [names[other - 1], names[other]] : [names[other], names[other + 1]];
    if (left === undefined || right === undefined || !areListed(tokens, left, right)) return false;
    const reached = names[other];
    if (reached?.kind === 'person' && reached.last > reached.first) return true;
    if (reached === undefined || !isListable(reached)) return false;
  }
  return false;
}

/** "Tupou Fifita": two or three words of which nothing is known, none of them plain. */
function isListable({ kind, first, last, isPlain }: FoundName): boolean {
  return kind === 'unknown' && last > first && last - first < 3 && isPlain !== true;
}

/** Only commas and "and" stand between two names. */
function areListed(tokens: readonly Token[], left: FoundName, right: FoundName): boolean {
  if (right.runFirst - left.last > 3 || tokens[left.last]?.isPossessive === true) return false;
  for (let between = left.last + 1; between < right.runFirst; between++) {
    const { lower } = tokens[between] ?? { lower: '' };
    if (lower !== ',' && lower !== 'and') return false;
  }
  return true;
}
