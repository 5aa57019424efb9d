import type { Paragraph } from '../paragraph.ts';
import type { TextComposer } from '../text-composer.ts';
import { scanHtml } from './scan-html.ts';

/** Writes HTML as the words that are read in it. Elements may open in one piece and close in a later one, up to the next `end`. */
export interface HtmlWriter {
  /** A piece of HTML: a block of it, or one tag among words. `syntax` is what a paragraph of it is where its tags say nothing else. */
  html(piece: string, syntax?: Paragraph['syntax']): void;
  /** Words that stand between two such pieces; dropped where these leave them out. */
  words(words: string): void;
  breakLine(): void;
  /** Ends the paragraph that is open and every element. */
  end(syntax?: Paragraph['syntax']): void;
}

/** Elements that begin a line of their own. Those that stand in a line (`a`, `em`, `span`) are the others. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr
  ul`.split(/\s+/),
);
/** What is no word of the report, or was withdrawn (`del`). An element of which a reader sees words does not belong here. */
const LEFT_OUT = new Set(
  `audio button canvas del head iframe math noembed noframes noscript object s script select strike style svg table template textarea
  title video xmp`.split(/\s+/),
);
const SYNTAX: ReadonlyMap<string, Paragraph['syntax']> = new Map([
  ['figcaption', 'caption'],
  ['figure', 'caption'],
  ['li', 'list'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
]);
/** A heading within a figure is the figure's, one in a list is a heading. */
const STRONGEST_FIRST = ['caption', 'heading', 'list'] as const;

/** A figure set high: “10⁶” is not 106, and “m²” no m2. Letters (“1st”) are written as they are. */
const RAISED = 'sup';
const RAISED_FIGURES = /^[+−-]?\d{1,3}$/;
const HIGH: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [digit, sign])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
};

/** A writer into this composer. Linear in what is written. */
export function createHtmlWriter(composer: TextComposer): HtmlWriter {
  /** The elements that are open and matter, the innermost last; how often each tag, and each syntax, is among them. */
  let open: string[] = [];
  let counts = new Map<string | undefined, number>();
  let leftOut = 0;

  const tally = (tag: string, by: 1 | -1) => {
    for (const key of [tag, SYNTAX.get(tag)]) counts.set(key, (counts.get(key) ?? 0) + by);
    if (LEFT_OUT.has(tag)) leftOut += by;
  };
  const isOpen = (key: string) => (counts.get(key) ?? 0) > 0;
  const endParagraph = (syntax: Paragraph['syntax']) =>
    composer.endParagraph(STRONGEST_FIRST.find(isOpen) ?? syntax);
  const words = (written: string) => {
    if (leftOut > 0) return;
    const isRaised = isOpen(RAISED) && RAISED_FIGURES.test(written);
    composer.write(isRaised ? written.replace(/[\d+−-]/g, (sign) => HIGH[sign] ?? sign) : written);
  };
  const breakLine = () => {
    if (leftOut === 0) composer.breakLine();
  };

  const opens = (tag: string, syntax: Paragraph['syntax']) => {
    if (tag === 'br') breakLine();
    if (tag === 'q') words('“');
    if (BLOCKS.has(tag)) endParagraph(syntax);
    if (!LEFT_OUT.has(tag) && !SYNTAX.has(tag) && tag !== RAISED) return;
    open.push(tag);
    tally(tag, 1);
  };
  const closes = (tag: string, syntax: Paragraph['syntax']) => {
    if (tag === 'q') words('”');
    if (BLOCKS.has(tag)) endParagraph(syntax);
    // What was opened within it and never closed (`<li>`) ends with it.
    while (isOpen(tag)) {
      const innermost = open.pop();
      if (innermost !== undefined) tally(innermost, -1);
      if (innermost === tag) break;
    }
  };

  return {
    html(piece, syntax) {
      for (const part of scanHtml(piece)) {
        if (part.kind === 'words') words(part.words);
        else if (part.kind === 'opens') opens(part.tag, syntax);
        else closes(part.tag, syntax);
      }
    },
    words,
    breakLine,
    end(syntax) {
      endParagraph(syntax);
      open = [];
      counts = new Map();
      leftOut = 0;
    },
  };
}
