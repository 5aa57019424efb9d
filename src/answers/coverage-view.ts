import type { Coverage, DiskChanges } from '../coverage/coverage.ts';
import type { CoverageAnswer } from './coverage-answer.ts';
import { askForPage, entriesOf, pageViewOf } from './page-view.ts';

/** The views of `/coverage`; the first is the one without a choice. */
export const COVERAGE_VIEWS = ['overview', 'articles', 'voices', 'changes', 'unreadable'] as const;

const ARTICLES_ON_A_PAGE = 10;
const VOICES_ON_A_PAGE = 15;
const UNREADABLE_ON_A_PAGE = 10;
/** How many of the most quoted the overview names. */
const VOICES_AT_A_GLANCE = 5;

/** `/coverage`: what is loaded and what has changed on disk since, the articles, the most quoted, or what could not be read; see `changesSince` for the rest. */
export async function coverageViewOf(
  coverage: Coverage,
  view: Exclude<(typeof COVERAGE_VIEWS)[number], 'changes'>,
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
      const { slice, ...page } = pageViewOf(asked, facts.unreadable.length, UNREADABLE_ON_A_PAGE);
      const unreadable = entriesOf(facts.unreadable, slice);
      return { kind: 'coverage', view, facts: { ...facts, unreadable }, page };
    }
  }
}
