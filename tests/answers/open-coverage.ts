import { fileURLToPath } from 'node:url';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';

/** The five articles that come with the project: no dates, outlets or links. */
export function openSeeds(): Promise<Coverage> {
  return openFolder('../../seeds');
}

/** Six articles on one bridge: three outlets, dates, links, two people called Okafor, and figures that differ. */
export function openBridge(): Promise<Coverage> {
  return openFolder('../articles');
}

async function openFolder(path: string): Promise<Coverage> {
  const folder = fileURLToPath(new URL(path, import.meta.url));
  return (await openCoverageStore({ folder, buildSearchIndex: buildOramaIndex })).current();
}
