import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { describeSearchIndex } from './search-index-contract.ts';

describeSearchIndex('Orama with our own index', buildOramaIndex);
