import type { ArticleWarning, UnreadableFile } from '../corpus/article.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { ArticleQuestions } from './article-questions.ts';
import type { NamesInMemory } from './names-in-memory.ts';
import type { PeopleQuestions } from './people-questions.ts';
import type { SpeechQuestions } from './speech-questions.ts';

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

/**
 * Everything known at one moment: one immutable revision, which is asked and never taken out whole. A question is data, so that a database can
 * answer it with an index; whatever can be long comes in pages with its total. For an id that nothing bears the answer is undefined or empty, and no
 * text makes a question throw. A plain object: its functions need no `this`.
 */
export interface Coverage extends PeopleQuestions, ArticleQuestions, SpeechQuestions {
  /** SHA-256 over the paths and contents of its files, in hexadecimal; the same files in any order give the same. */
  readonly revision: string;
  /** A few figures, known with the revision: every answer's footer has them. */
  readonly facts: CoverageFacts;
  readonly names: NamesInMemory;
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
