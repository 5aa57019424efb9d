import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { tellLanguage } from '../languages/tell-language.ts';
import { finalMark } from '../text/final-mark.ts';
import { fold } from '../text/fold.ts';
import { type Span, textOf } from '../text/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { stableId } from '../text/stable-id.ts';
import type { Article, ArticleId, Passage, PassageKind } from './article.ts';
import { classifyPassages } from './classify-passages.ts';
import { divideMarkdown } from './divide-markdown.ts';
import { dividePlainText } from './divide-plain-text.ts';
import { findDateline } from './find-dateline.ts';
import type { Paragraph } from './paragraph.ts';
import { type FrontMatter, parseFrontMatter } from './parse-front-matter.ts';

/** A file of the corpus as it was read. */
export interface ArticleFile {
  /** Its place in the coverage folder, with `/` between folders, in Unicode NFC. */
  readonly path: string;
  /** Decoded, without byte order mark, line ends as LF. */
  readonly text: string;
  readonly contentHash: string;
}

/**
 * Divides a file into an article's passages and says what each of them is. Pure and total: any text gives an article, at worst
 * one without passages. Files whose path ends in `.md` are read as Markdown. Linear in the text.
 */
export function parseArticle(file: ArticleFile): Article {
  const { path, text, contentHash } = file;
  const id: ArticleId = `article/${stableId(path)}`;
  const { facts: declared, bodyStart, warnings } = parseFrontMatter(text, path);
  const { lang, ...facts } = declared;
  const language = lang ?? tellLanguage(text.slice(bodyStart));
  const divide = path.toLowerCase().endsWith('.md') ? divideMarkdown : dividePlainText;
  const paragraphs = withTitle(text, bodyStart, facts, divide(text, bodyStart));
  const kinds = classifyPassages(text, paragraphs);
  const { passages, dateline } = passagesOf(id, text, paragraphs, kinds);
  return {
    id,
    path,
    text,
    contentHash,
    headline: headlineOf(passages),
    passages,
    ...(dateline === undefined ? {} : { dateline }),
    ...facts,
    ...(language === undefined ? {} : { language }),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}

/**
 * The headline is the first line of the text. Only where the front matter gives the title, and the text begins with the report
 * itself (a sentence with its full stop), the headline is the title where it stands in the front matter.
 */
function withTitle(
  text: string,
  bodyStart: number,
  { title }: FrontMatter,
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] {
  const first = paragraphs[0];
  if (title === undefined || first === undefined || first.syntax === 'heading') return paragraphs;
  const isSentence = '.!?…:'.includes(finalMark(text, first.span) || 'none');
  const start = text.slice(0, bodyStart).indexOf(title);
  if (!isSentence || start === -1 || fold(textOf(text, first.span)) === fold(title)) return paragraphs;
  return [{ span: { start, end: start + title.length } }, ...paragraphs];
}

function passagesOf(
  articleId: ArticleId,
  text: string,
  paragraphs: readonly Paragraph[],
  kinds: readonly PassageKind[],
): { readonly passages: readonly Passage[]; readonly dateline?: Span } {
  const firstBody = kinds.indexOf('body');
  const lead = paragraphs[firstBody];
  const opening = lead === undefined ? undefined : findDateline(text, lead.span);
  const seen = new Map<string, number>();
  const passages = paragraphs.map((paragraph, index): Passage => {
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
      sentences: splitSentences(text, span, DEFAULT_LANGUAGE.sentences),
    };
  });
  return { passages, ...(opening === undefined ? {} : { dateline: opening.dateline }) };
}

/** Without a headline of its own an article is headed by its first sentence. */
function headlineOf(passages: readonly Passage[]): Span {
  const first = passages[0];
  if (first === undefined) return { start: 0, end: 0 };
  return first.kind === 'headline' ? first.span : (first.sentences[0] ?? first.span);
}
