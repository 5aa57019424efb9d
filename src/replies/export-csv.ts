import type { ExportRecord } from './export-record.ts';

const COLUMNS: readonly (readonly [name: string, cell: (record: ExportRecord) => string])[] = [
  ['quotation', ({ quotation }) => quotation.join(APART)],
  ['speaker', ({ speaker = '' }) => speaker],
  ['how_found', ({ how }) => how],
  ['named_as', ({ mention = '' }) => mention],
  ['kind', ({ kind }) => kind],
  ['outlet', ({ outlet = '' }) => outlet],
  ['date', ({ date = '' }) => date],
  ['headline', ({ headline }) => headline],
  ['address', ({ address = '' }) => address],
  ['file', ({ file }) => file],
  ['paragraph', ({ paragraph }) => String(paragraph)],
  ['quotation_id', ({ ids }) => ids.quotation],
  ['passage_id', ({ ids }) => ids.passage],
  ['article_id', ({ ids }) => ids.article],
  ['speaker_id', ({ ids }) => ids.speaker ?? ''],
];

/** Parts that stand apart in the article are not run together. */
const APART = ' […] ';

/**
 * What a spreadsheet would take for the beginning of a formula: OWASP, "CSV Injection". Line feeds and the full-width forms that some programs read
 * alike are among them.
 */
const BEGINS_A_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The first line: the names of the columns, behind a mark by which spreadsheets tell UTF-8. */
export const CSV_HEAD = `\ufeff${COLUMNS.map(([name]) => inMarks(name)).join(',')}\r\n`;

/** One quotation as a line of CSV (RFC 4180); a cell that would be a formula has an apostrophe in front. */
export function csvLine(record: ExportRecord): string {
  return `${COLUMNS.map(([, cell]) => inMarks(cell(record))).join(',')}\r\n`;
}

function inMarks(cell: string): string {
  const safe = BEGINS_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
