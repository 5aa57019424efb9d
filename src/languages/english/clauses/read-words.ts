import type { Chunk } from '../../chunk.ts';
import type { CueVerb } from '../../cue-verb.ts';
import type { TokenView } from '../../token-view.ts';
import { plainParts } from '../plain-word.ts';
import { cueVerb, isNounToo } from '../speech.ts';
import { functionWord } from '../words/function-words.ts';
import { POSSESSIVES, pushNominal } from './noun-phrase.ts';

/**
 * Reads a phrase or a word from `at` into `chunks`: a small word ("of"), a verb of speech ("said"), or a noun phrase with the name or the noun
 * at its end ("the harbour minister").
 * Gives back where to go on.
 */
export function readWords(view: TokenView, chunks: Chunk[], at: number, last: number): number {
  const token = view.tokens[at];
  if (token === undefined) return at + 1;
  const { lower } = token;
  const name = view.nameAt[at] ?? -1;
  // "US" is no "us".
  const part = token.isAllCapitals ? undefined : functionWord(lower);
  if (name < 0 && bringsIt(view, chunks, at)) {
    const { start, end } = token;
    chunks.push({ start, end, kind: 'cue', lower, cue: { kind: 'speech', form: 'finite' } });
    return at + 2;
  }
  if (name < 0 && isObject(view, at)) {
    chunks.push({ start: token.start, end: token.end, lower, kind: 'pronoun', isPossessive: false });
    return at + 1;
  }
  if (name < 0 && part !== undefined && part !== 'determiner') {
    if (POSSESSIVES.has(lower)) return pushNominal(view, chunks, at, last);
    const { start, end, isPossessive } = token;
    if (part === 'pronoun') chunks.push({ start, end, lower, kind: part, isPossessive });
    else chunks.push({ start, end, lower, kind: part === 'not' ? 'adverb' : part });
    return at + 1;
  }
  const cue = name < 0 && part === undefined ? cueVerb(lower) : undefined;
  if (cue !== undefined && isCueHere(view, at, cue, chunks)) {
    chunks.push({ start: token.start, end: token.end, kind: 'cue', lower, cue });
    return at + 1;
  }
  return pushNominal(view, chunks, at, last);
}

/** "quoted her as saying": whom, and not whose. */
function isObject({ tokens }: TokenView, at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.lower === 'her' && (next === undefined || next.kind === 'mark' || next.lower === 'as');
}

/** "As Vega put it": one's own words, whatever opens the clause. */
const PUT = new Set(['put', 'puts']);
/** "As Vega has it", "as Vega told it": one's own version, where "as" opens the clause or "that" follows ("legend has it that"). */
const HAVE = new Set(['has', 'have', 'had', 'sees', 'saw', 'tells', 'told']);

/** Whether the verb at `at` and the "it" behind it bring words: "it" means nobody then. */
function bringsIt({ tokens }: TokenView, chunks: readonly Chunk[], at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  const it = tokens[at + 1];
  if (it?.lower !== 'it' || it.isPossessive) return false;
  if (PUT.has(verb)) return true;
  return HAVE.has(verb) && (tokens[at + 2]?.lower === 'that' || isBehindAs(chunks));
}

/** "as Ana Vega, the mayor, …": no other verb of speech and no end of a sentence stands between. */
function isBehindAs(chunks: readonly Chunk[]): boolean {
  for (let at = chunks.length - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.lower === 'as') return true;
    if (chunk === undefined || chunk.kind === 'cue' || chunk.kind === 'mark' || chunk.kind === 'quotation')
      return false;
  }
  return false;
}

/** “…,” comments Ana Vega: right behind words that wait for their verb; in “overdue” claims of the union it is a noun. */
function isInverted({ tokens }: TokenView, at: number, chunks: readonly Chunk[], cue: CueVerb): boolean {
  const [comma, last] = [chunks.at(-2), chunks.at(-1)];
  if (cue.form !== 'finite') return false;
  if (last?.kind === 'comma') return comma?.kind === 'quotation';
  if (last?.kind !== 'quotation') return false;
  return tokens[at - 2]?.kind === 'mark' || functionWord(tokens[at + 1]?.lower ?? '') !== 'preposition';
}

/** "report" is a verb in "they report" and a noun in "the report"; "claims" a verb in "Vega claims" and a noun in "the claims". */
function isCueHere(view: TokenView, at: number, cue: CueVerb, chunks: readonly Chunk[]): boolean {
  const token = view.tokens[at];
  if (token === undefined || token.isPossessive) return false;
  const before = chunks.at(-1);
  // “urgent” calls from the depot
  if (
    before?.kind === 'quotation' &&
    plainParts(token.lower).has('thing') &&
    !isInverted(view, at, chunks, cue)
  )
    return false;
  if (cue.form === 'base' || isNounToo(token.lower)) {
    if (before === undefined) return false;
    if (cue.form === 'participle') return true;
    return (
      isInverted(view, at, chunks, cue) ||
      before.kind === 'pronoun' ||
      // "according to press reports" is no "to press".
      (before.kind === 'to' && chunks.at(-2)?.lower !== 'according') ||
      before.kind === 'auxiliary' ||
      (before.kind === 'name' && !before.isPossessive) ||
      before.kind === 'relative' ||
      before.kind === 'that' ||
      (before.kind === 'nominal' && (cue.form === 'base') === before.isPlural) ||
      (before.kind === 'adverb' && chunks.at(-2) !== undefined && chunks.at(-2)?.kind !== 'determiner') ||
      (before.kind === 'conjunction' &&
        (before.lower === 'and' || before.lower === 'but') &&
        cue.form === 'finite')
    );
  }
  return true;
}
