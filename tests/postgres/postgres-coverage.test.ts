import { afterAll, beforeAll } from 'vitest';
import { buildCoverage } from '../../src/coverage/build-coverage.ts';
import type { CoverageParts } from '../../src/coverage/coverage-parts.ts';
import { type Database, openDatabase } from '../../src/postgres/ask-database.ts';
import { migrate } from '../../src/postgres/migrations/migrate.ts';
import { openRevision } from '../../src/postgres/open-revision.ts';
import { postgresCoverage } from '../../src/postgres/postgres-coverage.ts';
import { withConnection, writeRevision } from '../../src/postgres/write-revision.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { silentLog } from '../../src/text/log.ts';
import { describeCoverage } from '../coverage/coverage-contract.ts';
import { describeWithPostgres } from './describe-with-postgres.ts';

describeWithPostgres('a coverage in PostgreSQL', (server) => {
  let url = '';
  let database: Database | undefined;
  beforeAll(async () => {
    url = await server().createDatabase();
    await withConnection(url, migrate);
    database = openDatabase({ urls: [url], log: silentLog });
  });
  afterAll(() => database?.close());

  const coverageOf = async (parts: CoverageParts) => {
    if (database === undefined) throw new Error('the database is not open');
    const { number } = await writeRevision({ url, parts, rules: 'test' });
    const revision = await openRevision(database.ask, number);
    if (revision === undefined) throw new Error('the revision is not there');
    return postgresCoverage(database.ask, revision);
  };
  describeCoverage('a coverage in PostgreSQL', (corpus) =>
    buildCoverage(corpus, { buildSearchIndex: buildOramaIndex, coverageOf }),
  );
});
