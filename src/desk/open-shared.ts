import type { Coverage } from '../coverage/coverage.ts';
import type { FolderStore } from '../coverage/coverage-store.ts';
import { type BuildTools, NO_CHANGES } from '../coverage/next-coverage.ts';
import type { SharedCoverage, SharedCoverages } from '../coverage/shared-coverages.ts';
import type { Opened, Origin } from './protocol.ts';

/** What a worker that reads what many share is told, and the store that it answers from where it has one. */
export interface OpenedShared {
  readonly told: Opened;
  readonly store?: FolderStore;
}

/** Opens what many share; `held` is what the worker has opened before. Ports, by which another worker would hand over what it has read, are not needed. */
export async function openShared(
  shared: SharedCoverages,
  origin: Origin,
  tools: BuildTools,
  { held, mayBuild }: { readonly held: Coverage | undefined; readonly mayBuild: () => Promise<boolean> },
): Promise<OpenedShared> {
  if ('port' in origin) origin.port.close();
  switch (origin.kind) {
    case 'folder':
      return opened(await shared.open(tools, mayBuild));
    case 'sibling':
    case 'changes':
      return opened(await shared.newest());
    case 'newest': {
      const newest = await shared.newest();
      const { facts, revision } = newest.coverage;
      const outcome = newest.number === origin.than ? 'unchanged' : 'swapped';
      const before = held?.facts ?? facts;
      const { unreadable } = facts;
      const report = {
        ...NO_CHANGES,
        outcome,
        before,
        after: facts,
        unreadable,
        revision,
        milliseconds: 0,
      } as const;
      return opened(newest, report);
    }
    case 'own':
    case 'next': {
      const served = held ?? (await shared.newest()).coverage;
      const { report, shared: next } = await shared.refresh(served, origin.dryRun, tools, mayBuild);
      return next === undefined
        ? { told: { facts: report.after, revision: report.revision, report } }
        : opened(next, report);
    }
  }

  function opened({ coverage, number }: SharedCoverage, report?: Opened['report']): OpenedShared {
    // Whoever builds next reads again what was written down.
    tools.annotations.keepOnly([]);
    let current = coverage;
    return {
      told: {
        facts: coverage.facts,
        revision: coverage.revision,
        number,
        ...(report === undefined ? {} : { report }),
      },
      store: {
        current: () => current,
        // What is refreshed is all that is served; see `serveDesk`.
        refresh: () => Promise.reject(new TypeError('one worker is not refreshed')),
        changesOnDisk: () => shared.changesOnDisk(tools, mayBuild),
        earlier() {
          throw new TypeError('what is shared is not handed over');
        },
        noteUnreadable(unreadable) {
          current = { ...current, facts: { ...current.facts, unreadable } };
        },
      },
    };
  }
}
