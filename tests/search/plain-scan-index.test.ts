import { buildPlainScanIndex } from './plain-scan-index.ts';
import { describeSearchIndex } from './search-index-contract.ts';

describeSearchIndex('plain scan', buildPlainScanIndex);
