import { describeCoverage } from './coverage-contract.ts';
import { buildPlainScanCoverage } from './plain-scan-coverage.ts';

describeCoverage('a plain scan', buildPlainScanCoverage);
