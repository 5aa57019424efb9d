import { type Chunk, type CueChunk, isNounPhrase, type NounPhrase } from '../../chunk.ts';
import type { Cue } from '../../cue.ts';
import { type RuleWatch, told, toldCue } from '../../rule-watch.ts';
import { apposedName } from './apposed-name.ts';
import { BE } from './be.ts';
import { invertedSource } from './inverted-source.ts';
import { leftSource } from './left-source.ts';

/** The cues of a unit with their sources, in order: said/Vega, added/she of "Vega said so, and she added: “…”". */
export function findCues(chunks: readonly Chunk[], watch?: RuleWatch): readonly Cue[] {
  const cues: Cue[] = [];
  chunks.forEach((chunk, at) => {
    const cue =
      chunk.kind === 'cue'
        ? withSource(chunks, chunk, at, cues, watch)
        : (accordingTo(chunks, at, watch) ?? inWordsOf(chunks, at, watch));
    if (cue !== undefined) cues.push(cue);
  });
  return cues;
}

/** "…, according to Vega" */
function accordingTo(chunks: readonly Chunk[], at: number, watch?: RuleWatch): Cue | undefined {
  const sourceAt = apposedName(chunks, at + 2) ?? at + 2;
  const [word, to, source] = [chunks[at], chunks[at + 1], chunks[sourceAt]];
  if (word?.lower !== 'according' || to?.kind !== 'to') return undefined;
  const { start, lower } = word;
  const chunk: CueChunk = { start, end: to.end, lower, kind: 'cue', cue: { kind: 'speech', form: 'finite' } };
  // "according to the beachguard": somebody said so, though no table knows the noun.
  if (!isNounPhrase(source))
    return source?.kind === 'determiner' ? { at, chunk, isInverted: true } : undefined;
  const found: Cue = { at, chunk, source, sourceAt, isInverted: true };
  return toldCue(watch, 'according to', chunk, found);
}

/** "in the words of Vega, “…”" */
function inWordsOf(chunks: readonly Chunk[], at: number, watch?: RuleWatch): Cue | undefined {
  const sourceAt = apposedName(chunks, at + 2) ?? at + 2;
  const [word, of, source] = [chunks[at], chunks[at + 1], chunks[sourceAt]];
  if (word?.lower !== 'words' || of?.lower !== 'of' || !isNounPhrase(source)) return undefined;
  if (chunks[at - 1]?.kind !== 'determiner' || chunks[at - 2]?.lower !== 'in') return undefined;
  const { start, lower } = word;
  const chunk: CueChunk = { start, end: of.end, lower, kind: 'cue', cue: { kind: 'speech', form: 'finite' } };
  const found: Cue = { at, chunk, source, sourceAt, isInverted: true };
  return toldCue(watch, 'in the words of', chunk, found);
}

/**
 * Who speaks by a verb: the owner of the noun before it ("Vega's letter added"), whoever stands behind it ("said Vega"), else somebody to its
 * left ("Vega later said"); nobody in the passive ("Vega was told").
 */
function withSource(
  chunks: readonly Chunk[],
  chunk: CueChunk,
  at: number,
  earlier: readonly Cue[],
  watch?: RuleWatch,
): Cue | undefined {
  if (chunk.owner !== undefined) {
    watch?.onRule?.('owner of the noun', chunk, chunk.owner);
    return { at, chunk, source: chunk.owner, isInverted: false };
  }
  const before = skipBack(chunks, at - 1);
  const beside = chunks[before];
  const owner = beside?.kind === 'cue' ? beside.owner : undefined;
  // Of "Keba was quoted as saying by the agency" the agency quotes, and Keba speaks.
  const isQuoted = isQuotedAsSaying(chunks, at);
  const agent = isQuoted ? undefined : agentOf(chunks, at);
  // "Vega's view was echoed by Okoye: “…”"
  if (agent !== undefined && owner !== undefined) {
    told(watch, 'agent of the noun', chunk, chunks, agent);
    return sourceBehind(chunks, chunk, at, agent);
  }
  // "Vega's statement added"
  watch?.onRule?.('owner of the noun', chunk, owner);
  if (owner !== undefined) return { at, chunk, source: owner, isInverted: false };
  const quoted = told(watch, 'quoted as saying', chunk, chunks, quotedSource(chunks, at));
  if (quoted !== undefined) return sourceBefore(chunks, chunk, at, quoted);
  const behind =
    told(watch, 'turned round', chunk, chunks, invertedSource(chunks, chunk, at, before)) ??
    told(watch, 'agent behind “by”', chunk, chunks, agent);
  if (behind !== undefined) return sourceBehind(chunks, chunk, at, behind);
  if (!isQuoted && isPassive(chunks, chunk, at, before)) {
    watch?.onRule?.('passive without an agent', chunk, chunk);
    return undefined;
  }
  const left = leftSource(chunks, chunk, at, before, earlier, watch);
  const sourceAt =
    left === undefined
      ? undefined
      : (told(watch, 'name behind the office', chunk, chunks, apposedName(chunks, left)) ?? left);
  const source = sourceAt === undefined ? undefined : widened(chunks, sourceAt);
  return source === undefined || sourceAt === undefined
    ? { at, chunk, isInverted: false }
    : { at, chunk, source, sourceAt, isInverted: false };
}

/** Vega of “We wait,” said Vega. */
function sourceBehind(chunks: readonly Chunk[], chunk: CueChunk, at: number, sourceAt: number): Cue {
  const source = chunks[sourceAt];
  return isNounPhrase(source)
    ? { at, chunk, source, sourceAt, isInverted: true }
    : { at, chunk, isInverted: true };
}

/** Keba of "The agency quoted Ana Keba as saying". */
function sourceBefore(chunks: readonly Chunk[], chunk: CueChunk, at: number, sourceAt: number): Cue {
  const source = chunks[sourceAt];
  return isNounPhrase(source)
    ? { at, chunk, source, sourceAt, isInverted: false }
    : { at, chunk, isInverted: false };
}

/** "was quoted as saying", "was quoted by the daily as saying", of either verb. */
function isQuotedAsSaying(chunks: readonly Chunk[], at: number): boolean {
  const as = chunks[at]?.lower === 'saying' ? at - 1 : chunks[at + 1]?.lower === 'by' ? at + 3 : at + 1;
  if (chunks[as]?.lower !== 'as' || chunks[as + 1]?.lower !== 'saying') return false;
  const verb = isNounPhrase(chunks[as - 1]) && chunks[as - 2]?.lower === 'by' ? as - 3 : as - 1;
  return chunks[verb]?.kind === 'cue' && hasBe(chunks, verb, skipBack(chunks, verb - 1));
}

/** "The agency quoted Ana Keba as saying": she says it, and it is she who is quoted. */
function quotedSource(chunks: readonly Chunk[], at: number): number | undefined {
  const saying = chunks[at]?.lower === 'saying' ? at : sayingBehind(chunks, at);
  if (chunks[saying]?.lower !== 'saying' || chunks[saying - 1]?.lower !== 'as') return undefined;
  const whomAt = beforeAside(chunks, saying - 2);
  const whom = chunks[whomAt];
  if (chunks[whomAt - 1]?.kind !== 'cue') return undefined;
  return isNounPhrase(whom) && !whom.isPossessive ? whomAt : undefined;
}

/** Of "quoted her father, a mason, as saying" the last word's place. */
function sayingBehind(chunks: readonly Chunk[], at: number): number {
  for (let as = at + 2; as <= at + LONGEST_ASIDE + 2; as++)
    if (chunks[as]?.lower === 'as' && chunks[as + 1]?.lower === 'saying') return as + 1;
  return -1;
}

/** "Vega quoted her father, a mason, as saying": where whoever the aside describes stands. */
function beforeAside(chunks: readonly Chunk[], from: number): number {
  if (chunks[from]?.kind !== 'comma') return from;
  for (let at = from - 1; at > from - LONGEST_ASIDE; at--) {
    const kind = chunks[at]?.kind;
    if (kind === 'comma') return at - 1;
    if (kind === undefined || kind === 'cue' || kind === 'quotation') return from;
  }
  return from;
}

/** "a mason from the islands of Portsea" */
const LONGEST_ASIDE = 8;

/** Steps back over adverbs and auxiliaries: "Vega has repeatedly said". */
function skipBack(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at >= 0 && (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'auxiliary')) at--;
  return at;
}

/** "was described by Vega as": the agent. */
function agentOf(chunks: readonly Chunk[], at: number): number | undefined {
  const before = chunks[skipAdverbs(chunks, at - 1)];
  if (before?.kind !== 'auxiliary' && !(before !== undefined && isNounPhrase(before))) return undefined;
  for (let next = at + 1; next <= at + 6; next++) {
    const chunk = chunks[next];
    if (chunk === undefined || chunk.kind === 'comma' || chunk.kind === 'mark') return undefined;
    if (chunk.lower === 'by' && isNounPhrase(chunks[next + 1]))
      return before?.kind === 'auxiliary' && BE.has(before.lower) ? next + 1 : undefined;
  }
  return undefined;
}

/** "was publicly described" */
function skipAdverbs(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'adverb') at--;
  return at;
}

/** "was asked", "was told", "has been described": somebody else spoke. "Vega was quoted as saying": she did. */
function isPassive(chunks: readonly Chunk[], { cue, lower }: CueChunk, at: number, before: number): boolean {
  return cue.form === 'finite' && lower !== 'quoted' && hasBe(chunks, at, before);
}

/** A form of "to be" between two places. */
function hasBe(chunks: readonly Chunk[], at: number, before: number): boolean {
  return chunks.slice(before + 1, at).some((chunk) => chunk.kind === 'auxiliary' && BE.has(chunk.lower));
}

/** "the Peruvian and Chilean ministers": a plural behind "and" reaches back to its article. */
function widened(chunks: readonly Chunk[], at: number): NounPhrase | undefined {
  const source = chunks[at];
  if (!isNounPhrase(source)) return undefined;
  if (source.kind !== 'nominal' || !source.isPlural || chunks[at - 1]?.lower !== 'and') return source;
  for (const back of [at - 2, at - 3]) {
    const first = chunks[back];
    if (first === undefined) continue;
    const isDefinite = first.kind === 'nominal' && first.isDefinite;
    if (first.kind === 'determiner' || first.lower === 'the' || isDefinite)
      return { ...source, start: first.start, isDefinite: true };
  }
  return source;
}
