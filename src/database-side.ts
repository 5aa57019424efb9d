import type { Config } from './config.ts';
import type { WorkerDesk } from './desk/open-worker-desk.ts';
import type { Log } from './text/log.ts';

/** What the thread that starts the others has to do with a database: whether this process builds, and hearing of what others have built. */
export interface DatabaseSide {
  /** Whether this process builds. Rejects where the database cannot be reached. */
  mayBuild(): Promise<boolean>;
  /** Where the coverage comes from, for whoever reads the lines of the start; undefined where it comes from the folder. */
  where(): Promise<string | undefined>;
  /** From now on new revisions are served by this desk. */
  follow(desk: Pick<WorkerDesk, 'follow'>): void;
}

/** Opens it where a database is named. Rejects with what is wrong and what to do, naming the variable. */
export async function openDatabaseSide(
  database: Config['database'],
  log: Log,
): Promise<DatabaseSide | undefined> {
  if (database === undefined) return undefined;
  const { url, readUrl } = database;
  // Only who needs the client loads it.
  const { openBuilderSeat } = await import('./postgres/builder-seat.ts');
  const { explainDatabaseFault } = await import('./postgres/explain-fault.ts');
  let serving: Pick<WorkerDesk, 'follow'> | undefined;
  const seat = await openBuilderSeat({
    url,
    onRevision: (number) => void serving?.follow(number).catch(() => undefined),
    mayBeAway: readUrl !== undefined,
    log,
  }).catch((error: unknown) => {
    throw explainDatabaseFault(error, 'DATABASE_URL', url);
  });
  const { host, pathname } = new URL(url);
  return {
    mayBuild: () => seat.take(),
    where: async () => ((await seat.take().catch(() => false)) ? undefined : `${host}${pathname}`),
    follow(desk) {
      serving = desk;
    },
  };
}
