import type { CueChunk, NounPhrase } from './chunk.ts';

/**
 * How a verb introduces words. `speech`: any words, before or behind them, also turned round ("said Ms Vega"). `report`: a clause or
 * a fragment ("claimed the road was “closed”"). `judge`: a fragment that names or rates something ("called it “absurd”").
 */
export type CueKind = 'speech' | 'report' | 'judge';

export interface CueVerb {
  readonly kind: CueKind;
  readonly form: 'finite' | 'participle' | 'base';
}

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
