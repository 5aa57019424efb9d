import type { Coverage, CoverageFacts, DiskChanges, RefreshReport } from './coverage.ts';
import type { BuildTools } from './next-coverage.ts';

/** A revision that is read from where many processes read it. */
export interface SharedCoverage {
  readonly coverage: Coverage;
  /** Grows from one revision to the next. */
  readonly number: number;
}

/** What came of a refresh; the coverage is there where it is another one. */
export interface SharedRefresh {
  readonly report: RefreshReport;
  readonly shared?: SharedCoverage;
}

/** Coverages that are built once and read by many processes. One of them builds: whoever may is asked each time. */
export interface SharedCoverages {
  /** The newest revision; where this process builds, of what is in the folder. Waits until somebody has built the first. */
  open(tools: BuildTools, mayBuild: () => Promise<boolean>): Promise<SharedCoverage>;
  /** The newest revision that there is. */
  newest(): Promise<SharedCoverage>;
  /** Reads the folder and builds, where this process builds; `served` are the figures of what is served now. Never rejects. */
  refresh(
    served: { readonly facts: CoverageFacts; readonly revision: string },
    dryRun: boolean,
    tools: BuildTools,
    mayBuild: () => Promise<boolean>,
  ): Promise<SharedRefresh>;
  /** What has changed in the folder, where this process reads it. Never rejects. */
  changesOnDisk(tools: BuildTools, mayBuild: () => Promise<boolean>): Promise<DiskChanges>;
}
