import type { FoundName } from '../people/found-name.ts';
import { HONORIFICS, SHORT_OFFICES } from '../people/honorifics.ts';
import { PERSON_NOUNS } from '../people/person-nouns.ts';
import type { Span } from '../text/span.ts';
import { cueVerb, isNounToo } from './cue-verbs.ts';
import { functionWord } from './function-words.ts';
import type { PassageView } from './passage-view.ts';

const LONGEST_BEFORE = 9;
const LONGEST_APPOSITION = 16;

/** The offices and trades that stand beside a name, exactly as worded: "French Foreign Minister" before it, "a doctor" (without "a") behind it. */
export function findRoles(view: PassageView, found: FoundName): readonly Span[] {
  const roles: Span[] = [];
  const before = roleBefore(view, found);
  if (before !== undefined) roles.push(before);
  const behind = roleBehind(view, found);
  if (behind !== undefined) roles.push(behind);
  return roles;
}

function roleBefore(view: PassageView, found: FoundName): Span | undefined {
  const { tokens } = view;
  let last = found.first - 1;
  while (last >= found.runFirst && HONORIFICS.has(bare(tokens[last]?.lower))) last--;
  const closing = tokens[last];
  if (closing === undefined || closing.isPossessive) return undefined;
  const isOffice = PERSON_NOUNS.has(closing.lower) || SHORT_OFFICES.has(bare(closing.lower));
  if (!isOffice && last < found.runFirst) return undefined;
  if (!isOffice && !hasOffice(view, found.runFirst, last)) return undefined;
  let first = last < found.runFirst ? last : Math.min(found.runFirst, last);
  while (last - first < LONGEST_BEFORE) {
    const token = tokens[first - 1];
    if (token === undefined || token.kind !== 'word' || token.isPossessive) break;
    if (
      functionWord(token.lower) !== undefined ||
      (view.stretchOf[first - 1] ?? -1) !== (view.stretchOf[last] ?? -1)
    )
      break;
    if (cueVerb(token.lower) !== undefined && !isNounToo(token.lower)) break;
    first--;
  }
  const start = tokens[first]?.start ?? closing.start;
  return { start, end: closing.end };
}

function hasOffice(view: PassageView, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const lower = view.tokens[at]?.lower ?? '';
    if (PERSON_NOUNS.has(lower) || SHORT_OFFICES.has(bare(lower))) return true;
  }
  return false;
}

function bare(lower = ''): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** ", a doctor at the Harbour Clinic," behind a name. */
function roleBehind(view: PassageView, found: FoundName): Span | undefined {
  const { tokens } = view;
  if (tokens[found.last]?.isPossessive === true || tokens[found.last + 1]?.lower !== ',') return undefined;
  let first = found.last + 2;
  const opening = tokens[first];
  if (opening === undefined || opening.kind !== 'word') return undefined;
  const isDetermined = ['a', 'an', 'the', 'one', 'his', 'her', 'their', 'its'].includes(opening.lower);
  if (isDetermined) first++;
  let noun = -1;
  for (let at = first; at <= first + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined || (view.stretchOf[at] ?? -1) !== (view.stretchOf[found.last] ?? -1))
      return undefined;
    if (token.kind === 'mark') {
      const isEnd = token.lower === ',' || token.lower === '.' || token.lower === ';' || token.lower === ')';
      const start = tokens[first]?.start ?? 0;
      return isEnd && noun >= 0 && at - 1 >= noun ? { start, end: tokens[at - 1]?.end ?? start } : undefined;
    }
    if (PERSON_NOUNS.has(token.lower) && !token.isPossessive) noun = at;
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
