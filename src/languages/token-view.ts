import type { Token } from '../text/tokenize.ts';
import type { FoundName } from './found-name.ts';

/** Tokens from `first` to `last` that are read together: a sentence, or several where a quotation runs across their border. */
export interface Unit {
  readonly first: number;
  readonly last: number;
}

/** A passage's words as its language's rules look at them; everything is an index into `tokens` or `names`. */
export interface TokenView {
  readonly tokens: readonly Token[];
  /** For each token the marked stretch it stands in, marks included; -1 outside. */
  readonly stretchOf: readonly number[];
  readonly names: readonly FoundName[];
  /** For each name its words as they are compared. */
  readonly words: readonly (readonly string[])[];
  /** For each token the name whose run begins there; -1 elsewhere. */
  readonly nameAt: readonly number[];
  readonly isTerm: (stretch: number) => boolean;
}
