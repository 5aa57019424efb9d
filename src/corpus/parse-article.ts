import type { Furniture } from '../languages/furniture.ts';
import type { Language } from '../languages/language.ts';
import { DEFAULT_LANGUAGE, languageFor } from '../languages/languages.ts';
import { tellLanguage } from '../languages/tell-language.ts';
import { finalMark } from '../text/final-mark.ts';
import { fold } from '../text/fold.ts';
import { type Span, textOf } from '../text/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { stableId } from '../text/stable-id.ts';
import { drained, mapInSteps, type Steps } from '../text/steps.ts';
import type { Article, ArticleId, Passage, PassageKind } from './article.ts';
import type { ReadArticle } from './article-reader.ts';
import { classifyPassages, kindByForm } from './classify-passages.ts';
import { findDateline } from './find-dateline.ts';
import { findStatedInText } from './find-stated-in-text.ts';
import { readMarkdown } from './markdown-reader.ts';
import type { Paragraph } from './paragraph.ts';
import { readPlainText } from './plain-text-reader.ts';

/** A byline, a dateline and a caption may stand in front of the report. */
const FIRST_PARAGRAPHS = 5;

/** Where an article comes from. */
export interface ArticleOrigin {
  /** Its file's place in the coverage folder, with `/` between folders, in Unicode NFC. */
  readonly path: string;
  readonly contentHash: string;
  /** Its place among the articles of the file, from 1, where there are several. */
  readonly place?: number;
}

/** A file of the corpus that is text. */
export interface TextFile extends ArticleOrigin {
  /** Decoded, without byte order mark, line ends as LF. */
  readonly text: string;
}

/**
 * The article in a text that is already decoded: as Markdown where the path ends in `.md`, else as plain text. Pure and total: any text gives an
 * article, at worst one without passages. Linear in the text.
 */
export function parseArticle({ text, ...origin }: TextFile): Article {
  const read = origin.path.toLowerCase().endsWith('.md') ? readMarkdown(text) : readPlainText(text);
  return divideArticle(read, origin);
}

/** Divides what a reader gives into passages and says what each of them is. */
export function divideArticle(read: ReadArticle, origin: ArticleOrigin): Article {
  return drained(divideInSteps(read, origin));
}

/** The same in small steps. */
export function* divideInSteps(
  read: ReadArticle,
  { path, contentHash, place }: ArticleOrigin,
): Steps<Article> {
  const { text, facts, problems } = read;
  const within = read.key ?? place?.toString();
  const id: ArticleId = `article/${within === undefined ? stableId(path) : stableId(path, within)}`;
  const code = languageOf(read);
  const language = languageFor(code ?? '') ?? DEFAULT_LANGUAGE;
  const paragraphs = withHead(read, language.furniture);
  yield;
  const kinds = classifyPassages(text, paragraphs, language.furniture);
  yield;
  const { passages, dateline } = yield* passagesOf(id, text, paragraphs, kinds, language);
  const inText = findStatedInText(text, passages, dateline, language.furniture);
  return {
    id,
    path,
    ...(place === undefined ? {} : { place }),
    text,
    contentHash,
    headline: headlineOf(passages),
    passages,
    ...(dateline === undefined ? {} : { dateline }),
    ...(inText === undefined ? {} : { inText }),
    ...facts,
    ...(code === undefined ? {} : { language: code }),
    ...(problems.length === 0 ? {} : { warnings: problems.map((problem) => ({ path, ...problem })) }),
  };
}

/** The code of the article's language: what its facts declare, else what its words tell. */
function languageOf({ facts, text }: ReadArticle): string | undefined {
  return facts.language ?? tellLanguage(text);
}

/**
 * The headline is the first paragraph, as a rule. Where the article begins with the report itself (a sentence with its full stop) or with what
 * stands around it (a byline, a caption), it is headed by the title, and below that the description, that its facts give.
 */
function withHead(read: ReadArticle, furniture: Furniture): readonly Paragraph[] {
  const { text, paragraphs, given: { title, description } = {} } = read;
  const first = paragraphs[0];
  if (title === undefined || first === undefined || first.syntax === 'heading') return paragraphs;
  const words = textOf(text, first.span);
  const isSentence = '.!?…:'.includes(finalMark(text, first.span) || 'none');
  const isReport = isSentence || kindByForm(text, first, furniture) !== 'body';
  if (!isReport || fold(words) === fold(textOf(text, title))) return paragraphs;
  const standfirst: readonly Paragraph[] =
    description === undefined || isRepeated(text, description, paragraphs)
      ? []
      : [{ span: description, syntax: 'standfirst' }];
  return [{ span: title }, ...standfirst, ...paragraphs];
}

/** Whether a description is only the beginning of the report, as systems make it of one: “The library will open on …”. */
function isRepeated(text: string, description: Span, paragraphs: readonly Paragraph[]): boolean {
  const opening = fold(textOf(text, description).replace(/[\s.…]+$/u, ''));
  return paragraphs
    .slice(0, FIRST_PARAGRAPHS)
    .some(({ span }) =>
      fold(text.slice(span.start, span.start + 2 * opening.length + 100)).startsWith(opening),
    );
}

function* passagesOf(
  articleId: ArticleId,
  text: string,
  paragraphs: readonly Paragraph[],
  kinds: readonly PassageKind[],
  { furniture, sentences }: Language,
): Steps<{ readonly passages: readonly Passage[]; readonly dateline?: Span }> {
  const firstBody = kinds.indexOf('body');
  const lead = paragraphs[firstBody];
  const opening = lead === undefined ? undefined : findDateline(text, lead.span, furniture);
  const seen = new Map<string, number>();
  const passages = yield* mapInSteps(paragraphs, (paragraph, index): Passage => {
    const isLead = index === firstBody && opening !== undefined && opening.bodyStart < paragraph.span.end;
    const span = isLead ? { start: opening.bodyStart, end: paragraph.span.end } : paragraph.span;
    const words = textOf(text, span);
    const occurrence = (seen.get(words) ?? 0) + 1;
    seen.set(words, occurrence);
    return {
      id: `passage/${stableId(articleId, words, String(occurrence))}`,
      articleId,
      kind: kinds[index] ?? 'body',
      number: index + 1,
      span,
      sentences: splitSentences(text, span, sentences),
    };
  });
  return { passages, ...(opening === undefined ? {} : { dateline: opening.dateline }) };
}

/** Without a headline of its own an article is headed by its first sentence. */
function headlineOf(passages: readonly Passage[]): Span {
  const headline = passages.find(({ kind }) => kind === 'headline');
  if (headline !== undefined) return headline.span;
  const first = passages[0];
  return first?.sentences[0] ?? first?.span ?? { start: 0, end: 0 };
}
