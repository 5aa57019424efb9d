import type { Article } from '../corpus/article.ts';
import type { Language } from '../languages/language.ts';
import type { LanguageNames } from '../languages/language-names.ts';
import { languageOfArticle } from '../languages/languages.ts';
import { annotatePeople } from './annotate-people.ts';
import type { AnnotatedQuotation, ArticleAnnotation } from './annotation.ts';
import { type ArticlePeople, findArticlePeople } from './article-people.ts';
import { attributeHeadlines } from './attribute-headlines.ts';
import { createBodies } from './bodies.ts';
import { findMarkedStretches, type MarkedStretch, mayQuote } from './find-marked-stretches.ts';
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
  const language = languageOfArticle(article.language);
  return language === undefined ? quotationsAlone(article) : annotateIn(article, language, watch);
}

function annotateIn(article: Article, language: Language, watch?: ReadingWatch): ArticleAnnotation {
  const stretches = findMarkedStretches(article, language.marks);
  const found = viewArticle(article, stretches, language, watch);
  const people = findArticlePeople(found, language.names);
  const views = found.map((view) => withoutDoubtful(view, people, language.names));
  const annotated = annotatePeople(article.text, views, people, language);
  const reading: Reading = {
    article,
    language,
    stretches,
    people,
    discourse: {
      named: [],
      offices: annotated.offices,
      genders: learnGenders(
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
    for (const part of view.units) readUnit(reading, { view, unit: unit++, paragraph }, part);
  }
  return {
    people: annotated.people,
    quotations: attributeHeadlines(article.text, [...reading.quotations.values()].sort(byPlace), watch),
    statements: reading.statements,
  };
}

/** "Advertisement", "10": a word or two without an end come between paragraphs, and are none. */
function isParagraph({ tokens }: PassageView): boolean {
  const last = tokens.at(-1);
  return tokens.length > 3 || (last?.kind === 'mark' && last.lower !== ',');
}

function viewArticle(
  article: Article,
  stretches: readonly MarkedStretch[],
  language: Language,
  watch?: ReadingWatch,
): readonly PassageView[] {
  const { text } = article;
  const byPassage = new Map<number, Map<number, MarkedStretch>>();
  stretches.forEach((stretch, number) => {
    for (const { passage } of stretch.parts) {
      const here = byPassage.get(passage) ?? new Map<number, MarkedStretch>();
      here.set(number, stretch);
      byPassage.set(passage, here);
    }
  });
  const titles = new Set(
    stretches.flatMap((stretch, number) => (isTitle(article, stretch, language.marks) ? [number] : [])),
  );
  if (watch !== undefined)
    stretches.forEach(({ outer }, number) => {
      watch.onRule?.('title', outer, titles.has(number) ? outer : undefined);
    });
  const readable = article.passages
    .map((passage, index) => ({ passage, index, tokens: tokensOf(text, passage, language) }))
    .filter(({ passage }) => mayQuote(passage) || passage.kind === 'caption');
  const lowerWords = lowerWordsOf(readable.map(({ tokens }) => tokens));
  const none: ReadonlyMap<number, MarkedStretch> = new Map();
  return readable.map(({ passage, index, tokens }) =>
    viewPassage(
      text,
      index,
      passage,
      tokens,
      byPassage.get(index) ?? none,
      lowerWords,
      (number) => titles.has(number),
      language,
    ),
  );
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
