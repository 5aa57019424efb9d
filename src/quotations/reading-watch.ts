import type { Chunk } from '../languages/chunk.ts';
import type { Cue } from '../languages/cue.ts';

/** Looks on while an article is read, so that a person can be told which words decided; what it is told changes nothing. */
export interface ReadingWatch {
  /** A unit was divided into these chunks, and these cues were found in it. */
  onUnit?(chunks: readonly Chunk[], cues: readonly Cue[]): void;
}
