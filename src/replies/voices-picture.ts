import type { VoicesInArticles } from '../answers/voices-in-articles.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import { PICTURE_FONT } from './draw-picture.ts';
import type { Messages } from './messages.ts';
import { pictureText, widthOf } from './picture-text.ts';

type Heard = VoicesInArticles['voices'][number];

/** On paper of its own the picture reads the same on dark and on light. */
const PAPER = '#fcfbf7';
const EDGE = '#d9d5c9';
const INK = '#1d1d1f';
const GREY = '#5f5f66';
const GRID = '#e7e3d8';
const QUOTED = '#1f4e8c';
const REPORTED = '#a9c1e0';

/** As wide as Discord shows it in an embed, about, so that letters keep their size. */
const WIDTH = 500;
const MARGIN = 16;
const NAMES_END = 158;
const BARS_AT = NAMES_END + 8;
const ROW = 20;
const KEY_ROW = 16;
/** Columns that are told apart; articles beyond are counted. */
const MOST_COLUMNS = 30;
const WIDEST_COLUMN = 20;
const COLUMNS_ROOM = 180;
/** What one sign of the figures behind a bar takes. */
const DIGIT = 6.2;
/** A key of more articles stands in two columns. */
const LONG_KEY = 8;

/** Who is quoted how often, as bars, and in which articles, as dots: an SVG, made of nothing but what it is given. */
export function voicesPicture(heard: VoicesInArticles, messages: Messages): string {
  const { picture } = messages.coverage;
  const shown = columnsOf(heard);
  const column = Math.min(WIDEST_COLUMN, COLUMNS_ROOM / Math.max(1, shown.length));
  const columnsAt = WIDTH - MARGIN - column * shown.length;
  const top = 78;
  const bottom = top + heard.voices.length * ROW;
  const hidden = heard.articles.length - shown.length;
  const barsRoom = columnsAt - 20 - BARS_AT - longestFigures(heard) * DIGIT;
  const key = keyOf(shown, heard.articles, bottom + 26);
  const height = key.end + (hidden > 0 ? KEY_ROW : 0) + MARGIN - 4;
  const parts = [
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8" fill="${PAPER}" stroke="${EDGE}"/>`,
    text(MARGIN, 26, pictureText(picture.title, WIDTH - 2 * MARGIN, 15), { size: 15, bold: true }),
    legend(messages),
    ...grid(shown, { columnsAt, column, top, bottom }),
    ...heard.voices.flatMap((voice, index) =>
      row(voice, { y: top + index * ROW, shown, columnsAt, column, unit: barsRoom / heard.loudest }),
    ),
    ...key.parts,
    ...(hidden > 0
      ? [text(MARGIN, key.end + 12, picture.moreArticles(hidden), { size: 11, fill: GREY })]
      : []),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="${PICTURE_FONT}">${parts.join('')}</svg>`;
}

/** The places of the articles that get a column: all, or those with most to hear, in their own order. */
function columnsOf({ voices, articles }: VoicesInArticles): readonly number[] {
  const places = articles.map((_, place) => place);
  if (places.length <= MOST_COLUMNS) return places;
  const heard = places.map(() => 0);
  for (const { article, quotations, statements } of voices.flatMap(({ hearings }) => hearings)) {
    heard[article] = (heard[article] ?? 0) + quotations + statements;
  }
  return places
    .toSorted((one, other) => (heard[other] ?? 0) - (heard[one] ?? 0) || one - other)
    .slice(0, MOST_COLUMNS)
    .sort((one, other) => one - other);
}

function legend({ coverage: { picture } }: Messages): string {
  const small = { size: 11, fill: GREY };
  const at = (x: number, fill: string, words: string) =>
    `<rect x="${x}" y="37" width="10" height="10" rx="2" fill="${fill}"/>${text(x + 15, 46, words, small)}`;
  const secondAt = Math.ceil(MARGIN + 15 + widthOf(picture.quotations, 11) + 14);
  return (
    at(MARGIN, QUOTED, picture.quotations) +
    at(secondAt, REPORTED, picture.statements) +
    text(WIDTH - MARGIN, 46, picture.columns, { ...small, anchor: 'end' })
  );
}

interface Grid {
  readonly columnsAt: number;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** The numbers of the articles above their columns: each where there is room, else every fifth. */
function grid(shown: readonly number[], { columnsAt, column, top, bottom }: Grid): readonly string[] {
  return shown.map((place, index) => {
    const x = columnsAt + (index + 0.5) * column;
    const isNumbered = column >= 14 || index === 0 || (place + 1) % 5 === 0;
    const line = `<path d="M${fixed(x)} ${top - 4}V${bottom}" stroke="${GRID}"/>`;
    return isNumbered
      ? line + text(x, top - 9, String(place + 1), { size: 10, fill: GREY, anchor: 'middle' })
      : line;
  });
}

interface Row {
  readonly y: number;
  readonly shown: readonly number[];
  readonly columnsAt: number;
  readonly column: number;
  /** How long one quotation is. */
  readonly unit: number;
}

function row(voice: Heard, { y, shown, columnsAt, column, unit }: Row): readonly string[] {
  const { quotations, statements, hearings } = voice;
  const [said, told] = [quotations * unit, statements * unit];
  const middle = y + ROW / 2;
  const most = Math.min(column, ROW) / 2 - 0.5;
  return [
    `<path d="M${MARGIN} ${y + ROW - 0.5}H${WIDTH - MARGIN}" stroke="${GRID}" stroke-width="0.6"/>`,
    text(NAMES_END, middle + 4, pictureText(voice.name, NAMES_END - MARGIN, 12), { size: 12, anchor: 'end' }),
    bar(BARS_AT, y, said, QUOTED),
    bar(BARS_AT + said, y, told, REPORTED),
    text(BARS_AT + said + told + 5, middle + 4, figuresOf(voice), { size: 11, fill: GREY }),
    ...hearings.flatMap((hearing) => {
      const index = shown.indexOf(hearing.article);
      return index === -1 ? [] : [dot(columnsAt + (index + 0.5) * column, middle, most, hearing)];
    }),
  ];
}

/** "17", or "17 + 2" where there are reported statements, too. */
function figuresOf({ quotations, statements }: Heard): string {
  return statements === 0 ? `${quotations}` : `${quotations} + ${statements}`;
}

/** How many signs the longest figures have. An archive has more voices than a call takes arguments. */
function longestFigures({ voices }: VoicesInArticles): number {
  return voices.reduce((longest, voice) => Math.max(longest, figuresOf(voice).length), 0);
}

function bar(x: number, y: number, width: number, fill: string): string {
  return width === 0
    ? ''
    : `<rect x="${fixed(x)}" y="${y + 4}" width="${fixed(width)}" height="${ROW - 8}" fill="${fill}"/>`;
}

/** The area says how often; one who is only reported there has a ring. Nine times or more fill the cell. */
function dot(
  x: number,
  y: number,
  most: number,
  { quotations, statements }: { readonly quotations: number; readonly statements: number },
): string {
  const radius = Math.max(1.8, most * Math.sqrt(Math.min(9, quotations + statements) / 9));
  return quotations > 0
    ? `<circle cx="${fixed(x)}" cy="${y}" r="${fixed(radius)}" fill="${QUOTED}"/>`
    : `<circle cx="${fixed(x)}" cy="${y}" r="${fixed(radius)}" fill="${REPORTED}" stroke="${QUOTED}" stroke-width="0.8"/>`;
}

/** Number and headline of each article that has a column. */
function keyOf(
  shown: readonly number[],
  articles: readonly ArticleListing[],
  top: number,
): { readonly parts: readonly string[]; readonly end: number } {
  const columns = shown.length > LONG_KEY ? 2 : 1;
  const rows = Math.ceil(shown.length / columns);
  const width = (WIDTH - 2 * MARGIN) / columns;
  const parts = shown.flatMap((place, index) => {
    const article = articles[place];
    if (article === undefined) return [];
    const x = MARGIN + Math.floor(index / rows) * width;
    const y = top + (index % rows) * KEY_ROW;
    const said = article.outlet === undefined ? article.headline : `${article.headline} · ${article.outlet}`;
    return [
      text(x + 14, y, String(place + 1), { size: 11, bold: true, anchor: 'end' }),
      text(x + 20, y, pictureText(said, width - 30, 11), { size: 11, fill: INK }),
    ];
  });
  return { parts, end: top + (rows - 1) * KEY_ROW + 4 };
}

function text(
  x: number,
  y: number,
  words: string,
  {
    size,
    bold = false,
    fill = INK,
    anchor = 'start',
  }: { size: number; bold?: boolean; fill?: string; anchor?: string },
): string {
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${fixed(x)}" y="${fixed(y)}" font-size="${size}"${weight} fill="${fill}" text-anchor="${anchor}">${words}</text>`;
}

/** Two decimals, so that bytes do not hang on the last bit of a division. */
function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
