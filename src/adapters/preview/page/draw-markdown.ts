import { parse } from 'discord-markdown-parser';
import '@skyra/discord-components-core/discord-code.js';
import '@skyra/discord-components-core/discord-quote.js';
import { drawMention } from './draw-mention.ts';
import { element } from './element.ts';

/** What the parser yields: a type, and content that is text or further nodes. */
interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly target?: string;
  readonly level?: number;
  readonly timestamp?: string;
  /** Of whom or what is mentioned. */
  readonly id?: string;
  /** An emoji's own characters. */
  readonly name?: string;
}

const LIST_LINE = /^ *(?:[-*]|\d{1,9}\.) /;
/** A line that the parser knows only where a text begins: small print, or a heading. */
const LEADING_LINE = /^(?:-#|#{1,3}) /;
const WEB_ADDRESS = /^https?:\/\//i;

/** Discord's Markdown as DOM nodes. Text stays text: nothing that an article says can become markup of the page. */
export function drawMarkdown(source: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const block of blocksOf(source)) {
    fragment.append(block.isList ? drawList(block.lines) : drawText(block.lines.join('\n')));
  }
  return fragment;
}

/** A title, a field's name, a line of a menu: the same, but never a list. */
export function drawInlineMarkdown(source: string): DocumentFragment {
  return drawText(source);
}

interface Block {
  readonly isList: boolean;
  readonly lines: string[];
}

/** The parser knows no lists, so lines that make one are taken apart first; a fenced code block is left whole. */
function blocksOf(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let isFenced = false;
  for (const line of source.split('\n')) {
    const isList = !isFenced && LIST_LINE.test(line);
    if (line.split('```').length % 2 === 0) isFenced = !isFenced;
    const last = blocks.at(-1);
    const goesOn = last?.isList === isList && (isFenced || !LEADING_LINE.test(line));
    if (goesOn) last.lines.push(line);
    else blocks.push({ isList, lines: [line] });
  }
  return blocks;
}

function drawList(lines: readonly string[]): HTMLElement {
  const isOrdered = /^ *\d/.test(lines[0] ?? '');
  const start = isOrdered ? Number.parseInt(lines[0] ?? '1', 10) : undefined;
  const items = lines.map((line) => element('li', {}, drawText(line.replace(LIST_LINE, ''))));
  return isOrdered ? element('ol', { start }, ...items) : element('ul', {}, ...items);
}

function drawText(source: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...(parse(source, 'extended') as readonly MarkdownNode[]).map(drawNode));
  return fragment;
}

function drawNode(node: MarkdownNode): Node {
  switch (node.type) {
    case 'br':
      return element('br');
    case 'strong':
      return element('strong', {}, ...contentOf(node));
    case 'em':
      return element('em', {}, ...contentOf(node));
    case 'underline':
      return element('u', {}, ...contentOf(node));
    case 'strikethrough':
      return element('s', {}, ...contentOf(node));
    case 'inlineCode':
      return element('code', {}, ...contentOf(node));
    case 'codeBlock':
      return element('pre', {}, element('code', {}, ...contentOf(node)));
    case 'blockQuote':
      return withChildren('discord-quote', contentOf(node));
    case 'subtext':
      return element('small', { class: 'subtext' }, ...contentOf(node));
    case 'heading':
      // The page has headings of its own: a message's are drawn by their look and announced below them.
      return element(
        'div',
        { class: `heading-${node.level ?? 1}`, role: 'heading', 'aria-level': 3 + (node.level ?? 1) },
        ...contentOf(node),
      );
    case 'spoiler':
      return element('span', { class: 'spoiler', tabindex: 0 }, ...contentOf(node));
    case 'timestamp':
      return drawTimestamp(Number(node.timestamp));
    case 'link':
    case 'url':
    case 'autolink':
      return drawLink(node);
    case 'twemoji':
      return document.createTextNode(node.name ?? '');
    case 'user':
    case 'channel':
    case 'role':
    case 'everyone':
    case 'here':
      return drawMention(node.type, node.id);
    default:
      return withChildren('span', contentOf(node));
  }
}

function contentOf(node: MarkdownNode): readonly Node[] {
  if (node.content === undefined) return [];
  return typeof node.content === 'string'
    ? [document.createTextNode(node.content)]
    : node.content.map(drawNode);
}

function withChildren(name: string, children: readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** Only web addresses become links, as in Discord. */
function drawLink(node: MarkdownNode): Node {
  const href = node.target ?? '';
  if (!WEB_ADDRESS.test(href)) return withChildren('span', contentOf(node));
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...contentOf(node));
}

function drawTimestamp(seconds: number): HTMLElement {
  const moment = new Date(seconds * 1000);
  const words = moment.toLocaleString([], { dateStyle: 'long', timeStyle: 'short' });
  return element('time', { datetime: moment.toISOString() }, words);
}
