import type { Chunk } from '../languages/chunk.ts';
import type { Cue } from '../languages/cue.ts';
import type { Place, Reading } from './reading.ts';
import { rememberSpeech, resolveAndKeep } from './resolve-and-keep.ts';
import { resolveSource } from './resolve-source.ts';

/** Reported speech: verbs of uttering that no quotation took. Who spoke last is who the next quotation goes on from. */
export function readStatements(
  reading: Reading,
  place: Place,
  chunks: readonly Chunk[],
  cues: readonly Cue[],
  used: ReadonlySet<Cue>,
): void {
  const first = chunks[0];
  const last = chunks.at(-1);
  if (first === undefined || last === undefined) return;
  let isReported = used.size > 0;
  for (const cue of cues) {
    if (used.has(cue) || cue.source === undefined || cue.chunk.owner !== undefined) continue;
    const attribution = resolveAndKeep(reading, place, cue.source, cue.chunk.cue.form === 'finite');
    if (used.size === 0) rememberSpeech(reading, place, attribution, cue.source);
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
  if (cues.some((cue) => cue.source !== undefined) || used.size > 0) return;
  const subject =
    last.kind === 'colon' || chunks.length > 2
      ? reading.language.clauses.mainSubject(chunks, chunks.length)
      : undefined;
  if (subject === undefined || subject.kind === 'nominal') return;
  rememberSpeech(reading, place, resolveSource(reading, place.view, subject), subject);
}
