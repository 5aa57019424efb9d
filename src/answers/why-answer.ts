import type { CoverageFacts } from '../coverage/coverage.ts';
import type { AnswerKind, Excerpt } from './answer.ts';

/** A word of a question with its weight: its part of the whole question, 0 to 1. */
export interface WeighedWord {
  readonly word: string;
  readonly weight: number;
}

/** A sentence that was considered as an answer. */
export interface Considered {
  readonly excerpt: Excerpt;
  /** Share of the question's weight that it holds, 0 to 1. */
  readonly share: number;
  /** The question's words that stand in it, in any form, heaviest first. What it means by other words, such as "he", is none of them. */
  readonly words: readonly WeighedWord[];
  /** Whether it holds the kind of thing that the question looks for; true when it looks for none in particular. */
  readonly holdsKind: boolean;
}

/** Why the runner-up lost; the first that applies, in this order. */
export type LostBecause = 'kind-missing' | 'fewer-words' | 'words-farther-apart' | 'later' | 'close';

/** Why `/ask` answered as it did: worked out again from the question, on the coverage of the day. */
export interface WhyAnswer {
  readonly kind: 'why';
  readonly question: string;
  readonly looksFor: AnswerKind;
  /** Every word that was looked for, heaviest first; `found` when some article has it. */
  readonly words: readonly (WeighedWord & { readonly found: boolean })[];
  readonly searched: CoverageFacts;
  /** True when the coverage does not answer; `best` is then the nearest there was. */
  readonly declined: boolean;
  /** The least share that counts as an answer, 0 to 1. */
  readonly leastShare: number;
  readonly best?: Considered;
  readonly runnerUp?: Considered & { readonly lostBecause: LostBecause };
}
