import { type Chunk, isNounPhrase, type NameChunk } from '../../chunk.ts';
import type { Cue } from '../../cue.ts';
import { type RuleWatch, toldCue } from '../../rule-watch.ts';
import { hasFeature } from '../speech.ts';
import { apposedName } from './apposed-name.ts';

const REACH = 24;

/**
 * The cue that a quotation in a unit belongs to: a clause right behind it (“…,” Vega said), else the nearest verb before it, else an
 * attribution at the end of the sentence. Undefined where the unit has none for it.
 */
export function attachCue(
  text: string,
  chunks: readonly Chunk[],
  quotation: number,
  cues: readonly Cue[],
  watch?: RuleWatch,
): Cue | undefined {
  const words = chunks[quotation];
  if (words === undefined) return undefined;
  const introducing = cues.find((cue) => introduces(chunks, cue, quotation));
  if (introducing !== undefined) return toldCue(watch, 'verb before', words, introducing);
  const behind = cueBehind(text, chunks, quotation, cues);
  if (behind !== undefined && !isCarrier(behind)) return toldCue(watch, 'clause behind', words, behind);
  const before = cueBefore(chunks, quotation, cues);
  const carrier = isSaidBefore(chunks, before, quotation) ? undefined : behind;
  if (toldCue(watch, 'clause behind', words, carrier) !== undefined) return carrier;
  return (
    toldCue(watch, 'verb before', words, before) ??
    toldCue(watch, 'attribution at the end', words, cueAtEnd(chunks, quotation, cues))
  );
}

/** "Somebody shouted, “Why now?” Vega shouted back": a verb of speech with a comma or a colon leads to the words, and what stands behind is another sentence. */
function introduces(chunks: readonly Chunk[], { at, chunk, isInverted }: Cue, quotation: number): boolean {
  const mark = chunks[quotation - 1]?.kind;
  if (at !== quotation - 2 || (mark !== 'comma' && mark !== 'colon') || isInverted) return false;
  return chunk.cue.kind === 'speech' && chunk.cue.form === 'finite' && chunks[at - 1]?.kind !== 'quotation';
}

/** "according to Harbour Radio": whoever carries words has not always said them. */
function isCarrier({ chunk, source }: Cue): boolean {
  if (chunk.lower !== 'according') return false;
  return source?.kind === 'name'
    ? source.nameKind !== 'person'
    : source?.kind === 'nominal' && source.head !== 'person';
}

/** A verb so many chunks before the words, with no comma between, has said them. */
const SAME_CLAUSE = 8;

/** "Vega called it “overdue”, according to Harbour Radio": she did, in the same clause. */
function isSaidBefore(chunks: readonly Chunk[], cue: Cue | undefined, quotation: number): boolean {
  if (cue?.source === undefined || quotation - cue.at > SAME_CLAUSE) return false;
  return !chunks.slice(cue.at, quotation).some(({ kind }) => kind === 'comma' || kind === 'quotation');
}

/** “We wait,” said Vega; “We wait,” Vega told the meeting. “Toxic” Vega said: the quotation must wait for its verb. */
function cueBehind(
  text: string,
  chunks: readonly Chunk[],
  quotation: number,
  cues: readonly Cue[],
): Cue | undefined {
  const chunk = chunks[quotation];
  if (chunk === undefined) return undefined;
  let at = quotation + 1;
  const hasComma = chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'dash';
  if (hasComma) at++;
  const isCut = hasComma || endsOpen(text, chunk) || goesOnSmall(text, chunks, at);
  const next = cues.find((cue) => cue.at >= at);
  if (next === undefined) return undefined;
  if (next.at === at && next.isInverted && (isCut || next.chunk.cue.kind === 'speech')) return next;
  const phrase = at;
  while (isSmall(chunks[at])) at++;
  if (at > phrase && chunks[at]?.kind === 'conjunction' && next.sourceAt === at + 1) at++;
  const actor = isCut && !next.isInverted ? asideActor(chunks, at, next) : undefined;
  if (actor !== undefined) return { ...next, source: actor, sourceAt: at };
  if (!isCut || next.isInverted || !startsAt(chunks, next, at) || !isFree(chunks, at, next.at))
    return undefined;
  if (next.chunk.cue.form === 'participle') return undefined;
  const first = next.sourceAt === at ? chunks[phrase] : chunks[at];
  const { source } = next;
  if (first === undefined || source === undefined || source.kind === 'name' || source.kind === 'pronoun')
    return next;
  return { ...next, source: { ...source, start: first.start } };
}

/** “…,” Ana Vega, head of Harbour Lights, a lamp maker in Portsea told reporters: whoever stands right behind the words, whatever the aside holds. */
function asideActor(chunks: readonly Chunk[], at: number, cue: Cue): NameChunk | undefined {
  const actor = chunks[at];
  if (actor?.kind !== 'name' || actor.nameKind !== 'person' || chunks[at + 1]?.kind !== 'comma')
    return undefined;
  return cue.chunk.cue.form === 'finite' && isFree(chunks, at, cue.at) ? actor : undefined;
}

/** A number or a plain word before a name: “We wait,” 2011 finalist Ana Vega said. */
function isSmall(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'number' || chunk?.kind === 'word' || chunk?.kind === 'determiner';
}

/** Whether the cue's subject begins at `at`: it, or the first of “We wait,” the Peruvian and Chilean ministers said. */
function startsAt(chunks: readonly Chunk[], cue: Cue, at: number): boolean {
  if (cue.sourceAt === at) return true;
  if (cue.sourceAt === undefined || !isNounPhrase(chunks[at])) return false;
  // “…,” the minister for inland waters Ana Vega said
  if (apposedName(chunks, at) === cue.sourceAt) return true;
  if (cue.sourceAt - at !== 2) return false;
  return chunks[at + 1]?.kind === 'conjunction' || (cue.source?.kind === 'name' && cue.source.isApposed);
}

/** “Why now?” and “We will,” wait for their verb; “toxic” does not. */
function endsOpen(text: string, chunk: Chunk): boolean {
  let end = chunk.end;
  while (end > chunk.start && /["'”’»“‘`*\sâ€\u009d™]/.test(text.charAt(end - 1))) end--;
  return ',?!…—–-'.includes(text.charAt(end - 1));
}

/** "We wait." he added: a full stop within the marks ends no sentence that goes on with a small letter. */
function goesOnSmall(text: string, chunks: readonly Chunk[], at: number): boolean {
  const [subject, verb] = [chunks[at], chunks[at + 1]];
  return (
    subject?.kind === 'pronoun' &&
    verb?.kind === 'cue' &&
    /^\p{Ll}/u.test(text.slice(subject.start, subject.end))
  );
}

/** Nothing but asides, adverbs and small words stands between subject and verb: “We wait,” Vega, now the mayor, later said. */
function isFree(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let at = from + 1; at < to; at++) {
    const kind = chunks[at]?.kind;
    if (kind === 'quotation' || kind === 'mark' || kind === 'colon') return false;
  }
  return isNounPhrase(chunks[from]);
}

/** "Vega said: “We wait.”", "Vega called it “absurd”": the nearest verb before that introduces words so far away. */
function cueBefore(chunks: readonly Chunk[], quotation: number, cues: readonly Cue[]): Cue | undefined {
  let weaker: Cue | undefined;
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index];
    if (cue === undefined || cue.at >= quotation) continue;
    for (let at = cue.at; at < quotation; at++) if (chunks[at]?.kind === 'mark') return weaker;
    if (isSpent(chunks, cue, quotation)) return weaker;
    if (isParenthesis(chunks, cue)) continue;
    // "Vega's claim that “…”" is hers; in "he called Vega's remarks on Saturday “…”" the noun speaks no more.
    if (isWeak(cue) && quotation - cue.at > 3) continue;
    if (cue.chunk.owner !== undefined && !isAdjacent(chunks, cue.at, quotation)) continue;
    // "Vega said her party had backed the plan “for months”": the verb of uttering around a clause has the say.
    if (cue.chunk.cue.kind === 'speech' || quotation - cue.at <= 2)
      return hasOwnClause(chunks, weaker) ? weaker : cue;
    weaker ??= cue;
  }
  return weaker;
}

/** "The surveyor, he noted, had called it “sound”": a clause between commas within another says nothing of what that one says. */
function isParenthesis(chunks: readonly Chunk[], { at, sourceAt, isInverted }: Cue): boolean {
  if (isInverted || sourceAt !== at - 1) return false;
  const isApart = chunks[at - 2]?.kind === 'comma' && chunks[at + 1]?.kind === 'comma';
  return isApart && isNounPhrase(chunks[at - 3]) && chunks[at + 2]?.kind === 'auxiliary';
}

/** “You win,” she said, but Kai slept as Vega went on about “losses”: the clause behind a quotation says nothing of the next clause. */
function isSpent(chunks: readonly Chunk[], cue: Cue, quotation: number): boolean {
  const first = Math.min(cue.at, cue.sourceAt ?? cue.at);
  let before = first - 1;
  while (chunks[before]?.kind === 'comma' || chunks[before]?.kind === 'dash') before--;
  if (chunks[before]?.kind !== 'quotation') return false;
  const last = Math.max(cue.at, cue.sourceAt ?? cue.at);
  for (let at = last + 2; at < quotation; at++) {
    const chunk = chunks[at];
    const isNewClause = chunks[at - 1]?.kind === 'conjunction' || chunks[at - 1]?.lower === 'as';
    if (isNewClause && isNounPhrase(chunk) && !chunk.isPossessive && chunks[at + 1]?.kind !== 'quotation')
      return true;
  }
  return false;
}

/** "In a letter announcing the move, Vega called it “overdue”": her clause begins behind a comma; so does a verb without a subject. */
function hasOwnClause(chunks: readonly Chunk[], cue: Cue | undefined): boolean {
  if (cue === undefined) return false;
  if (cue.source === undefined) return true;
  return (
    cue.sourceAt !== undefined && chunks[cue.sourceAt - 1]?.kind === 'comma' && cue.at - cue.sourceAt <= 3
  );
}

/** "Vega's claim that the road was “closed”", "Vega's answer: “No.”": nothing but small words behind the noun. */
function isAdjacent(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (chunks[from + 1]?.kind === 'that') return true;
  for (let at = from + 1; at < to; at++) {
    const kind = chunks[at]?.kind;
    if (
      kind !== 'that' &&
      kind !== 'preposition' &&
      kind !== 'comma' &&
      kind !== 'colon' &&
      kind !== 'dash' &&
      kind !== 'determiner'
    )
      return false;
  }
  return to - from <= 6;
}

/** "He continues to find “gaps”": such a verb introduces words only right before them; a noun that somebody owns is none. */
function isWeak({ chunk }: Cue): boolean {
  return chunk.owner === undefined && hasFeature(chunk.lower, 'weak');
}

/** "The road is “closed for good”, Vega said.", "…, according to Vega.": a clause at the end, behind a comma. */
function cueAtEnd(chunks: readonly Chunk[], quotation: number, cues: readonly Cue[]): Cue | undefined {
  for (const cue of cues) {
    if (cue.at <= quotation) continue;
    const first = cue.isInverted ? cue.at : (cue.sourceAt ?? cue.at);
    const before = chunks[first - 1];
    if (
      before?.kind === 'comma' ||
      before?.kind === 'dash' ||
      before?.lower === 'as' ||
      chunks[cue.at]?.lower === 'according'
    ) {
      return cue;
    }
  }
  return undefined;
}
