import type { Article } from '../corpus/article.ts';
import type { LanguageMarks } from '../languages/language-marks.ts';
import { MARK_PAIRS, signsOf } from '../languages/shared/mark-pairs.ts';
import { lastStartingBy } from '../text/find-span.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import { wordCount } from '../text/word-count.ts';
import type { AnnotatedAttribution, AnnotatedQuotation, ArticleAnnotation } from './annotation.ts';
import { attributeHeadlines } from './attribute-headlines.ts';
import { type MarkedStretch, markedStretchesInSteps, mayQuote } from './find-marked-stretches.ts';
import { kindOfQuotation } from './kind-of-quotation.ts';

/**
 * Within a sentence of the report so many words are a name, a title or a scare quote about as often as somebody's; where the words around
 * are read, those tell.
 */
const FEW_WORDS = 2;
/** As far as a sentence's other words are looked for: one may have very many marks. */
const NEAR = 60;
/** The pairs of all languages; where no word is known, a mark is what it looks like. */
const MARKS: LanguageMarks = {
  signs: signsOf(Object.values(MARK_PAIRS)),
  isElided: () => false,
  endsWithSpeech: () => false,
  looksPossessive: () => false,
  isTitle: () => false,
};
const NO_SOURCE: AnnotatedAttribution = { kind: 'unattributed', reason: 'no-source', candidates: [] };

/**
 * The quotations of an article whose language nobody reads here: found by their marks, and nobody is named as their speaker, for what
 * stands beside them could only be guessed at (“Worten” is no name). No people, no statements. Linear, in small steps.
 */
export function* quotationsAlone(article: Article): Steps<ArticleAnnotation> {
  const stretches = yield* markedStretchesInSteps(article, MARKS);
  const quotations: AnnotatedQuotation[] = [];
  yield* eachInSteps(stretches, (stretch) => quotations.push(...quotationOf(article, stretch)));
  return { people: [], quotations: yield* attributeHeadlines(article.text, quotations), statements: [] };
}

function quotationOf(article: Article, stretch: MarkedStretch): readonly AnnotatedQuotation[] {
  const { text, passages } = article;
  const number = stretch.parts[0]?.passage ?? 0;
  const passage = passages[number];
  const content = stretch.parts.map((part) => part.content);
  if (passage === undefined || !mayQuote(passage) || isTerm(article, stretch)) return [];
  return [
    { passage: number, kind: kindOfQuotation(text, passage, stretch), content, attribution: NO_SOURCE },
  ];
}

/** Whether the marked words are a few within a sentence that has others. */
function isTerm({ text, passages }: Article, { parts: [first, second], outer }: MarkedStretch): boolean {
  if (first === undefined) return true;
  const words = text.slice(first.content.start, first.content.end);
  const passage = passages[first.passage];
  if (second !== undefined || passage?.kind !== 'body' || wordCount(words) > FEW_WORDS) return false;
  const sentence = passage.sentences[lastStartingBy(passage.sentences, outer.start)] ?? passage.span;
  const before = text.slice(Math.max(sentence.start, outer.start - NEAR), outer.start);
  const behind = text.slice(outer.end, Math.min(sentence.end, outer.end + NEAR));
  return /\p{L}/u.test(before + behind);
}
