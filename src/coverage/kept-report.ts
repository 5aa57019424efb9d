import type { CoverageFacts, RefreshReport } from './coverage.ts';
import { NO_CHANGES } from './next-coverage.ts';

/** The report of a refresh that left what is served as it is. */
export function keptReport(
  { facts, revision }: { readonly facts: CoverageFacts; readonly revision: string },
  keptBecause: string,
): RefreshReport {
  return {
    ...NO_CHANGES,
    outcome: 'kept',
    keptBecause,
    unreadable: facts.unreadable,
    before: facts,
    after: facts,
    revision,
    milliseconds: 0,
  };
}
