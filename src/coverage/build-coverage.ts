import type { Article, ArticleId, ArticleWarning } from '../corpus/article.ts';
import { byPlace, type Corpus } from '../corpus/read-corpus.ts';
import type { Language } from '../languages/language.ts';
import { DEFAULT_LANGUAGE, languageOfArticle } from '../languages/languages.ts';
import { parsePeopleFile } from '../people/parse-people-file.ts';
import type { AnnotatedArticle } from '../quotations/annotated-article.ts';
import { attributeInSteps } from '../quotations/attribute-corpus.ts';
import type { AttributedCorpus } from '../quotations/attributed-corpus.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { BuildSearchIndex } from '../search/search-index.ts';
import { type Log, silentLog } from '../text/log.ts';
import { givingWay, mapInSteps, type Steps } from '../text/steps.ts';
import { type Annotators, annotateAhead } from './annotate-ahead.ts';
import { type AnnotationCache, createAnnotationCache } from './annotation-cache.ts';
import { checkCoverage } from './check-coverage.ts';
import type { Coverage, CoverageFacts, RefreshProgress } from './coverage.ts';
import type { CoverageParts } from './coverage-parts.ts';
import { keepSound } from './keep-sound.ts';
import { memoryCoverage } from './memory-coverage.ts';
import { revisionOf } from './revision-of.ts';
import { passageDocuments, quotationDocuments } from './search-documents.ts';

export interface BuildCoverageOptions {
  readonly buildSearchIndex: BuildSearchIndex;
  /** Makes what was found askable; in memory when absent. */
  readonly coverageOf?: (parts: CoverageParts) => Promise<Coverage>;
  /** Of the index, and of the questions that are put to it; each article is read in its own. */
  readonly language?: Language;
  readonly log?: Log;
  /** What earlier builds found; without it everything is found anew. */
  readonly annotations?: AnnotationCache;
  /** Threads that help where much is to be found; without it all is found on this one. */
  readonly annotators?: Annotators;
  readonly onProgress?: (progress: RefreshProgress) => void;
}

/** A build that must not be served; its message names the first things that are wrong with it. */
export class CoverageCheckError extends Error {
  constructor(faults: readonly string[]) {
    super(`the new coverage failed its check (${faults.length} faults): ${faults.slice(0, 3).join('; ')}`);
    this.name = 'CoverageCheckError';
  }
}

/**
 * Composes what was read into one revision: who said what, who is named, and the two indexes. The same files give the same coverage, in
 * whatever order they are passed. Gives way between articles and within them. Rejects with CoverageCheckError when the result does not hold together.
 */
export async function buildCoverage(corpus: Corpus, options: BuildCoverageOptions): Promise<Coverage> {
  const { buildSearchIndex, log = silentLog, annotations = createAnnotationCache(log) } = options;
  const { coverageOf = memoryCoverage, language = DEFAULT_LANGUAGE } = options;
  const articles = corpus.articles.toSorted(byPlace);
  const of = articles.length;
  const tellFound = (done: number): void => options.onProgress?.({ stage: 'finding', done, of });
  await annotateAhead(articles, annotations, tellFound, options.annotators);
  const annotated = await givingWay(annotateAll());
  const people = parsePeopleFile(corpus.peopleFile?.text ?? '');
  const { corpus: attributed, faults: unsound } = keepSound(
    articles,
    await givingWay(attributeInSteps(annotated, people.corrections)),
  );
  if (unsound.length > 0)
    log.error('coverage.left-out', { count: unsound.length, first: unsound.slice(0, 3) });
  options.onProgress?.({ stage: 'indexing', done: of, of });
  const passages = await givingWay(mapInSteps(articles, passageDocuments));
  const passageIndex = await buildSearchIndex(passages.flat(), language.search);
  const quotationIndex = await buildSearchIndex(
    await documentsOfQuotations(articles, attributed),
    language.search,
  );
  const faults = checkCoverage({
    articles,
    quotations: attributed.quotations,
    passageIndex,
    quotationIndex,
  });
  if (faults.length > 0) throw new CoverageCheckError(faults);
  const files = corpus.peopleFile === undefined ? articles : [...articles, corpus.peopleFile];
  const coverage = await coverageOf({
    revision: revisionOf(files),
    language,
    articles,
    corpus: attributed,
    facts: factsOf(corpus, articles, attributed),
    ...(corpus.peopleFile === undefined ? {} : { peopleFile: corpus.peopleFile }),
    passageIndex,
    quotationIndex,
  });
  log.debug('coverage.built', { articles: articles.length, revision: coverage.revision.slice(0, 8) });
  return coverage;

  function* annotateAll(): Steps<readonly AnnotatedArticle[]> {
    const found: AnnotatedArticle[] = [];
    for (const article of articles) {
      found.push({ article, annotation: yield* annotations.annotationOf(article) });
      yield;
    }
    return found;
  }
}

async function documentsOfQuotations(articles: readonly Article[], attributed: AttributedCorpus) {
  const byArticle = new Map<ArticleId, Quotation[]>(articles.map(({ id }) => [id, []]));
  for (const quotation of attributed.quotations) byArticle.get(quotation.articleId)?.push(quotation);
  const documents = mapInSteps(articles, (article) =>
    quotationDocuments(article, byArticle.get(article.id) ?? []),
  );
  return (await givingWay(documents)).flat();
}

function factsOf(corpus: Corpus, articles: readonly Article[], attributed: AttributedCorpus): CoverageFacts {
  const dates = articles.flatMap(({ date }) => (date === undefined ? [] : [date])).sort();
  const [oldestDate] = dates;
  const newestDate = dates.at(-1);
  const inOtherLanguages = articles.filter(
    ({ language }) => languageOfArticle(language) === undefined,
  ).length;
  const { peopleFile } = corpus;
  const unread = peopleFile === undefined ? [] : parsePeopleFile(peopleFile.text).faults;
  const inPeopleFile = [...unread, ...(attributed.faults ?? [])].sort((one, other) => one.line - other.line);
  const warnings: readonly ArticleWarning[] = [
    ...articles.flatMap((article) => article.warnings ?? []),
    ...inPeopleFile.map((fault) => ({ path: peopleFile?.path ?? '', ...fault })),
  ];
  return {
    articles: articles.length,
    passages: articles.reduce((sum, article) => sum + article.passages.length, 0),
    quotations: attributed.quotations.length,
    statements: attributed.statements.length,
    people: attributed.people.people.length,
    ...(inOtherLanguages === 0 ? {} : { inOtherLanguages }),
    ...(newestDate === undefined ? {} : { newestDate }),
    ...(oldestDate === undefined ? {} : { oldestDate }),
    unreadable: corpus.unreadable,
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}
