import type { Article } from '../corpus/article.ts';
import type { PeopleFile } from '../corpus/read-corpus.ts';
import type { Language } from '../languages/language.ts';
import type { AttributedCorpus } from '../quotations/attributed-corpus.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { CoverageFacts } from './coverage.ts';

/** All that a build has found: what a coverage is made from. Whoever made the parts must not change them. */
export interface CoverageParts {
  readonly revision: string;
  /** Of the index that is made of all articles, and of the questions that are put to it. */
  readonly language: Language;
  /** By path. */
  readonly articles: readonly Article[];
  readonly corpus: AttributedCorpus;
  readonly facts: CoverageFacts;
  readonly peopleFile?: PeopleFile;
  readonly passageIndex: SearchIndex;
  readonly quotationIndex: SearchIndex;
}
