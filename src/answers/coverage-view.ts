import type { Coverage, DiskChanges } from '../coverage/coverage.ts';
import type { Standing } from '../gather/gather-report.ts';
import type { CoverageAnswer } from './coverage-answer.ts';
import { askForPage, entriesOf, pageViewOf } from './page-view.ts';

/** The views of `/coverage`; the first is the one without a choice. */
export const COVERAGE_VIEWS = ['overview', 'articles', 'voices', 'changes', 'sources', 'unreadable'] as const;

const ARTICLES_ON_A_PAGE = 10;
const VOICES_ON_A_PAGE = 15;
const UNREADABLE_ON_A_PAGE = 10;
const SOURCES_ON_A_PAGE = 6;
/** How many of the most quoted the overview names. */
const VOICES_AT_A_GLANCE = 5;

/** `/coverage`: what is loaded and what has changed on disk since, the articles, the most quoted, or what could not be read; see `changesSince` and `sourcesView` for the rest. */
export async function coverageViewOf(
  coverage: Coverage,
  view: Exclude<(typeof COVERAGE_VIEWS)[number], 'changes' | 'sources'>,
  asked: number,
  changes?: DiskChanges,
): Promise<CoverageAnswer> {
  const { facts, revision } = coverage;
  switch (view) {
    case 'overview': {
      const { items: voices } = await coverage.voices({ offset: 0, limit: VOICES_AT_A_GLANCE });
      const changed = changes === undefined ? {} : { changes };
      return { kind: 'coverage', view, facts, revision, voices, ...changed };
    }
    case 'articles': {
      const { items: listings, page } = await askForPage(asked, ARTICLES_ON_A_PAGE, (slice) =>
        coverage.listings({}, slice),
      );
      return { kind: 'coverage', view, listings, page };
    }
    case 'voices': {
      const { items: voices, page } = await askForPage(asked, VOICES_ON_A_PAGE, (slice) =>
        coverage.voices(slice),
      );
      return { kind: 'coverage', view, voices, page };
    }
    case 'unreadable': {
      const { unreadable, warnings = [] } = facts;
      const totals = { unreadable: unreadable.length, warnings: warnings.length };
      const { slice, ...page } = pageViewOf(asked, totals.unreadable + totals.warnings, UNREADABLE_ON_A_PAGE);
      const rest = { ...slice, offset: Math.max(0, slice.offset - totals.unreadable) };
      const shown = entriesOf(unreadable, slice);
      return {
        kind: 'coverage',
        view,
        unreadable: shown,
        warnings: entriesOf(warnings, { ...rest, limit: slice.limit - shown.length }),
        totals,
        page,
      };
    }
  }
}

/** `/coverage view:sources`: where articles are gathered from, those first whose list cannot be read. */
export function sourcesView({ sources, faults }: Standing, asked: number): CoverageAnswer {
  const { total, failing } = sourcesAtAGlance(sources);
  const ordered = sources.toSorted(
    (one, other) => Number(other.failing !== undefined) - Number(one.failing !== undefined),
  );
  const { slice, ...page } = pageViewOf(asked, total, SOURCES_ON_A_PAGE);
  return {
    kind: 'coverage',
    view: 'sources',
    sources: entriesOf(ordered, slice),
    total,
    failing,
    faults,
    page,
  };
}

export function sourcesAtAGlance(sources: Standing['sources']) {
  return { total: sources.length, failing: sources.filter(({ failing }) => failing !== undefined).length };
}
