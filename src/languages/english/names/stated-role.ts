import type { Span } from '../../../text/span.ts';
import type { FoundName } from '../../found-name.ts';
import type { TokenView } from '../../token-view.ts';
import { isPlural } from '../inflect-noun.ts';
import { cueVerb, isNounToo } from '../speech.ts';
import { functionWord } from '../words/function-words.ts';
import { isRoleNoun } from '../words/person-nouns.ts';

/** An office in front of a comma is seldom longer: "the minister for inland waters and the islands". */
const LONGEST = 10;
const OWNERS = new Set(['the', 'its', 'his', 'her', 'their', 'our']);
const ARTICLES = new Set(['a', 'an', 'the', 'one']);

/**
 * The office or trade that a sentence states of somebody, apart from what stands beside the name: "The harbour master, Ana Vega, has"; "Ana Vega, who
 * has been harbour master since May"; "Ana Vega is a nurse in Portsea". Without its article; undefined where nothing states one, or the sentence
 * goes on to name others ("the mayor, Ana Vega and two clerks").
 */
export function statedRole(view: TokenView, found: FoundName): Span | undefined {
  return roleInFront(view, found) ?? rolePredicated(view, found);
}

/** "Portsea's harbour master, Ana Vega, has" */
function roleInFront(view: TokenView, found: FoundName): Span | undefined {
  const { tokens } = view;
  const comma = found.runFirst - 1;
  if (tokens[comma]?.lower !== ',' || tokens[found.last]?.isPossessive === true) return undefined;
  const end = tokens[found.last + 1];
  if (end !== undefined && end.kind === 'word' && cueVerb(end.lower) === undefined) return undefined;
  // "the skipper, Ana Vega, the cook and two others"
  if (end?.lower === ',' && ARTICLES.has(tokens[found.last + 2]?.lower ?? '')) return undefined;
  let head = -1;
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || isOther(view, at, found)) return undefined;
    const part = functionWord(token.lower);
    if (token.isPossessive || OWNERS.has(token.lower)) {
      const start = tokens[at + 1]?.start ?? 0;
      return head > at ? { start, end: tokens[comma - 1]?.end ?? start } : undefined;
    }
    if (part === 'preposition') {
      head = -1;
      continue;
    }
    if (part !== undefined && part !== 'conjunction') return undefined;
    if (head < 0 && isRoleNoun(token.lower) && !isPlural(token.lower)) head = at;
    else if (cueVerb(token.lower) !== undefined && !isNounToo(token.lower)) return undefined;
  }
  return undefined;
}

/** "Ana Vega, who has been harbour master since May", "Ana Vega is a nurse" */
function rolePredicated(view: TokenView, found: FoundName): Span | undefined {
  const { tokens } = view;
  if (tokens[found.last]?.isPossessive === true) return undefined;
  let at = found.last + 1;
  const isRelative = tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'who';
  if (isRelative) at += 2;
  // "whose brother Leo Vega is a nurse", "the boat of Leo Vega is": only a name with which the sentence opens is sure to be the subject.
  else if (found.runFirst > 0 && tokens[found.runFirst - 1]?.kind !== 'mark') return undefined;
  const verb = tokens[at]?.lower ?? '';
  if (verb === 'has' && tokens[at + 1]?.lower === 'been') at += 2;
  else if (verb === 'is' || verb === 'was' || verb === 'became') at++;
  else return undefined;
  if (['also', 'now', 'still', 'himself', 'herself'].includes(tokens[at]?.lower ?? '')) at++;
  const isDetermined = ARTICLES.has(tokens[at]?.lower ?? '');
  if (isDetermined) at++;
  else if (!isRelative) return undefined;
  const first = at;
  let head = -1;
  for (; at < first + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || isOther(view, at, found)) break;
    if (functionWord(token.lower) !== undefined || token.isPossessive) break;
    if (isRoleNoun(token.lower) && !isPlural(token.lower)) head = at;
    else if (head >= 0) break;
    else if (cueVerb(token.lower) !== undefined && !isNounToo(token.lower)) return undefined;
  }
  const start = tokens[first]?.start ?? 0;
  // "Vega, who was minister Okoye's aide": the noun is the title of another.
  if (head < 0 || (view.nameAt[head + 1] ?? -1) >= 0) return undefined;
  return { start, end: tokens[head]?.end ?? start };
}

/** Within a quotation where the name is not, or the other way round. */
function isOther({ stretchOf }: TokenView, at: number, { first }: FoundName): boolean {
  return (stretchOf[at] ?? -1) !== (stretchOf[first] ?? -1);
}
