import type { ArticleWarning, UnreadableFile } from '../corpus/article.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import type { CoverageFacts, DiskChanges } from '../coverage/coverage.ts';
import type { Voice } from '../coverage/speech-questions.ts';
import type { SourceStanding } from '../gather/gather-report.ts';
import type { NamedArticle } from '../revisions/recorded-coverage.ts';
import type { PageView } from './answer.ts';
import type { VoicesInArticles } from './voices-in-articles.ts';

/** `/coverage`. */
export type CoverageAnswer =
  | {
      readonly kind: 'coverage';
      readonly view: 'overview';
      readonly facts: CoverageFacts;
      readonly revision: string;
      readonly voices: readonly Voice[];
      /** How the folder differs from what was read; absent where it was not looked at. */
      readonly changes?: DiskChanges;
      /** How many sources are gathered from, and of how many the list cannot be read; absent where there are none. */
      readonly sources?: { readonly total: number; readonly failing: number };
    }
  | {
      readonly kind: 'coverage';
      readonly view: 'articles';
      readonly listings: readonly ArticleListing[];
      readonly page: PageView;
    }
  | {
      readonly kind: 'coverage';
      readonly view: 'voices';
      readonly voices: readonly Voice[];
      /** Where they are heard; left out where nobody looked. */
      readonly heard?: VoicesInArticles;
      readonly page: PageView;
    }
  | {
      readonly kind: 'coverage';
      readonly view: 'unreadable';
      /** Those of the page; first all that could not be read, then what could not be used of the others. */
      readonly unreadable: readonly UnreadableFile[];
      readonly warnings: readonly ArticleWarning[];
      /** How many there are of either. */
      readonly totals: { readonly unreadable: number; readonly warnings: number };
      readonly page: PageView;
    }
  | {
      readonly kind: 'coverage';
      readonly view: 'sources';
      readonly sources: readonly SourceStanding[];
      /** How many there are on all pages, and of how many the list cannot be read. */
      readonly total: number;
      readonly failing: number;
      readonly faults: readonly string[];
      readonly page: PageView;
    }
  | ChangesAnswer;

/** What came, changed and went. All days are ISO 8601 days in UTC, as they stand in the memory. */
export interface ChangesAnswer {
  readonly kind: 'coverage';
  readonly view: 'changes';
  /** From when on changes are remembered; absent where nothing is. */
  readonly began?: string;
  /** The day that was asked for, or that of the revision that was named; absent where only the last change is told. */
  readonly since?: string;
  /** When the first of the changes told was noticed; absent where there are none. */
  readonly first?: string;
  /** How many changes of the coverage they come from. */
  readonly changes: number;
  readonly came: readonly ArticleListing[];
  readonly changed: readonly ArticleListing[];
  readonly went: readonly NamedArticle[];
  readonly quotations: { readonly came: number; readonly went: number };
  /** Who is newly quoted. */
  readonly voices: readonly Voice[];
  /** Changes that are remembered, newest first, each with the name of the revision that it replaced and how many articles it touched. */
  readonly moments: readonly {
    readonly day: string;
    /** "12:39", in UTC. */
    readonly time: string;
    readonly from: string;
    readonly articles: number;
  }[];
}
