import type { Coverage, DiskChanges } from '../coverage/coverage.ts';
import type { CoverageAnswer } from './answer.ts';
import { entriesOf, pageViewOf } from './page-view.ts';

/** The views of `/coverage`; the first is the one without a choice. */
export const COVERAGE_VIEWS = ['overview', 'articles', 'voices', 'unreadable'] as const;

const ARTICLES_ON_A_PAGE = 10;
const VOICES_ON_A_PAGE = 15;
const UNREADABLE_ON_A_PAGE = 10;
/** How many of the most quoted the overview names. */
const VOICES_AT_A_GLANCE = 5;

/** `/coverage`: what is loaded and what has changed on disk since, the articles, the most quoted, or what could not be read. */
export function coverageViewOf(
  coverage: Coverage,
  view: (typeof COVERAGE_VIEWS)[number],
  page: number,
  changes?: DiskChanges,
): CoverageAnswer {
  const { facts, revision, listings, voices } = coverage;
  switch (view) {
    case 'overview':
      return {
        kind: 'coverage',
        view,
        facts,
        revision,
        voices: voices.slice(0, VOICES_AT_A_GLANCE),
        ...(changes === undefined ? {} : { changes }),
      };
    case 'articles': {
      const { slice, ...shown } = pageViewOf(page, listings.length, ARTICLES_ON_A_PAGE);
      return { kind: 'coverage', view, listings: entriesOf(listings, slice), page: shown };
    }
    case 'voices': {
      const { slice, ...shown } = pageViewOf(page, voices.length, VOICES_ON_A_PAGE);
      return { kind: 'coverage', view, voices: entriesOf(voices, slice), page: shown };
    }
    case 'unreadable': {
      const { slice, ...shown } = pageViewOf(page, facts.unreadable.length, UNREADABLE_ON_A_PAGE);
      const unreadable = entriesOf(facts.unreadable, slice);
      return { kind: 'coverage', view, facts: { ...facts, unreadable }, page: shown };
    }
  }
}
