import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import type { TokenView } from '../../token-view.ts';
import { isPlural } from '../inflect-noun.ts';
import { cueVerb, isNounToo } from '../speech.ts';
import { functionWord, isSmallWord } from '../words/function-words.ts';
import { HONORIFICS } from '../words/honorifics.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { isShortOffice } from './is-short-office.ts';
import { statedRole } from './stated-role.ts';

const LONGEST_BEFORE = 9;
const LONGEST_APPOSITION = 16;

/** The offices and trades that an article gives somebody where it names them, exactly as worded: those beside the name, and what a sentence states. */
export function findRoles(view: TokenView, found: FoundName): readonly Span[] {
  const stated = statedRole(view, found);
  return stated === undefined ? rolesBeside(view, found) : [...rolesBeside(view, found), stated];
}

/** The offices and trades that stand beside a name, exactly as worded: "French Foreign Minister" before it, "a doctor" (without "a") behind it. */
export function rolesBeside(view: TokenView, found: FoundName): readonly Span[] {
  const roles: Span[] = [];
  const before = roleBefore(view, found);
  if (before !== undefined) roles.push(before);
  const behind = roleBehind(view, found);
  if (behind !== undefined) roles.push(behind);
  return roles;
}

/** "Harbour Minister" of "Harbour Minister Ana Vega", "former island mayor" of "former island mayor Ana Vega". */
function roleBefore(view: TokenView, found: FoundName): Span | undefined {
  const { tokens } = view;
  let last = found.first - 1;
  while (last >= found.runFirst && HONORIFICS.has(bare(tokens[last]?.lower))) last--;
  const closing = tokens[last];
  if (closing === undefined || closing.isPossessive) return undefined;
  let first = Math.min(found.runFirst, last);
  if (last < found.runFirst) {
    if (!isOffice(closing)) return undefined;
  } else if (!hasOffice(view, found.runFirst, last)) {
    const office = officeBeforeBody(tokens, found.runFirst);
    if (office === undefined) return undefined;
    first = office;
  }
  const isCapital = tokens[first]?.isCapital === true;
  for (let steps = 0; steps < LONGEST_BEFORE; steps++) {
    const token = tokens[first - 1];
    if (token === undefined || token.kind !== 'word' || token.isPossessive) break;
    if ((view.stretchOf[first - 1] ?? -1) !== (view.stretchOf[last] ?? -1)) break;
    if (!token.isCapital && !(isCapital ? FORMER.has(token.lower) : mayBelong(token.lower))) break;
    if (token.isCapital && isSmallWord(token.lower) && !token.isAllCapitals) break;
    first--;
  }
  return { start: tokens[first]?.start ?? closing.start, end: closing.end };
}

/** What may stand small before an office with a capital. */
const FORMER = new Set(
  'former then acting deputy senior retired chief current outgoing interim late ex vice assistant'.split(' '),
);

/** A plain noun or adjective before an office written small: "island harbour minister"; no verb and no small word. */
function mayBelong(lower: string): boolean {
  if (functionWord(lower) !== undefined || /(?:ing|ed|ly)$/.test(lower)) return false;
  return cueVerb(lower) === undefined || isNounToo(lower);
}

/** "ambassador to the UN Ana Vega": where the office stands before the body. */
function officeBeforeBody(tokens: readonly Token[], body: number): number | undefined {
  let at = body - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (functionWord(tokens[at]?.lower ?? '') !== 'preposition' && tokens[at]?.lower !== 'to') return undefined;
  return isOffice(tokens[at - 1]) ? at - 1 : undefined;
}

/** "minister", "Sen." */
function isOffice(token: Token | undefined): boolean {
  return isPersonNoun(token?.lower ?? '') || isShortOffice(token);
}

/** Whether a run of capitals holds an office: "Foreign Minister of Peru". */
function hasOffice(view: TokenView, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (isOffice(view.tokens[at])) return true;
  }
  return false;
}

/** "gov" of "gov." */
function bare(lower = ''): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** ", a doctor at the Harbour Clinic," behind a name. */
function roleBehind(view: TokenView, found: FoundName): Span | undefined {
  const { tokens } = view;
  if (tokens[found.last]?.isPossessive === true || tokens[found.last + 1]?.lower !== ',') return undefined;
  let first = found.last + 2;
  const opening = tokens[first];
  if (opening === undefined || opening.kind !== 'word') return undefined;
  const isDetermined = ['a', 'an', 'the', 'one', 'his', 'her', 'their', 'its'].includes(opening.lower);
  if (isDetermined) first++;
  // "one of the leaders of the strike"
  const isOneOf = opening.lower === 'one';
  let noun = -1;
  for (let at = first; at <= first + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined || (view.stretchOf[at] ?? -1) !== (view.stretchOf[found.last] ?? -1))
      return undefined;
    if (token.kind === 'mark') {
      const isEnd =
        token.lower === ',' ||
        token.lower === '.' ||
        token.lower === ';' ||
        token.lower === ')' ||
        token.lower === ':';
      // "an analyst at Dune & Sons, said"
      if (token.lower === '&' && noun >= 0) continue;
      const start = tokens[first]?.start ?? 0;
      return isEnd && noun >= 0 && at - 1 >= noun ? { start, end: tokens[at - 1]?.end ?? start } : undefined;
    }
    if (isPersonNoun(token.lower) && !token.isPossessive && (isOneOf || !isPlural(token.lower))) noun = at;
    if (noun < 0) {
      const part = functionWord(token.lower);
      if (part !== undefined && part !== 'adverb') return undefined;
      if (cueVerb(token.lower) !== undefined && !isNounToo(token.lower)) return undefined;
      if (!isDetermined && token.isCapital && at === first && view.nameAt[at] !== -1) return undefined;
    } else {
      const part = functionWord(token.lower);
      if (part === 'auxiliary' || part === 'relative' || token.lower === 'who') {
        const start = tokens[first]?.start ?? 0;
        return { start, end: tokens[noun]?.end ?? start };
      }
    }
  }
  return undefined;
}
