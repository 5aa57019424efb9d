import type { Chunk, NounPhrase } from '../languages/chunk.ts';
import type { Cue } from '../languages/cue.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import type { Place, Reading } from './reading.ts';
import { rememberSpeech, resolveAndKeep } from './resolve-and-keep.ts';
import { resolveSource } from './resolve-source.ts';

/**
 * Reported speech: verbs of uttering that no quotation took. Who spoke last is who the next quotation goes on from. Gives back who the unit's
 * subject is, as far as it tells.
 */
export function readStatements(
  reading: Reading,
  place: Place,
  chunks: readonly Chunk[],
  cues: readonly Cue[],
  used: ReadonlySet<Cue>,
): AnnotatedAttribution | undefined {
  const first = chunks[0];
  const last = chunks.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let isReported = used.size > 0;
  for (const cue of cues) {
    if (used.has(cue) || cue.source === undefined || cue.chunk.owner !== undefined) continue;
    const isAside = reading.language.clauses.isBeforeMainClause(chunks, cue.at);
    const attribution = resolveAndKeep(
      reading,
      place,
      cue.source,
      cue.chunk.cue.form === 'finite' && !isAside ? 'speaks' : 'acts',
    );
    if (used.size === 0 && !isAside && !isWithin(chunks, cue))
      rememberSpeech(reading, place, attribution, cue.source);
    if (isReported || cue.chunk.cue.kind !== 'speech' || cue.chunk.cue.form !== 'finite') continue;
    isReported = true;
    reading.statements.push({
      passage: place.view.index,
      span: { start: first.start, end: last.end },
      cue: { start: cue.chunk.start, end: cue.chunk.end },
      source: { start: cue.source.start, end: cue.source.end },
      attribution,
    });
  }
  const { lastSpeech } = reading.discourse;
  if (cues.some((cue) => cue.source !== undefined) || used.size > 0)
    return lastSpeech?.unit === place.unit ? lastSpeech.attribution : undefined;
  const subject = announced(chunks) ?? openSubject(reading, chunks);
  if (subject === undefined) return undefined;
  const attribution = resolveSource(reading, place.view, subject);
  // A body or a place of which something is told has not spoken: whoever spoke before goes on.
  if (subject.kind !== 'nominal' && (attribution.kind !== 'body' || last.kind === 'colon'))
    rememberSpeech(reading, place, attribution, subject, false);
  return attribution;
}

/** "Vega told them that Lima would press on": what is told within has its own subject, and she has spoken. */
function isWithin(chunks: readonly Chunk[], { sourceAt, isInverted }: Cue): boolean {
  const before = sourceAt === undefined || isInverted ? undefined : chunks[sourceAt - 1];
  return before?.kind === 'that' || before?.kind === 'cue';
}

/** "And from Chairwoman Ana Vega:" */
function announced(chunks: readonly Chunk[]): NounPhrase | undefined {
  const [preposition, name, colon] = chunks.slice(-3);
  if (colon?.kind !== 'colon' || preposition?.kind !== 'preposition' || name?.kind !== 'name')
    return undefined;
  return name;
}

/** The subject of a sentence that says nothing of speech. */
function openSubject(reading: Reading, chunks: readonly Chunk[]): NounPhrase | undefined {
  const isSentence = chunks.at(-1)?.kind === 'colon' || chunks.length > 2;
  return isSentence ? reading.language.clauses.mainSubject(chunks, chunks.length) : undefined;
}
