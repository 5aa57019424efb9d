import { parse } from 'discord-markdown-parser';

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly target?: string;
}

/** What this bot puts into a message, and emoji as characters, which only look different; anything else is a forgery. */
const OURS = new Set(['text', 'br', 'newline', 'strong', 'blockQuote', 'inlineCode', 'link', 'twemoji']);

/** Everything in a text, read as Discord reads it, that acts and is neither ours nor a link to one of `links`. */
export function findForgeries(markdown: string, links: readonly string[]): readonly string[] {
  return walk(parse(markdown, 'extended') as readonly Node[], links);
}

/** The targets of all links in a text. */
export function linksIn(markdown: string): readonly string[] {
  return targets(parse(markdown, 'extended') as readonly Node[]);
}

function walk(nodes: readonly Node[], links: readonly string[]): readonly string[] {
  return nodes.flatMap((node) => {
    const inner =
      typeof node.content === 'string' || node.content === undefined ? [] : walk(node.content, links);
    const isForged = !OURS.has(node.type) || (node.type === 'link' && !links.includes(node.target ?? ''));
    return isForged ? [`${node.type}: ${JSON.stringify(node)}`, ...inner] : inner;
  });
}

function targets(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...(node.target === undefined ? [] : [node.target]),
    ...(typeof node.content === 'string' || node.content === undefined ? [] : targets(node.content)),
  ]);
}
