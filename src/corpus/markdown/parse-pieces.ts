import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { MarkdownPiece } from './cut-markdown.ts';

/** A piece with its tree, where it has one. The offsets of the tree point into its `source`. */
export type ParsedPiece =
  | { readonly kind: 'markdown'; readonly source: string; readonly tree: Root }
  | { readonly kind: 'prose' | 'plain'; readonly source: string };

const OPTIONS = {
  extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()],
};
const LABEL = /\[([^[\]]{1,200})\]/g;

/**
 * Parses each piece by itself, one after the other, so that only one tree is held; undefined where a step gave none. What one piece defines (`[mayor]: https://…`, `[^1]: …`) and
 * another refers to is known there, too.
 */
export function* parsePieces(pieces: readonly MarkdownPiece[]): Generator<ParsedPiece | undefined> {
  const definitions = new Map<MarkdownPiece, ReadonlySet<string>>();
  for (const piece of pieces) {
    const labels = definedIn(piece, pieces.length === 1);
    definitions.set(piece, labels);
    if (labels !== NOTHING) yield undefined;
  }
  const defined = new Set([...definitions.values()].flatMap((labels) => [...labels]));
  for (const piece of pieces) {
    const { kind, source } = piece;
    if (kind !== 'markdown') {
      yield { kind, source };
      continue;
    }
    const own = definitions.get(piece);
    const missing =
      defined.size === 0
        ? []
        : [...labelsIn(source)].filter((label) => defined.has(label) && own?.has(label) !== true);
    // The comment keeps a footnote from taking an indented line for its own.
    const whole = missing.length === 0 ? source : [...missing.map(stubOf), '<!-- -->', source].join('\n\n');
    yield { kind, source: whole, tree: fromMarkdown(whole, OPTIONS) };
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/** What a piece defines, as far as there is another that may ask for it. */
function definedIn({ kind, source }: MarkdownPiece, isAlone: boolean): ReadonlySet<string> {
  if (isAlone || kind !== 'markdown' || !source.includes(']:')) return NOTHING;
  return new Set(definitionsIn(fromMarkdown(source, OPTIONS)));
}

/** The labels that a tree defines, in the parser's normal form; those of footnotes with their `^`. */
function* definitionsIn(tree: Root): Generator<string> {
  const blocks: RootContent[] = [...tree.children];
  for (let block = blocks.pop(); block !== undefined; block = blocks.pop()) {
    if (block.type === 'definition') yield block.identifier;
    if (block.type === 'footnoteDefinition') yield `^${block.identifier}`;
    if (block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem') {
      for (const child of block.children) blocks.push(child);
    }
  }
}

function labelsIn(source: string): ReadonlySet<string> {
  return new Set(
    [...source.matchAll(LABEL)].map(([, label = '']) => label.replace(/\s+/g, ' ').trim().toLowerCase()),
  );
}

/** What makes a label known without a word of its own: where a link leads is not read. */
function stubOf(label: string): string {
  return label.startsWith('^') ? `[${label}]: .` : `[${label}]: #`;
}
