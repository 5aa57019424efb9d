import { buildCoverage } from '../../src/coverage/build-coverage.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { describeCoverage } from './coverage-contract.ts';

describeCoverage('a coverage in memory', (corpus) =>
  buildCoverage(corpus, { buildSearchIndex: buildOramaIndex }),
);
