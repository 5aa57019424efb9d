import type { List, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { parseArticle } from '../../corpus/parse-article.ts';
import type { LooseParagraph } from '../../corpus/read-fragment.ts';
import { fold } from '../../text/fold.ts';
import { textOf } from '../../text/span.ts';
import { stableId } from '../../text/stable-id.ts';
import { oneLine } from '../../text/white-space.ts';
import type { Draft } from '../draft.ts';

const EXTENSIONS = [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), gfmTableToMarkdown()];

/** Follows from what a source gave of an article: as long as it is the same, the source has changed nothing, whatever was edited here. */
export function fingerprintOf({ facts, paragraphs }: Draft): string {
  const { title = '', author = '', date = '', description = '' } = facts;
  return stableId(title, author, date, description, ...paragraphs.map(({ words }) => words));
}

/**
 * The article as a file: Markdown that reads as its words and nothing else, behind a front matter in which every value stands in quotation marks.
 * Whatever the words are, they cannot end it, add a key to it, or be taken for marks.
 */
export function writeArticle(draft: Draft, source: string): string {
  const { title, outlet, author, date, url, description, language } = draft.facts;
  const matter = stringify(
    {
      title,
      outlet,
      author,
      date,
      url,
      description,
      lang: language,
      source,
      fingerprint: fingerprintOf(draft),
    },
    { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, keepUndefined: false },
  );
  const body = writeBody(draft.paragraphs);
  const file = `---\n${matter}---\n\n${body}`;
  // Where its first paragraph could be taken for the headline, the headline stands above it.
  return title === undefined || isHeadedBy(file, title)
    ? file
    : `---\n${matter}---\n\n${writeBody([{ words: title, syntax: 'heading' }, ...draft.paragraphs])}`;
}

function isHeadedBy(file: string, title: string): boolean {
  const { text, headline } = parseArticle({ path: 'draft.md', text: file, contentHash: '' });
  return fold(textOf(text, headline)) === fold(title);
}

/** Paragraphs as Markdown. */
export function writeBody(paragraphs: readonly LooseParagraph[]): string {
  const children: RootContent[] = [];
  for (const [place, { words, syntax }] of paragraphs.entries()) {
    const text = { type: 'text', value: oneLine(words) } as const;
    const list = children.at(-1);
    if (syntax === 'list') {
      const item = {
        type: 'listItem',
        spread: true,
        children: [{ type: 'paragraph', children: [text] }],
      } as const;
      if (list?.type === 'list') list.children.push(item as unknown as List['children'][number]);
      else children.push({ type: 'list', ordered: false, spread: true, children: [item] } as unknown as List);
    } else if (syntax === 'heading') {
      children.push({ type: 'heading', depth: place === 0 ? 1 : 2, children: [text] });
    } else children.push({ type: 'paragraph', children: [text] });
  }
  const root: Root = { type: 'root', children };
  return withoutTemplateMarks(toMarkdown(root, { extensions: EXTENSIONS, bullet: '-' }));
}

/** Tags of templates are no words to the reader of Markdown; what looks like one here is words. */
function withoutTemplateMarks(markdown: string): string {
  return markdown.replace(/\{(?=[{%])/g, '&#x7B;');
}
