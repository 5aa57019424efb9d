import type { Fault } from './network/fault.ts';
import type { SourceKind } from './source.ts';

/** How far a gathering has come. */
export interface GatherProgress {
  readonly stage: 'gathering';
  /** Sources so far, and in all. */
  readonly done: number;
  readonly of: number;
  /** Articles that are new or changed so far. */
  readonly articles: number;
}

/** How many of the listed articles could not be had, and why the first of them. */
export interface Missed {
  readonly count: number;
  readonly fault: Fault;
}

/** Since when (ISO 8601) and why nothing could be had of a source at all; what was there is kept. */
export interface Failing {
  readonly since: string;
  readonly fault: Fault;
}

/** What one source gave. */
export interface SourceReport {
  readonly name: string;
  readonly kind: SourceKind;
  readonly added: number;
  readonly changed: number;
  /** Articles whose address leads nowhere any more. */
  readonly gone: number;
  readonly missed?: Missed;
  readonly failing?: Failing;
}

export interface GatherReport {
  readonly sources: readonly SourceReport[];
  /** What of the file of sources could not be used, each a sentence. */
  readonly faults: readonly string[];
}

/** How it stands with a source between two gatherings. */
export interface SourceStanding {
  readonly name: string;
  readonly kind: SourceKind;
  readonly address: string;
  /** Files gathered from it that are in the folder. */
  readonly articles: number;
  /** When its list was read last, in ISO 8601; absent where it never was. */
  readonly reached?: string;
  readonly missed?: Missed;
  readonly failing?: Failing;
}

/** How it stands with all of them. */
export interface Standing {
  readonly sources: readonly SourceStanding[];
  /** What of the file of sources cannot be used, each a sentence. */
  readonly faults: readonly string[];
}
