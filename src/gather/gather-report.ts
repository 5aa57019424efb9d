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

/** What one source gave. */
export interface SourceReport {
  readonly name: string;
  readonly kind: SourceKind;
  readonly added: number;
  readonly changed: number;
  /** Articles whose address leads nowhere any more. */
  readonly gone: number;
  /** How many of the listed articles could not be had, and why the first of them. */
  readonly missed?: { readonly count: number; readonly fault: Fault };
  /** Why nothing could be had at all; what was there is kept. */
  readonly failing?: { readonly since: string; readonly fault: Fault };
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
  readonly missed?: SourceReport['missed'];
  readonly failing?: SourceReport['failing'];
}
