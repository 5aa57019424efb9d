import type { Coverage } from '../../src/coverage/coverage.ts';
import type { CoverageParts } from '../../src/coverage/coverage-parts.ts';
import { openDatabase } from '../../src/postgres/ask-database.ts';
import { type Hold, holdRevision } from '../../src/postgres/hold-revision.ts';
import { migrate } from '../../src/postgres/migrations/migrate.ts';
import { openRevision } from '../../src/postgres/open-revision.ts';
import { postgresCoverage } from '../../src/postgres/postgres-coverage.ts';
import { withConnection, writeRevision } from '../../src/postgres/write-revision.ts';
import { silentLog } from '../../src/text/log.ts';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

/** Makes coverages askable by way of a database. */
export interface PostgresCoverages {
  readonly coverageOf: (parts: CoverageParts) => Promise<Coverage>;
  close(): Promise<void>;
}

/** Coverages in an empty database of a server, each held for as long as this is open. */
export async function coveragesOn(server: PostgresServer): Promise<PostgresCoverages> {
  const url = await server.createDatabase();
  await withConnection(url, migrate);
  const database = openDatabase({ urls: [url], log: silentLog });
  const holds: Hold[] = [];
  return {
    async coverageOf(parts) {
      const { number } = await writeRevision({ url, parts, rules: 'test' });
      holds.push(await holdRevision(url, number, silentLog));
      const ask = database.at(number);
      const revision = await openRevision(ask, number);
      if (revision === undefined) throw new Error('the revision is not there');
      return postgresCoverage(ask, revision);
    },
    async close() {
      await Promise.all(holds.map((hold) => hold.release()));
      await database.close();
    },
  };
}

/** The same on a server of their own, which ends with them. */
export async function startPostgresCoverages(): Promise<PostgresCoverages> {
  const server = await startPostgres();
  const { coverageOf, close } = await coveragesOn(server);
  return {
    coverageOf,
    async close() {
      await close();
      await server.stop();
    },
  };
}
