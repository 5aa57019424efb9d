import type { Coverage, CoverageFacts, CoverageStore, RefreshReport } from '../../src/coverage/coverage.ts';

const FACTS: CoverageFacts = {
  articles: 1,
  passages: 4,
  quotations: 2,
  statements: 0,
  people: 1,
  unreadable: [],
};

const EMPTY_INDEX: Coverage['passageIndex'] = {
  size: 0,
  search: async () => [],
  explain: async () => [],
  weight: async () => 0,
};

const nothing = async () => undefined;
const noEntries = async () => ({ items: [], total: 0 });

/** A coverage that knows nobody: enough for what never looks into it. */
export function plainCoverage(revision = 'aaaaaaaabbbb'): Coverage {
  return {
    revision,
    facts: FACTS,
    names: { voices: () => [], everybody: () => [], articles: () => [] },
    person: nothing,
    body: nothing,
    people: noEntries,
    peopleNamed: async () => ({ kind: 'none', close: [] }),
    peopleCalled: async () => [],
    bodiesNamed: async () => [],
    peopleIn: async () => [],
    mentions: noEntries,
    firstNamings: noEntries,
    roles: noEntries,
    offices: async () => [],
    article: nothing,
    passage: nothing,
    listing: nothing,
    listings: noEntries,
    listingNamed: async () => ({ kind: 'none', close: [] }),
    outlets: async () => [],
    passagesHolding: noEntries,
    wordsLike: async () => [],
    quotation: nothing,
    quotations: noEntries,
    statements: noEntries,
    saidIn: async () => ({ quotations: [], statements: [] }),
    said: noEntries,
    voice: nothing,
    voices: noEntries,
    loudest: async () => 0,
    hearings: noEntries,
    voicesBeside: noEntries,
    passageIndex: EMPTY_INDEX,
    quotationIndex: EMPTY_INDEX,
  };
}

/** Serves that coverage; what a refresh is asked for is kept in `refreshes`. */
export function plainStore(
  coverage: Coverage = plainCoverage(),
): CoverageStore & { readonly refreshes: boolean[] } {
  const refreshes: boolean[] = [];
  const report: RefreshReport = {
    outcome: 'unchanged',
    added: [],
    changed: [],
    removed: [],
    unreadable: [],
    before: coverage.facts,
    after: coverage.facts,
    revision: coverage.revision,
    milliseconds: 1,
  };
  return {
    refreshes,
    current: () => coverage,
    refresh: async ({ dryRun = false } = {}) => {
      refreshes.push(dryRun);
      return report;
    },
    changesOnDisk: async () => ({ added: [], changed: [], removed: [], unreadable: [] }),
  };
}
