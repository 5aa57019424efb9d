import type { Article, Passage } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { heldShare, queryTerms, termsIn } from '../search/query-terms.ts';
import { type Span, textOf } from '../text/span.ts';
import type { ChoiceAnswer, Excerpt, MissAnswer, SummaryAnswer } from './answer.ts';
import { byDate } from './by-date.ts';
import { choiceOfArticles } from './choice-of.ts';
import { missOf } from './miss-of.ts';
import { parseQuery } from './parse-query.ts';
import { passagesOn } from './passages-on.ts';
import { type PickableSentence, pickSentences } from './pick-sentences.ts';
import { speakerIn } from './speaker-in.ts';

/** Words of a summary of one article, and of a topic across articles. */
const WORDS_OF_ARTICLE = 100;
const WORDS_OF_TOPIC = 160;
/** Passages on a topic that are looked into. */
const PASSAGES = 60;
/** The least part of a topic's weight that a passage on it holds. */
const LEAST_SHARE = 0.5;

interface Sentence extends PickableSentence {
  readonly article: Article;
  readonly passage: Passage;
  readonly span: Span;
}

/** `/summary`: a few verbatim sentences of an article or on a topic, each with its place. Exactly one of the two is asked for. */
export async function summarise(
  coverage: Coverage,
  { article, about }: { readonly article?: string | undefined; readonly about?: string | undefined },
): Promise<SummaryAnswer | ChoiceAnswer | MissAnswer> {
  if (article !== undefined) return summaryOfArticle(coverage, article);
  if (about !== undefined) return summaryOfTopic(coverage, about);
  return missOf(coverage, '', 'nothing-asked');
}

async function summaryOfArticle(
  coverage: Coverage,
  typed: string,
): Promise<SummaryAnswer | ChoiceAnswer | MissAnswer> {
  const lookup = await coverage.listingNamed(typed);
  if (lookup.kind === 'several') return choiceOfArticles(typed, lookup.listings);
  if (lookup.kind === 'none') {
    return lookup.close.length > 0
      ? choiceOfArticles(typed, lookup.close)
      : missOf(coverage, typed, 'no-such-article');
  }
  const article = await coverage.article(lookup.listing.id);
  if (article === undefined) return missOf(coverage, typed, 'no-such-article');
  const picked = pickSentences(sentencesOf(article), WORDS_OF_ARTICLE);
  return { kind: 'summary', of: { article: lookup.listing }, sentences: await shown(coverage, picked) };
}

async function summaryOfTopic(coverage: Coverage, about: string): Promise<SummaryAnswer | MissAnswer> {
  const query = parseQuery(about);
  const terms = await queryTerms(query.words, coverage.passageIndex);
  if (terms.length === 0) return missOf(coverage, about, 'nothing-asked');
  const found = new Map<string, Sentence[]>();
  for (const { article, passage } of await passagesOn(coverage, query, PASSAGES)) {
    if (heldShare(terms, termsIn(textOf(article.text, passage.span))) < LEAST_SHARE) continue;
    const sentences = sentencesOf(article).filter((sentence) => sentence.passage.id === passage.id);
    if (sentences.length > 0) found.set(article.id, [...(found.get(article.id) ?? []), ...sentences]);
  }
  const ordered = [...found.values()].flat().sort((one, other) => byDate(one.article, other.article));
  if (ordered.length === 0) return missOf(coverage, about, 'nothing-about');
  const picked = pickSentences(ordered, WORDS_OF_TOPIC, (text) => heldShare(terms, termsIn(text)));
  return { kind: 'summary', of: { about }, sentences: await shown(coverage, picked) };
}

function sentencesOf(article: Article): readonly Sentence[] {
  const headline = textOf(article.text, article.headline);
  return article.passages
    .filter(({ kind }) => kind === 'body')
    .flatMap((passage) => passage.sentences.map((span) => ({ passage, span })))
    .map(({ passage, span }, place) => {
      return { text: textOf(article.text, span), group: article.id, place, headline, article, passage, span };
    });
}

/** Sentences that follow on each other in one passage are shown as one excerpt. */
async function shown(coverage: Coverage, picked: readonly Sentence[]): Promise<SummaryAnswer['sentences']> {
  const excerpts: Excerpt[] = [];
  let last: Sentence | undefined;
  for (const sentence of picked) {
    const { article, passage, span } = sentence;
    const before = excerpts.at(-1);
    const [open] = before?.spans ?? [];
    const follows = last?.passage.id === passage.id && last.place === sentence.place - 1;
    if (follows && open !== undefined) {
      excerpts[excerpts.length - 1] = { article, passage, spans: [{ start: open.start, end: span.end }] };
    } else {
      excerpts.push({ article, passage, spans: [span] });
    }
    last = sentence;
  }
  return Promise.all(
    excerpts.map(async (excerpt) => {
      const speaker = await speakerIn(coverage, excerpt);
      return { excerpt, ...(speaker === undefined ? {} : { speaker }) };
    }),
  );
}
