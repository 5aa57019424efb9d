import type { Article, Passage } from '../corpus/article.ts';
import type { Language } from '../languages/language.ts';
import type { LanguageNames } from '../languages/language-names.ts';
import { languageOfArticle } from '../languages/languages.ts';
import { drained, mapInSteps, type Steps } from '../text/steps.ts';
import type { Token } from '../text/tokenize.ts';
import { annotatePeople } from './annotate-people.ts';
import type { AnnotatedQuotation, ArticleAnnotation } from './annotation.ts';
import { type ArticlePeople, findArticlePeople } from './article-people.ts';
import { attributeHeadlines } from './attribute-headlines.ts';
import { createBodies } from './bodies.ts';
import { type MarkedStretch, markedStretchesInSteps, mayQuote } from './find-marked-stretches.ts';
import { findSignatures } from './find-signatures.ts';
import { isTitle } from './is-title.ts';
import { learnGenders } from './learn-genders.ts';
import { lowerWordsOf, type PassageView, tokensOf, viewPassage } from './passage-view.ts';
import { quotationsAlone } from './quotations-alone.ts';
import { readUnit } from './read-unit.ts';
import type { Reading } from './reading.ts';
import type { ReadingWatch } from './reading-watch.ts';

/**
 * Who says what in one article: its people, its quotations with their speakers, and what it reports without quoting; only the quotations
 * where it is in a language that nobody reads here. Depends on the article alone, and is linear in its length.
 */
export function annotateArticle(article: Article, watch?: ReadingWatch): ArticleAnnotation {
  return drained(annotateInSteps(article, watch));
}

/** The same in small steps: a long article must not keep others waiting. */
export function* annotateInSteps(article: Article, watch?: ReadingWatch): Steps<ArticleAnnotation> {
  const language = languageOfArticle(article.language);
  if (language === undefined) return yield* quotationsAlone(article);
  return yield* annotateIn(article, language, watch);
}

/** The same of an article that is known to be in a language, entered among the others or not. */
export function* annotateIn(
  article: Article,
  language: Language,
  watch?: ReadingWatch,
): Steps<ArticleAnnotation> {
  const stretches = yield* markedStretchesInSteps(article, language.marks);
  const found = yield* viewArticle(article, stretches, language, watch);
  const people = yield* findArticlePeople(found, language.names);
  const views = yield* mapInSteps(found, (view) => withoutDoubtful(view, people, language.names));
  const annotated = yield* annotatePeople(article.text, views, people, language);
  const reading: Reading = {
    article,
    language,
    stretches,
    people,
    signatures: findSignatures(views, people, language),
    discourse: {
      named: [],
      offices: annotated.offices,
      kindredOffices: annotated.kindredOffices,
      genders: yield* learnGenders(
        views,
        people,
        annotated.people.map(({ gender }) => gender),
        language.discourse,
      ),
      bodies: createBodies(),
      lastBody: undefined,
      nameless: new Map(),
      documents: new Map(),
      unit: 0,
      lastSpeech: undefined,
    },
    quotations: new Map(),
    statements: [],
    ...(watch === undefined ? {} : { watch }),
  };
  let unit = 0;
  let paragraph = 0;
  for (const view of views) {
    if (!mayQuote(view.passage)) continue;
    if (isParagraph(view)) paragraph++;
    for (const part of view.units) {
      readUnit(reading, { view, unit: unit++, paragraph }, part);
      yield;
    }
  }
  return {
    people: annotated.people,
    quotations: yield* attributeHeadlines(
      article.text,
      [...reading.quotations.values()].sort(byPlace),
      watch,
    ),
    statements: reading.statements,
  };
}

/** "Advertisement", "10": a word or two without an end come between paragraphs, and are none. */
function isParagraph({ tokens }: PassageView): boolean {
  const last = tokens.at(-1);
  return tokens.length > 3 || (last?.kind === 'mark' && last.lower !== ',');
}

/** The words of a stretch that may name a work: two or more in one part, without a mark that ends a sentence. */
function titleWords(text: string, { parts }: MarkedStretch): string | undefined {
  const content = parts[0]?.content;
  if (content === undefined || parts.length > 1 || content.end - content.start > LONGEST_TITLE)
    return undefined;
  const words = text.slice(content.start, content.end).replace(/,$/, '');
  return /\s/.test(words) && /^\p{Lu}.*\s\p{Lu}[^.!?…]*$/u.test(words) ? words : undefined;
}

/** Characters of the title of a work at most. */
const LONGEST_TITLE = 80;

function* viewArticle(
  article: Article,
  stretches: readonly MarkedStretch[],
  language: Language,
  watch?: ReadingWatch,
): Steps<readonly PassageView[]> {
  const { text } = article;
  const byPassage = new Map<number, Map<number, MarkedStretch>>();
  const titles = new Set<number>();
  // "the single “Salt Water Road” … Vega said “Salt Water Road” took a day": a work that was named is named again.
  const named = new Set<string>();
  for (const [number, stretch] of stretches.entries()) {
    for (const { passage } of stretch.parts) {
      const here = byPassage.get(passage) ?? new Map<number, MarkedStretch>();
      here.set(number, stretch);
      byPassage.set(passage, here);
    }
    const words = titleWords(text, stretch);
    if (isTitle(article, stretch, language.marks)) {
      titles.add(number);
      if (words !== undefined) named.add(words);
    } else if (words !== undefined && named.has(words)) titles.add(number);
    watch?.onRule?.('title', stretch.outer, titles.has(number) ? stretch.outer : undefined);
    yield;
  }
  const readable: { passage: Passage; index: number; tokens: readonly Token[] }[] = [];
  for (const [index, passage] of article.passages.entries()) {
    if (!mayQuote(passage) && passage.kind !== 'caption') continue;
    readable.push({ passage, index, tokens: yield* tokensOf(text, passage, language) });
    yield;
  }
  const lowerWords = yield* lowerWordsOf(readable.map(({ tokens }) => tokens));
  const none: ReadonlyMap<number, MarkedStretch> = new Map();
  const isTerm = (stretch: number) => titles.has(stretch);
  const views: PassageView[] = [];
  for (const { passage, index, tokens } of readable) {
    const here = byPassage.get(index) ?? none;
    views.push(yield* viewPassage(text, index, passage, tokens, here, lowerWords, isTerm, language));
    yield;
  }
  return views;
}

/** A word that could have been a name and turned out to mean nobody is a plain word again. */
function withoutDoubtful(view: PassageView, people: ArticlePeople, language: LanguageNames): PassageView {
  const placed = people.placed.get(view.index) ?? [];
  const nameAt = view.nameAt.map((name) => {
    // Most words are in no name, and an array is slow to look for what stands at -1.
    const here = name === -1 ? undefined : placed[name];
    if (here?.found.isDoubtful !== true || here.person !== undefined || here.candidates.length > 0)
      return name;
    const word = here.words[0] ?? '';
    return people.trusted.has(word) && !language.isNoun(word) ? name : -1;
  });
  return { ...view, nameAt };
}

function byPlace(one: AnnotatedQuotation, other: AnnotatedQuotation): number {
  return (one.content[0]?.start ?? 0) - (other.content[0]?.start ?? 0);
}
