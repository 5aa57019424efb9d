import type { Chunk } from '../../chunk.ts';
import type { Cue } from '../../cue.ts';
import { hasFeature } from '../speech.ts';

/** “what they call “bunker-busting” weapons”: what people call a thing is its name, not their words. */
export function isCommonName(text: string, chunks: readonly Chunk[], at: number, cue: Cue): boolean {
  const chunk = chunks[at];
  const next = chunks[at + 1];
  if (chunk === undefined || cue.at !== at - 1 || !hasFeature(cue.chunk.lower, 'names')) return false;
  if (cue.source?.lower !== 'they' && cue.source?.lower !== 'some' && cue.source?.lower !== 'people')
    return false;
  if (next?.kind !== 'word' && next?.kind !== 'nominal') return false;
  return text.slice(chunk.start, chunk.end).split(/\s+/).length <= 2;
}
