import { type Chunk, isNounPhrase } from '../../chunk.ts';
import type { Cue } from '../../cue.ts';
import { leftSource } from './left-source.ts';

/** Chunks looked at to either side. */
const REACH = 40;

/** The cues of a unit with their sources, in order. */
export function findCues(chunks: readonly Chunk[]): readonly Cue[] {
  const cues: Cue[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'cue') {
      const cue = withSource(chunks, at, cues);
      if (cue !== undefined) cues.push(cue);
    } else if (isAccordingTo(chunks, at)) {
      const source = chunks[at + 2];
      if (source !== undefined) {
        const cueChunk: Chunk = {
          ...chunk,
          end: chunks[at + 1]?.end ?? chunk.end,
          kind: 'cue',
          cue: { kind: 'speech', form: 'finite' },
        };
        cues.push({ at, chunk: cueChunk, source, sourceAt: at + 2, isInverted: true });
      }
    }
  });
  return cues;
}

function isAccordingTo(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.lower === 'according' && chunks[at + 1]?.kind === 'to' && isNounPhrase(chunks[at + 2]);
}

function withSource(chunks: readonly Chunk[], at: number, earlier: readonly Cue[]): Cue | undefined {
  const chunk = chunks[at];
  if (chunk === undefined) return undefined;
  if (chunk.owner !== undefined) return { at, chunk, source: chunk.owner, isInverted: false };
  const before = skipBack(chunks, at - 1);
  const left = chunks[before];
  const agent = agentOf(chunks, at);
  // "Vega's view was echoed by Okoye: “…”"
  if (agent !== undefined && left?.owner !== undefined)
    return { at, chunk, source: chunks[agent] as Chunk, sourceAt: agent, isInverted: true };
  // "Vega's statement added"
  if (left?.owner !== undefined) return { at, chunk, source: left.owner, isInverted: false };
  const inverted = invertedSource(chunks, at, before);
  if (inverted !== undefined)
    return { at, chunk, source: chunks[inverted] as Chunk, sourceAt: inverted, isInverted: true };
  if (agent !== undefined)
    return { at, chunk, source: chunks[agent] as Chunk, sourceAt: agent, isInverted: true };
  if (isPassive(chunks, at, before)) return undefined;
  const sourceAt = leftSource(chunks, at, before, left, earlier);
  if (sourceAt === undefined) return { at, chunk, isInverted: false };
  const source = widened(chunks, sourceAt);
  return source === undefined
    ? { at, chunk, isInverted: false }
    : { at, chunk, source, sourceAt, isInverted: false };
}

/** Steps back over adverbs, auxiliaries and numbers of days. */
function skipBack(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at >= 0 && (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'auxiliary')) at--;
  return at;
}

/** “…,” said Vega; said Vega: “…” */
function invertedSource(chunks: readonly Chunk[], at: number, before: number): number | undefined {
  const cue = chunks[at];
  if (cue?.cue?.kind !== 'speech' || cue.cue.form === 'participle') return undefined;
  const left = chunks[before];
  const opens =
    left === undefined ||
    left.kind === 'quotation' ||
    left.kind === 'dash' ||
    left.kind === 'mark' ||
    left.kind === 'term' ||
    (left.kind === 'comma' && !closesAside(chunks, before));
  if (!opens || before < at - 1) return undefined;
  let next = at + 1;
  while (chunks[next]?.kind === 'adverb') next++;
  let small = next;
  while (small < next + 3 && (chunks[small]?.kind === 'number' || chunks[small]?.kind === 'word')) small++;
  if (chunks[small]?.kind === 'name') next = small;
  const right = chunks[next];
  if (!isNounPhrase(right) || right?.lower === 'that' || right?.isPossessive === true) return undefined;
  if (
    left !== undefined &&
    left.kind === 'comma' &&
    chunks[before - 1]?.kind !== 'quotation' &&
    right?.kind === 'pronoun'
  )
    return undefined;
  return namedBehind(chunks, next) ?? next;
}

/** “…,” said the harbour minister, Ana Vega. */
function namedBehind(chunks: readonly Chunk[], at: number): number | undefined {
  const role = chunks[at];
  const name = chunks[at + 2];
  const end = chunks[at + 3];
  if (role?.kind !== 'nominal' || role.head !== 'person' || role.isPlural === true) return undefined;
  if (chunks[at + 1]?.kind !== 'comma' || name?.kind !== 'name' || name.isPossessive === true)
    return undefined;
  if (name.nameKind !== 'person' && name.nameKind !== 'unknown') return undefined;
  const isEnd =
    end === undefined ||
    end.kind === 'mark' ||
    end.kind === 'comma' ||
    end.kind === 'quotation' ||
    end.kind === 'colon';
  return isEnd ? at + 2 : undefined;
}

/** A comma right before a verb mostly closes an aside behind the subject: "Vega, a doctor, said". */
function closesAside(chunks: readonly Chunk[], comma: number): boolean {
  if (chunks[comma - 1]?.kind === 'quotation') return false;
  for (let at = comma - 1; at >= 0 && comma - at < REACH; at--) {
    const kind = chunks[at]?.kind;
    if (kind === 'comma') return isNounPhrase(chunks[at - 1]);
    if (kind === 'quotation' || kind === 'mark') return false;
  }
  return false;
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

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

function skipAdverbs(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'adverb') at--;
  return at;
}

/** "was asked", "was told", "has been described": somebody else spoke. */
function isPassive(chunks: readonly Chunk[], at: number, before: number): boolean {
  const cue = chunks[at]?.cue;
  if (cue?.form !== 'finite') return false;
  for (let back = at - 1; back > before; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'auxiliary' && BE.has(chunk.lower)) return chunks[at]?.lower !== 'quoted';
  }
  return false;
}

/** "the US and European ministers": a plural behind "and" reaches back to its article. */
function widened(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const source = chunks[at];
  if (source?.kind !== 'nominal' || source.isPlural !== true || chunks[at - 1]?.lower !== 'and')
    return source;
  for (const back of [at - 2, at - 3]) {
    const first = chunks[back];
    if (
      first !== undefined &&
      (first.kind === 'determiner' || /^the$/.test(first.lower) || first.isDefinite === true)
    ) {
      return { ...source, start: first.start, isDefinite: true };
    }
  }
  return source;
}
