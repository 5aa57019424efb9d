import type { Ask } from './ask-database.ts';
import type { NamesOfRevision } from './read-names.ts';
import type { WrittenRevision } from './write-revision.ts';

/** A revision that is asked: what the database knows of it, its names, and the figures of its indexes. */
export interface Revision extends WrittenRevision {
  readonly names: NamesOfRevision;
  readonly passages: IndexFigures;
  readonly quotations: IndexFigures;
}

/** How many documents an index holds, and how many terms they have together. */
export interface IndexFigures {
  readonly size: number;
  readonly totalLength: number;
}

/** One of the two indexes of a revision, as it is asked. */
export interface PostgresIndex {
  readonly ask: Ask;
  /** The number of the revision. */
  readonly revision: number;
  /** Where its documents are kept, and what kind of holders its words have. */
  readonly table: string;
  readonly kind: number;
  readonly figures: IndexFigures;
}

/** In SQL: the row belongs to the revision with this number. */
export function valid(number: string, table = ''): string {
  return `${table}since <= ${number} and ${table}until > ${number}`;
}
