import type { Chunk } from '../languages/chunk.ts';
import type { Cue } from '../languages/cue.ts';
import type { ClauseRule, RuleWatch } from '../languages/rule-watch.ts';
import type { Span } from '../text/span.ts';
import type { Rival } from './rivals.ts';

/** The rules that decide whether marked words are a quotation, who speaks where no verb says so, and who is meant. */
export type ReadingRule =
  | ClauseRule
  | 'title'
  | 'bare term'
  | 'what people call a thing'
  | 'said in the passive'
  | 'speaker beside it'
  | 'second part of one quotation'
  | 'described speaker goes on'
  | 'subject of the sentence'
  | 'signature'
  | 'speaker before goes on'
  | 'name of one person'
  | 'name that several share'
  | 'name of a body'
  | 'pronoun for a person'
  | 'pronoun for a body'
  | 'document'
  | 'body'
  | 'spokesperson of a body'
  | 'plural'
  | 'holder of the office'
  | 'office of somebody in mind'
  | 'description'
  | 'enough evidence'
  | 'same words in the body';

/** Looks on while an article is read, so that a person can be told which words decided; what it is told changes nothing. */
export interface ReadingWatch extends RuleWatch {
  /** A rule was tried on some words, and decided by those in `decidedOn`; without them it had nothing to say. */
  onRule?(rule: ReadingRule, triedOn: Span, decidedOn: Span | undefined): void;
  /** A unit was divided into these chunks, and these cues were found in it. */
  onUnit?(chunks: readonly Chunk[], cues: readonly Cue[]): void;
  /** The quotation at `at` of the unit's chunks is read now: the rules told of from here on are tried for it. */
  onQuotation?(at: number): void;
  /** The unit's quotations are read: the rules told of from here on are for what it reports. */
  onQuotationsRead?(): void;
  /** What speaks for and against the speaker who is proposed for a stretch. */
  onEvidence?(stretch: number, evidence: ReadonlySet<string>): void;
  /** Names whomever the rules propose, whatever the evidence: for whoever learns its weights. All else that a watch does changes nothing. */
  readonly namesAll?: boolean;
  /** Who else than the one chosen could have been meant by `source`, and why they are not. */
  onRivals?(source: Span, rivals: readonly Rival[]): void;
}
