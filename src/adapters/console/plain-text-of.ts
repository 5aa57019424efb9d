import { parse } from 'discord-markdown-parser';

interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly target?: string;
  /** An emoji's own characters. */
  readonly name?: string;
}

/** Small print looks like any other in a terminal; behind a quotation the parser takes its sign for text. */
const SMALL_PRINT = /^-# /gm;

/** Discord's Markdown as a person reads it in a terminal: marks and escapes gone, a quotation behind `> `, a link followed by its address. */
export function plainTextOf(markdown: string): string {
  return textOf(parse(markdown.replace(SMALL_PRINT, ''), 'extended') as readonly MarkdownNode[]).trimEnd();
}

function textOf(nodes: readonly MarkdownNode[]): string {
  return nodes.map(textOfNode).join('');
}

function textOfNode(node: MarkdownNode): string {
  const inner = typeof node.content === 'string' ? node.content : textOf(node.content ?? []);
  switch (node.type) {
    case 'br':
      return '\n';
    case 'blockQuote':
      return `${inner.trimEnd().replace(/^/gm, '> ')}\n`;
    case 'heading':
    case 'subtext':
      return `${inner}\n`;
    case 'twemoji':
      return node.name ?? '';
    case 'link':
      return `${inner} <${node.target ?? ''}>`;
    default:
      return inner;
  }
}
