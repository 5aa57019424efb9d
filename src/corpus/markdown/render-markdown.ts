import type { Code, FootnoteDefinition, List, ListItem, RootContent } from 'mdast';
import { textOf } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { wordCount } from '../../text/word-count.ts';
import { dividePlainText } from '../divide-plain-text.ts';
import { createHtmlWriter, type HtmlWriter } from '../html/html-writer.ts';
import type { Paragraph } from '../paragraph.ts';
import type { TextComposer } from '../text-composer.ts';
import { cutMarkdown } from './cut-markdown.ts';
import { parsePieces } from './parse-pieces.ts';

/** Where in the tree the renderer is. */
interface Place {
  readonly writer: HtmlWriter;
  /** What the offsets of the tree point into. */
  readonly source: string;
  /** What a paragraph is here. */
  readonly syntax?: Paragraph['syntax'];
  /** Takes what is rendered below everything else. */
  readonly putOff: (note: FootnoteDefinition) => void;
}

/**
 * Writes the words of Markdown as they are rendered: without the marks of emphasis, links and headings, with each reference to a
 * character as that character, wrapped lines as one, footnotes at the end. Left out is what is no word of the report: pictures and what describes
 * them, code, tables, rules, comments, scripts; and what is struck out. A block too hostile to be parsed in time is written as it stands. In small steps.
 */
export function* renderMarkdown(source: string, composer: TextComposer, cut = cutMarkdown): Steps<void> {
  const writer = createHtmlWriter(composer);
  const notes: (readonly [FootnoteDefinition, Place])[] = [];
  const pieces = cut(source);
  yield;
  for (const piece of parsePieces(pieces)) {
    yield;
    if (piece === undefined) continue;
    if (piece.kind === 'markdown') {
      const place: Place = { writer, source: piece.source, putOff: (note) => notes.push([note, place]) };
      renderBlocks(piece.tree.children, place);
    } else {
      const paragraphs = piece.kind === 'prose' ? [piece.source] : plainParagraphs(piece.source);
      for (const words of paragraphs) {
        composer.write(words);
        composer.endParagraph();
        yield;
      }
    }
  }
  for (const [note, place] of notes) renderBlocks(note.children, place);
}

function plainParagraphs(source: string): readonly string[] {
  return dividePlainText(source, 0).map(({ span }) => textOf(source, span));
}

function renderBlocks(blocks: readonly RootContent[], place: Place): void {
  for (const [index, block] of blocks.entries()) {
    render(block, place);
    if (!goesOn(block, blocks[index + 1], place.source))
      place.writer.end(block.type === 'heading' ? 'heading' : place.syntax);
  }
}

function render(node: RootContent, place: Place): void {
  const { writer, syntax } = place;
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      for (const child of node.children) render(child, place);
      return;
    case 'text':
    case 'inlineCode':
      writer.words(node.value);
      return;
    case 'html':
      writer.html(node.value, syntax);
      return;
    case 'break':
      writer.breakLine();
      return;
    case 'blockquote':
      renderBlocks(node.children, place);
      return;
    case 'list':
      renderList(node, place);
      return;
    case 'listItem':
      renderBlocks(node.children, place);
      return;
    case 'footnoteDefinition':
      place.putOff(node);
      return;
    case 'code':
      if (isProse(node, place.source)) writer.words(`${node.value}\n`);
      return;
    case 'definition':
    case 'delete':
    case 'footnoteReference':
    case 'image':
    case 'imageReference':
    case 'table':
    case 'tableCell':
    case 'tableRow':
    case 'thematicBreak':
    case 'yaml':
      return;
  }
}

/**
 * Copy that begins its paragraphs with blanks is code to Markdown, and its next line is not; a report loses no line of it. “    "We pick what is
 * left," she said.” is prose, “    const bridge = "closed";” is not.
 */
function isProse({ value, position }: Code, source: string): boolean {
  if ('`~'.includes(source.charAt(position?.start.offset ?? 0))) return false;
  return wordCount(value) >= 4 && /\p{Ll}{2}/u.test(value) && !/[{}=<>|\\]|;$/mu.test(value);
}

/** Whether such a line and the paragraph directly below it are one. */
function goesOn(block: RootContent, next: RootContent | undefined, source: string): boolean {
  return (
    block.type === 'code' &&
    next?.type === 'paragraph' &&
    next.position?.start.line === (block.position?.end.line ?? 0) + 1 &&
    isProse(block, source)
  );
}

/**
 * Numbers are read where they say something: “1. Close it.” is the first item of a list, but “1987. It is closed.” and “20. April” go on in
 * the words behind them, and are lists only to Markdown.
 */
function renderList({ children, ordered, start }: List, place: Place): void {
  const isCounted = ordered === true && (start ?? 1) > 1;
  for (const item of children) {
    if (isCounted) place.writer.words(`${markerOf(item, place.source)} `);
    render(item, isCounted ? place : { ...place, syntax: 'list' });
  }
}

function markerOf(item: ListItem, source: string): string {
  const start = item.position?.start.offset ?? 0;
  return /^\d+[.)]/.exec(source.slice(start, start + 12))?.[0] ?? '';
}
