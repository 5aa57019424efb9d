import { fold } from '../text/fold.ts';
import type { ArticleFacts } from './article.ts';
import type { ReadArticle } from './article-reader.ts';
import { composeHtmlArticle } from './compose-html-article.ts';
import { dividePlainText } from './divide-plain-text.ts';
import type { Paragraph } from './paragraph.ts';

/** An article as an archive has it: what it states of it, and its report as text or as HTML. */
export interface ArticleRecord {
  readonly facts: ArticleFacts;
  readonly content: string;
  readonly key?: string | undefined;
}

const TAG =
  /<\/?(?:p|br|div|h[1-6]|ul|ol|li|a|em|strong|b|i|span|blockquote|figure|img|section|article)\b[^>]*>/i;
/** Systems of blogs keep paragraphs as empty lines, and have tags only within them. */
const BLOCK = /<(?:p|div|br|h[1-6]|ul|ol|blockquote|section|article)\b/i;
/** `[gallery ids="1"]`, `[/embed]`: what a system puts in the place of its own tags. */
const SHORTCODE = /\[\/?(?:gallery|embed|video|audio|playlist|caption)\b[^\][]*\]/gi;
/** A description is only the beginning of the report where it stands within so much of that. */
const OPENING = 3_000;

/** The article of a record, headed by its title, with its description below where that is no part of the report; undefined without words. */
export function composeRecord({ facts, content, key }: ArticleRecord): ReadArticle | undefined {
  const clean = content
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\n\t]/gu, '');
  const isHtml = TAG.test(clean);
  const body = isHtml ? withoutShortcodes(clean) : clean;
  const { description } = facts;
  const standfirst = description === undefined || opensWith(body, description) ? undefined : description;
  if (isHtml) {
    const html = BLOCK.test(body) ? body : body.replace(/\n{2,}/g, '<p>').replace(/\n/g, '<br>');
    return composeHtmlArticle({ facts, standfirst, body: html, key });
  }
  return composeText(facts, standfirst, body, key);
}

/** A picture's caption goes with it. */
function withoutShortcodes(html: string): string {
  const parts = html.split(/\[caption\b/i).map((part, index) => {
    const close = index === 0 ? -1 : part.toLowerCase().indexOf('[/caption]');
    return close === -1 ? part : part.slice(close + '[/caption]'.length);
  });
  return parts.join('').replace(SHORTCODE, '');
}

function opensWith(body: string, description: string): boolean {
  const opening = fold(description.replace(/[\s.…[\]]+$/u, ''));
  return fold(body.slice(0, OPENING).replace(/<[^>]*>/g, ' ')).includes(opening);
}

/** The report as it stands, behind the headline and the standfirst. */
function composeText(
  facts: ArticleFacts,
  standfirst: string | undefined,
  body: string,
  key: string | undefined,
): ReadArticle | undefined {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const [words, syntax] of [
    [facts.title, 'heading'],
    [standfirst, 'standfirst'],
  ] as const) {
    if (words === undefined || !/[\p{L}\p{N}]/u.test(words)) continue;
    paragraphs.push({ span: { start: text.length, end: text.length + words.length }, syntax });
    text += `${words}\n\n`;
  }
  const divided = dividePlainText(text + body, text.length);
  if (divided.length === 0) return undefined;
  return {
    ...(key === undefined ? {} : { key }),
    text: text + body,
    paragraphs: [...paragraphs, ...divided],
    facts,
    problems: [],
  };
}
