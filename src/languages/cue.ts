import type { CueChunk, NounPhrase } from './chunk.ts';

/** A verb of speech in a unit, with the chunk that speaks. */
export interface Cue {
  /** Index of the cue's chunk in the unit. */
  readonly at: number;
  readonly chunk: CueChunk;
  readonly source?: NounPhrase;
  /** Index of the source's chunk; absent where it is not one of the unit's chunks (the owner of a noun). */
  readonly sourceAt?: number;
  /** "said Vega", "according to Vega": the source stands behind. */
  readonly isInverted: boolean;
}
