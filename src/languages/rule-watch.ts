import type { Span } from '../text/span.ts';
import type { Chunk } from './chunk.ts';
import type { Cue } from './cue.ts';

/** The rules that a language's clauses are read by: whose verb it is, to which verb a quotation belongs, and what is no quotation. */
export type ClauseRule =
  | 'according to'
  | 'in the words of'
  | 'owner of the noun'
  | 'agent of the noun'
  | 'quoted as saying'
  | 'turned round'
  | 'agent behind “by”'
  | 'passive without an agent'
  | 'noun before “who”'
  | 'subject within what is said'
  | 'noun before a participle'
  | 'subject that opens the sentence'
  | 'noun before an aside'
  | 'subject of the clause'
  | 'noun before the verb'
  | 'name behind the office'
  | 'clause behind'
  | 'verb before'
  | 'attribution at the end'
  | 'denied';

/** Looks on while clauses are read; what it is told changes nothing. */
export interface RuleWatch {
  /** A rule was tried on some words, and decided by those in `decidedOn`; without them it had nothing to say. */
  onRule?(rule: ClauseRule, triedOn: Span, decidedOn: Span | undefined): void;
}

/** Tells the watch of a rule that looks for a chunk, and hands on what it found: the index of Vega in “We wait,” said Vega. */
export function told(
  watch: RuleWatch | undefined,
  rule: ClauseRule,
  triedOn: Span,
  chunks: readonly Chunk[],
  found: number | undefined,
): number | undefined {
  watch?.onRule?.(rule, triedOn, found === undefined ? undefined : chunks[found]);
  return found;
}

/** Tells the watch of a rule that looks for a cue, and hands on what it found: "Vega said" of “We wait,” Vega said. */
export function toldCue(
  watch: RuleWatch | undefined,
  rule: ClauseRule,
  triedOn: Span,
  found: Cue | undefined,
): Cue | undefined {
  watch?.onRule?.(rule, triedOn, found === undefined ? undefined : wordsOf(found));
  return found;
}

/** "Vega said"; "said" where nobody is found who says it. */
function wordsOf({ chunk, source }: Cue): Span {
  const { start, end } = source ?? chunk;
  return { start: Math.min(chunk.start, start), end: Math.max(chunk.end, end) };
}
