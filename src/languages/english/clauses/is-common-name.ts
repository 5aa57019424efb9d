import type { Chunk } from '../../chunk.ts';
import type { Cue } from '../../cue.ts';
import { hasFeature } from '../speech.ts';

/** “what they call “bunker-busting” weapons”: what people call a thing is its name, not their words. */
export function isCommonName(text: string, chunks: readonly Chunk[], at: number, cue: Cue): boolean {
  const chunk = chunks[at];
  const next = chunks[at + 1];
  if (chunk !== undefined && isModifier(text, chunks, at, cue)) return true;
  if (chunk === undefined || cue.at !== at - 1 || !hasFeature(cue.chunk.lower, 'names')) return false;
  if (cue.source?.lower !== 'they' && cue.source?.lower !== 'some' && cue.source?.lower !== 'people')
    return false;
  if (next?.kind !== 'word' && next?.kind !== 'nominal') return false;
  return text.slice(chunk.start, chunk.end).split(/\s+/).length <= 2;
}

/** "believed the “ghost” reports": what somebody thinks of a thing that bears a word in marks; the word is nobody's. */
function isModifier(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  { at: verb, chunk: cue }: Cue,
): boolean {
  const [words, before, next] = [chunks[at], chunks[at - 1], chunks[at + 1]];
  if (words === undefined || before?.kind !== 'determiner' || verb !== at - 2) return false;
  if (
    !hasFeature(cue.lower, 'thinks') ||
    (next?.kind !== 'word' && next?.kind !== 'nominal' && next?.kind !== 'cue')
  )
    return false;
  return text.slice(words.start, words.end).split(/\s+/).length <= 2;
}
