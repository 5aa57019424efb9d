import type { Article, Passage } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import { analyseWords } from './analyse-words.ts';
import type { Excerpt } from './answer.ts';
import type { Candidate } from './find-candidates.ts';

/** Opening with one of these, a sentence leans on the one before. */
const LEANS = /^(?:he|she|it|they|his|her|its|their|this|these|that|those|such)$/i;

/**
 * The sentence that answers, widened only as far as is needed to understand it: where it opens with "He" or "These", by the sentence before it in
 * its passage, or else by a sentence of an earlier passage as context, the one that names whom a "he" means where that is known.
 */
export async function widenedExcerpt(
  coverage: Coverage,
  { article, passage, at, span }: Pick<Candidate, 'article' | 'passage' | 'at' | 'span'>,
): Promise<Excerpt> {
  const opening = analyseWords(textOf(article.text, span))[0]?.text ?? '';
  if (!LEANS.test(opening)) return { article, passage, spans: [span] };
  const previous = passage.sentences[at - 1];
  if (previous !== undefined) {
    return { article, passage, spans: [{ start: previous.start, end: span.end }] };
  }
  const context = namingSentence(coverage, article, span) ?? sentenceBefore(article, passage);
  return { article, passage, spans: [span], ...(context === undefined ? {} : { context }) };
}

/** The nearest sentence before that names the person whom the sentence's first pronoun means. */
function namingSentence(coverage: Coverage, article: Article, span: Span): Excerpt['context'] {
  for (const person of coverage.people.people) {
    const own = person.mentions.filter(({ articleId }) => articleId === article.id);
    if (!own.some((mention) => mention.kind === 'pronoun' && contains(span, mention.span))) continue;
    const name = own.filter((mention) => mention.kind === 'name' && mention.span.end <= span.start).at(-1);
    if (name === undefined) continue;
    const passage = article.passages.find(({ id }) => id === name.passageId);
    const sentence = passage?.sentences.find((one) => contains(one, name.span));
    if (passage !== undefined && passage.kind === 'body' && sentence !== undefined)
      return { passage, span: sentence };
  }
  return undefined;
}

function sentenceBefore(article: Article, passage: Passage): Excerpt['context'] {
  const body = article.passages.filter(({ kind }) => kind === 'body');
  const previous = body[body.indexOf(passage) - 1];
  const sentence = previous?.sentences.at(-1);
  return previous === undefined || sentence === undefined ? undefined : { passage: previous, span: sentence };
}
