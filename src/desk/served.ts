import type { CoverageFacts } from '../coverage/coverage.ts';
import type { Opened } from './protocol.ts';

/** What is served, in figures. */
export interface Served {
  readonly facts: CoverageFacts;
  readonly revision: string;
  /** Of shared coverages: grows from one revision to the next. */
  readonly number?: number;
  /** When the folder was last found to be, or made to be, what is served; milliseconds of Unix time. */
  readonly readAt: number;
}

/** It is found to be what the folder holds at this moment. */
export function servedNow({ facts, revision, number }: Opened): Served {
  return { facts, revision, ...(number === undefined ? {} : { number }), readAt: Date.now() };
}
