import type { RefreshReport } from '../coverage/coverage.ts';
import { NO_CHANGES } from '../coverage/next-coverage.ts';
import type { Log } from '../text/log.ts';
import type { Served } from './served.ts';

/** The report of a refresh that came to nothing, with the sentence that says why: what was served before is served on. */
export function keptReport({ facts, revision }: Served, keptBecause: string): RefreshReport {
  const kept = { outcome: 'kept', keptBecause, unreadable: facts.unreadable, revision } as const;
  return { ...NO_CHANGES, ...kept, before: facts, after: facts, milliseconds: 0 };
}

/** The same report, of which a line is in the log from now on: how many files and how long. */
export function loggedReport(report: RefreshReport, log: Log): RefreshReport {
  const { outcome, added, changed, removed, unreadable, milliseconds } = report;
  log.info('coverage.refreshed', {
    outcome,
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    unreadable: unreadable.length,
    milliseconds,
  });
  return report;
}
