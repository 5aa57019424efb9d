import type { Article, Passage } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import { analyseWords } from './analyse-words.ts';
import type { Excerpt } from './answer.ts';
import { withWholeQuotations } from './whole-quotations.ts';

/** A sentence leans on the one before when a word that stands for something is among so many of its first words, before any name. */
const OPENING_WORDS = 3;
/** The longest that an excerpt is widened to. */
const SENTENCES = 3;

interface ToWiden {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence that answers, and the last that belongs to it: places among the passage's sentences, from 0. */
  readonly at: number;
  readonly to?: number;
}

/**
 * The sentence that answers, widened only as far as is needed to understand it: where it opens with "He" or "But these", by the sentence before it
 * in its passage, or else by one of an earlier passage as context: the one that names whom a "he" means where that is known.
 */
export async function widenedExcerpt(
  coverage: Coverage,
  { article, passage, at, to = at }: ToWiden,
): Promise<Excerpt> {
  const sentence = passage.sentences[to] ?? passage.span;
  let first = at;
  while (first > 0 && to - first < SENTENCES - 1 && leans(article, passage.sentences[first])) first--;
  const start = passage.sentences[first] ?? passage.span;
  const whole = await withWholeQuotations(coverage, article, passage, {
    start: start.start,
    end: sentence.end,
  });
  const excerpt = { article, passage, spans: [whole] };
  if (first > 0 || whole.start < start.start || !leans(article, start)) return excerpt;
  const context = (await namingSentence(coverage, article, start)) ?? sentenceBefore(article, passage);
  if (context === undefined) return excerpt;
  const before = await withWholeQuotations(coverage, article, context.passage, context.span);
  const isApart = before.end <= whole.start;
  return { ...excerpt, context: isApart ? { passage: context.passage, span: before } : context };
}

function leans({ text }: Article, span: Span | undefined): boolean {
  if (span === undefined) return false;
  const opening = analyseWords(textOf(text, span)).slice(0, OPENING_WORDS);
  const leaning = opening.findIndex((word) => DEFAULT_LANGUAGE.cohesion.standsForNamed(word.text));
  return leaning >= 0 && !opening.slice(1, leaning).some(({ isCapital }) => isCapital);
}

/** The sentence that names whom the "he" or "the minister" who speaks here means. */
async function namingSentence(coverage: Coverage, article: Article, span: Span): Promise<Excerpt['context']> {
  const { quotations, statements } = await coverage.saidIn(article.id);
  for (const { attribution, source } of [...quotations, ...statements]) {
    if (attribution.kind !== 'resolved' || source === undefined || !contains(span, source)) continue;
    if (attribution.antecedent.start >= span.start) continue;
    const passage = article.passages.find((one) => contains(one.span, attribution.antecedent));
    const sentence = passage?.sentences.find((one) => contains(one, attribution.antecedent));
    if (passage?.kind === 'body' && sentence !== undefined) return { passage, span: sentence };
  }
  return undefined;
}

function sentenceBefore(article: Article, passage: Passage): Excerpt['context'] {
  const body = article.passages.filter(({ kind }) => kind === 'body');
  const previous = body[body.indexOf(passage) - 1];
  const sentence = previous?.sentences.at(-1);
  return previous === undefined || sentence === undefined ? undefined : { passage: previous, span: sentence };
}
