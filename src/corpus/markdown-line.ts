import { trim } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** What a line of Markdown is, outside code, comments and HTML. */
export type MarkdownLine =
  | { readonly kind: 'blank' }
  /** A rule, a row of a table, a picture, a link definition: no words of the report. */
  | { readonly kind: 'skipped' }
  /** `===` or `---` below a line, which makes that a heading. */
  | { readonly kind: 'underline' }
  /** Opens code, a comment or HTML, up to a line with `until` (`\n` is an empty line). */
  | { readonly kind: 'opens'; readonly until: string; readonly at: number }
  | { readonly kind: 'heading'; readonly span: Span }
  | {
      readonly kind: 'item' | 'words';
      readonly span: Span;
      /** How many `>` stand in front. */
      readonly depth: number;
      readonly isIndented: boolean;
      /** Two blanks or a backslash at the end: the next line is one by itself. */
      readonly breaksAfter: boolean;
    };

const HTML_BLOCK =
  /^<\/?(?:address|article|aside|audio|blockquote|body|canvas|center|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|img|li|link|main|meta|nav|object|ol|p|picture|pre|script|section|source|style|summary|svg|table|tbody|td|tfoot|th|thead|tr|ul|video)(?=[\s/>]|$)/i;
/** No marker of a list, and no opening tag that is looked at, is longer. */
const LONGEST_MARKER = 40;

/** Reads one line after CommonMark's rules for blocks, as far as a news article needs them. Linear in the line. */
export function markdownLine(
  text: string,
  line: Span,
  { isOpen, afterList }: { readonly isOpen: 'paragraph' | 'item' | false; readonly afterList: boolean },
): MarkdownLine {
  const isIndented = /^(?: {4}| {0,3}\t)/.test(text.slice(line.start, Math.min(line.end, line.start + 4)));
  let words = trim(text, line);
  let depth = 0;
  while (words.start < words.end && text.charAt(words.start) === '>') {
    words = trim(text, { start: words.start + 1, end: words.end });
    depth++;
  }
  if (words.start === words.end) return { kind: 'blank' };
  if (isIndented && !isOpen && !afterList) return { kind: 'skipped' };
  const opening = text.slice(words.start, Math.min(words.end, words.start + LONGEST_MARKER));
  const fence = /^(?:`{3,}|~{3,})/.exec(opening)?.[0];
  if (fence !== undefined) return { kind: 'opens', until: fence, at: words.end };
  if (opening.startsWith('<!--')) return { kind: 'opens', until: '-->', at: words.start + 4 };
  if (HTML_BLOCK.test(opening)) return { kind: 'opens', until: '\n', at: words.end };
  if (isOpen === 'paragraph' && isAllOf(text, words, '=')) return { kind: 'underline' };
  if (isOpen === 'paragraph' && depth === 0 && isAllOf(text, words, '-')) return { kind: 'underline' };
  if (opening.startsWith('|') || isRule(text, words) || isPicture(text, words) || isLinkDefinition(opening)) {
    return { kind: 'skipped' };
  }
  const heading = /^#{1,6}(?=\s|$)/.exec(opening)?.[0];
  if (heading !== undefined) return { kind: 'heading', span: headingSpan(text, words, heading.length) };
  const breaksAfter = text.endsWith('  ', line.end)
    ? isHardBreak(text, line)
    : text.charAt(line.end - 1) === '\\';
  const marker = (
    isOpen === 'paragraph' ? /^(?:[-*+]|1[.)])\s+(?=\S)/ : /^(?:[-*+]|\d{1,3}[.)])\s+(?=\S)/
  ).exec(opening)?.[0];
  const span = { start: words.start + (marker?.length ?? 0), end: words.end };
  return { kind: marker === undefined ? 'words' : 'item', span, depth, isIndented, breaksAfter };
}

function isHardBreak(text: string, line: Span): boolean {
  return text.slice(Math.max(line.start, line.end - 2), line.end) === '  ';
}

function isAllOf(text: string, words: Span, mark: string): boolean {
  for (let at = words.start; at < words.end; at++) if (text.charAt(at) !== mark) return false;
  return true;
}

/** Three or more of one of `-*_`, with or without blanks between; a row under a table's head counts too. */
function isRule(text: string, words: Span): boolean {
  if (!'-*_:'.includes(text.charAt(words.start))) return false;
  for (let at = words.start; at < words.end; at++) if (!'-*_ :|\t'.includes(text.charAt(at))) return false;
  return words.end - words.start >= 3;
}

/** `![…](…)` alone, also as a link: what stands in it is a file's name and its description, not the report. */
function isPicture(text: string, words: Span): boolean {
  const isPlain = text.startsWith('![', words.start);
  if (!isPlain && !text.startsWith('[![', words.start)) return false;
  // Within its line: what is never closed would be looked for to the end of the text.
  const line = text.slice(words.start, words.end);
  const target = line.indexOf('](');
  if (target === -1) return false;
  const close = line.indexOf(')', target);
  if (isPlain) return close === line.length - 1;
  return line.startsWith('](', close + 1) && line.indexOf(')', close + 1) === line.length - 1;
}

function isLinkDefinition(opening: string): boolean {
  return /^\[[^\]^][^\]]*\]:\s/.test(opening);
}

function headingSpan(text: string, words: Span, marks: number): Span {
  const span = trim(text, { start: words.start + marks, end: words.end });
  let { end } = span;
  while (end > span.start && text.charAt(end - 1) === '#') end--;
  // “The end of C#” keeps its sharp: only marks after a blank close a heading.
  return end === span.end || !/\s/.test(text.charAt(end - 1)) ? span : trim(text, { start: span.start, end });
}
