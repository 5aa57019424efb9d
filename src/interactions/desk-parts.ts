import type { CoverageStore } from '../coverage/coverage.ts';
import type { Gatherer } from '../gather/create-gatherer.ts';
import type { History } from '../revisions/revision-memory.ts';
import type { Log } from '../text/log.ts';
import type { Command } from './define-command.ts';

/** What requests are answered from. */
export interface DeskParts {
  readonly commands: ReadonlyMap<string, Command>;
  readonly store: CoverageStore;
  readonly log: Log;
  /** What is remembered of earlier revisions; nothing when absent. */
  readonly history?: () => History;
  /** Fetches what sources have; absent where there is nothing to gather. */
  readonly gatherer?: Gatherer;
}
