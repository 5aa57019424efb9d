import type { Token } from '../../../text/tokenize.ts';
import type { Company } from '../../company.ts';
import type { FoundName } from '../../found-name.ts';
import type { TokenView } from '../../token-view.ts';
import { isPlainWord, plainParts } from '../plain-word.ts';
import { cueVerb } from '../speech.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { functionWord } from '../words/function-words.ts';
import { HUMAN_DEEDS, HUMAN_SUFFERINGS } from '../words/human-deeds.ts';
import { NAMED_THINGS, OWNED_BY_FIRMS } from '../words/named-things.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { looksHuman } from './looks-human.ts';

/** What stands beside the name at `at`: of Vega in "Ana Vega, a doctor, said" an aside and a verb of speech. */
export function companyOf(view: TokenView, at: number): Company {
  const found = view.names[at];
  if (found === undefined) return 'none';
  if (looksHuman(view, at)) return 'human';
  if (isThing(view, found)) return 'thing';
  if (found.isPlain !== true && livesOn(view.tokens, found.last)) return 'human';
  const isSpeaker = speaks(view, found);
  if (!isSpeaker && !acts(view, found)) return 'none';
  if (found.isPlain !== true && isReturned(view, found, isSpeaker)) return 'human';
  return isSpeaker ? 'speaks' : 'acts';
}

const OF_PEOPLE = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself']);
/** So far behind a name, before anybody else is named or described, "his" and "she" go back to it: two sentences of news. */
const RETURN = 40;
/** So far they do within a sentence. */
const NEAR_RETURN = 12;

/** "Vega lost his temper", "Vega said no. She left": a pronoun for a human being goes back to the name that is a subject. */
function isReturned(
  { tokens, names, nameAt, stretchOf }: TokenView,
  { runFirst, last }: FoundName,
  isSpeaker: boolean,
): boolean {
  // "Take her along": a plain word with which a sentence opens.
  if (runFirst === last && isPlainWord(tokens[last]?.lower ?? '')) return false;
  for (let at = last + 1; at <= last + (isSpeaker ? RETURN : NEAR_RETURN); at++) {
    const token = tokens[at];
    if (token === undefined || (token.lower === '.' && !isSpeaker)) return false;
    if (stretchOf[at] !== stretchOf[last]) continue;
    const other = names[nameAt[at] ?? -1]?.kind;
    if (other === 'person' || other === 'unknown' || isPersonNoun(token.lower)) return false;
    if (OF_PEOPLE.has(token.lower)) return true;
  }
  return false;
}

/** "Vega smiled", "Vega has been jailed" */
function livesOn(tokens: readonly Token[], last: number): boolean {
  let at = last + 1;
  while (at < last + 4 && functionWord(tokens[at]?.lower ?? '') === 'adverb') at++;
  const verb = tokens[at]?.lower ?? '';
  if (functionWord(verb) !== 'auxiliary') return HUMAN_DEEDS.has(verb);
  const isPassive = PASSIVES.has(verb) || tokens[at + 1]?.lower === 'been';
  while (at < last + 5 && functionWord(tokens[at]?.lower ?? '') !== undefined) at++;
  return isPassive && HUMAN_SUFFERINGS.has(tokens[at]?.lower ?? '');
}

const PASSIVES = new Set(['was', 'is', 'being']);

function speaks(view: TokenView, found: FoundName): boolean {
  const { tokens } = view;
  if (tokens[found.last]?.isPossessive === true) return false;
  const [before, next] = [tokens[found.runFirst - 1], tokens[found.last + 1]];
  if (isSpeechVerb(next) || doesSay(tokens, found.last + 1) || isBehindOpenWords(view, found)) return true;
  if (isSpeechVerb(tokens[behindAside(view, found.last)]) || opensSpeech(view, found)) return true;
  // "…, said Vega"; in "…, said Vega would come" somebody else says so.
  return isSpeechVerb(before) && tokens[found.runFirst - 2]?.kind === 'mark' && !acts(view, found);
}

/** "said", "told" */
function isSpeechVerb(token: Token | undefined): boolean {
  const cue = cueVerb(token?.lower ?? '');
  return cue !== undefined && cue.kind === 'speech' && cue.form === 'finite';
}

/** An aside behind a name is seldom longer. */
const LONGEST_ASIDE = 16;

/** "Ana Vega, then a clerk at the Harbour Board, told": what stands behind the aside; the comma where there is none. */
function behindAside({ tokens, stretchOf }: TokenView, last: number): number {
  if (tokens[last + 1]?.lower !== ',') return last + 1;
  for (let at = last + 2; at <= last + LONGEST_ASIDE; at++) {
    const token = tokens[at];
    if (token === undefined || stretchOf[at] !== stretchOf[last]) return last + 1;
    if (token.kind === 'mark') return token.lower === ',' ? at + 1 : last + 1;
  }
  return last + 1;
}

/** Ana Vega: “…” */
function opensSpeech({ tokens, stretchOf }: TokenView, { first, last }: FoundName): boolean {
  if (first === last || tokens[last + 1]?.lower !== ':') return false;
  return (stretchOf[last + 2] ?? -1) >= 0 && (stretchOf[last + 1] ?? -1) < 0;
}

/** "did not say", "would only tell" */
function doesSay(tokens: readonly Token[], from: number): boolean {
  if (functionWord(tokens[from]?.lower ?? '') !== 'auxiliary') return false;
  let at = from + 1;
  while (at < from + 4 && ['not', 'adverb'].includes(functionWord(tokens[at]?.lower ?? '') ?? '')) at++;
  const cue = cueVerb(tokens[at]?.lower ?? '');
  return cue?.kind === 'speech' && cue.form === 'base';
}

/** “…,” Ana Vega shot back: behind words that end in a comma stands whoever says them. */
function isBehindOpenWords({ tokens, stretchOf }: TokenView, { runFirst, last }: FoundName): boolean {
  const at = runFirst - 1;
  if ((stretchOf[at] ?? -1) < 0 || tokens[at - 1]?.lower !== ',' || stretchOf[at] === stretchOf[runFirst])
    return false;
  const next = tokens[last + 1];
  return (
    last > runFirst && next?.kind === 'word' && !next.isCapital && functionWord(next.lower) === undefined
  );
}

/** "Vega lost the case", "Vega has left": the name is a subject; behind a preposition it is none. */
function acts({ tokens }: TokenView, { runFirst, last }: FoundName): boolean {
  if (tokens[last]?.isPossessive === true) return false;
  const [before, next] = [tokens[runFirst - 1], tokens[last + 1]];
  if (next === undefined || next.kind !== 'word' || next.isCapital) return false;
  if (before !== undefined && functionWord(before.lower) === 'preposition') return false;
  // "Warhol Prints are": several.
  if (functionWord(next.lower) === 'auxiliary') return !PLURAL_AUXILIARIES.has(next.lower);
  const parts = plainParts(next.lower);
  return parts.has('past') || (parts.has('verb') && next.lower.endsWith('s') && !next.lower.endsWith('ss'));
}

const ARTICLES = new Set(['the', 'a', 'an']);

const PLURAL_AUXILIARIES = new Set(['are', 'were', 'have', "aren't", "weren't", "haven't"]);

/** "the firm Vega", "Vega, which", "Vega's shares", "the Vega brand" */
function isThing(view: TokenView, found: FoundName): boolean {
  const { tokens } = view;
  const [before, closing] = [tokens[found.runFirst - 1], tokens[found.last]];
  const [next, second] = [tokens[found.last + 1], tokens[found.last + 2]];
  if (before !== undefined && NAMED_THINGS.has(before.lower) && !before.isPossessive) return true;
  if (closing?.isPossessive === true) return next !== undefined && OWNED_BY_FIRMS.has(next.lower);
  if (next?.lower === 'which') return true;
  if (next?.lower === ',' && (second?.lower === 'which' || second?.lower === 'its')) return true;
  if (found.first < found.last && found.first === found.runFirst && ARTICLES.has(before?.lower ?? ''))
    return true;
  if (isApposedBody(tokens, found)) return true;
  return isModifier(tokens, found);
}

/** "Vega, a maker of lamps": an article and a noun for a body or a thing behind the comma. */
function isApposedBody(tokens: readonly Token[], { last }: FoundName): boolean {
  if (tokens[last + 1]?.lower !== ',') return false;
  const opening = tokens[last + 2]?.lower ?? '';
  if (opening !== 'a' && opening !== 'an' && opening !== 'the' && opening !== 'its') return false;
  for (let at = last + 3; at < last + 9; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || functionWord(token.lower) === 'preposition') break;
    if (BODY_NOUNS.has(token.lower) || NAMED_THINGS.has(token.lower)) return true;
  }
  return false;
}

/** "the Vega lamp", "chest X-ray verdict": the name stands before a plain noun and describes it. */
function isModifier(tokens: readonly Token[], { runFirst, last }: FoundName): boolean {
  const next = tokens[last + 1];
  if (next === undefined || next.kind !== 'word' || next.isCapital) return false;
  if (functionWord(next.lower) !== undefined || cueVerb(next.lower) !== undefined) return false;
  const parts = plainParts(next.lower);
  if (!parts.has('thing')) return false;
  const before = tokens[runFirst - 1];
  return (
    ARTICLES.has(before?.lower ?? '') ||
    (!parts.has('verb') && !parts.has('adjective') && !parts.has('past') && !parts.has('adverb'))
  );
}
