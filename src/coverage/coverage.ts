import type {
  Article,
  ArticleId,
  ArticleWarning,
  Passage,
  PassageId,
  UnreadableFile,
} from '../corpus/article.ts';
import type { PeopleDirectory } from '../people/person.ts';
import type { Body } from '../quotations/attributed-corpus.ts';
import type { Quotation, SpeakerId, Statement } from '../quotations/quotation.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** A slice of a list: `limit` entries from the `offset`-th, which counts from 0. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Every part that is given must hold. */
export interface QuotationFilter {
  readonly speaker?: SpeakerId;
  readonly article?: ArticleId;
  readonly passage?: PassageId;
}

/** What is loaded, in figures. */
export interface CoverageFacts {
  readonly articles: number;
  readonly passages: number;
  readonly quotations: number;
  readonly statements: number;
  readonly people: number;
  /** Articles in a language that nobody reads here: quoted, and no speaker named; absent when there are none. */
  readonly inOtherLanguages?: number;
  /** The newest and the oldest day that a front matter gives; absent where none does. */
  readonly newestDate?: string;
  readonly oldestDate?: string;
  readonly unreadable: readonly UnreadableFile[];
  /** What in files that are served could not be used (front matter, people.yaml), by path; absent when all could. */
  readonly warnings?: readonly ArticleWarning[];
}

/** What a choice of articles is made from, kept in memory for autocomplete. */
export interface ArticleListing {
  readonly id: ArticleId;
  readonly path: string;
  /** The headline, or the front matter's title where one is given. */
  readonly headline: string;
  readonly outlet?: string;
  readonly date?: string;
}

/** Somebody or some body with at least one quotation or reported statement. */
export interface Voice {
  readonly id: SpeakerId;
  readonly name: string;
  readonly quotations: number;
  readonly statements: number;
  /** The articles that quote them, by path. */
  readonly articles: readonly ArticleId[];
}

export interface PassageInArticle {
  readonly article: Article;
  readonly passage: Passage;
}

/** Everything known at one moment: one immutable revision. Names are in memory; the rest is asked for, so that a database can stand behind it. */
export interface Coverage {
  /** SHA-256 over the paths and contents of its files, in hexadecimal; the same files in any order give the same. */
  readonly revision: string;
  readonly facts: CoverageFacts;
  readonly people: PeopleDirectory;
  readonly bodies: readonly Body[];
  /** By path. */
  readonly listings: readonly ArticleListing[];
  /** Most quoted first, then by name. */
  readonly voices: readonly Voice[];
  article(id: string): Promise<Article | undefined>;
  passage(id: string): Promise<PassageInArticle | undefined>;
  quotation(id: string): Promise<Quotation | undefined>;
  /** By article path, then by place; all of them when no page is given. */
  quotations(filter: QuotationFilter, page?: Page): Promise<readonly Quotation[]>;
  statements(filter: QuotationFilter, page?: Page): Promise<readonly Statement[]>;
  /** Body passages; ids are PassageIds; facets article, outlet, date. */
  readonly passageIndex: SearchIndex;
  /** Quotations; ids are QuotationIds; facets speaker (a SpeakerId), article, outlet, date. */
  readonly quotationIndex: SearchIndex;
}

/** How the files on disk differ from those that were read; every list holds paths, in order. */
export interface DiskChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
  /** Why the folder could not be compared at all; the lists are empty then. */
  readonly unknownBecause?: string;
}

/** What a refresh changed, file by file; every list holds paths, in order. */
export interface RefreshReport extends Omit<DiskChanges, 'unknownBecause'> {
  readonly outcome: 'swapped' | 'unchanged' | 'dry-run' | 'kept';
  /** Why the coverage of before was kept (outcome `kept`): a sentence that says what to do. */
  readonly keptBecause?: string;
  readonly before: CoverageFacts;
  readonly after: CoverageFacts;
  readonly revision: string;
  readonly milliseconds: number;
}

/** How far a refresh has come: the files are read, what is said in them is found, and it is made searchable. */
export interface RefreshProgress {
  readonly stage: 'reading' | 'finding' | 'indexing';
  /** Articles so far, and in all; 0 of 0 while the folder is read. */
  readonly done: number;
  readonly of: number;
}

/** Holds the coverage that is served. */
export interface CoverageStore {
  /** The snapshot of this moment; take it once an interaction. */
  current(): Coverage;
  /** Builds aside, checks, swaps whole. Calls made while one is under way share it. Never rejects for what is in the folder. */
  refresh(options?: {
    readonly dryRun?: boolean;
    /** Told while it works, also where the work of another call is shared. */
    readonly onProgress?: (progress: RefreshProgress) => void;
  }): Promise<RefreshReport>;
  /** What has changed on disk since it was read; reads and compares, builds nothing. Never rejects. */
  changesOnDisk(): Promise<DiskChanges>;
}
