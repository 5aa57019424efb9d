import { afterAll, beforeAll } from 'vitest';
import { buildCoverage } from '../../src/coverage/build-coverage.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { describeCoverage } from '../coverage/coverage-contract.ts';
import { describeWithPostgres } from './describe-with-postgres.ts';
import { coveragesOn, type PostgresCoverages } from './start-postgres-coverages.ts';

describeWithPostgres('a coverage in PostgreSQL', (server) => {
  let coverages: PostgresCoverages | undefined;
  beforeAll(async () => {
    coverages = await coveragesOn(server());
  });
  afterAll(() => coverages?.close());

  describeCoverage('a coverage in PostgreSQL', (corpus) => {
    if (coverages === undefined) throw new Error('the database is not open');
    return buildCoverage(corpus, { buildSearchIndex: buildOramaIndex, coverageOf: coverages.coverageOf });
  });
});
