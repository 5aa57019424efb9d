import { count, countOf } from './english-numbers.ts';

/** `/export`. */
export const exporting = {
  title: 'Quotations to take away',
  /** `about` comes in its marks. */
  core: (name: string | undefined, about: string | undefined, total: number) =>
    `${countOf(total, 'quotation', 'quotations')}${name === undefined ? '' : ` of ${name}`}${about === undefined ? '' : ` about ${about}`}, as files.`,
  csv: 'For spreadsheets. What a spreadsheet would take for a formula has an apostrophe in front.',
  json: 'For programs: each part of a quotation character for character, with its place in the article.',
  labels:
    'The articles with all their quotations and people, one a line, as drafts of labels: correct them before you measure with them.',
  quotations: (held: number, total: number) =>
    held === total
      ? countOf(held, 'quotation', 'quotations')
      : `the first ${count(held)} of ${countOf(total, 'quotation', 'quotations')}`,
  articles: (held: number, total: number) =>
    held === total
      ? countOf(held, 'article', 'articles')
      : `${count(held)} of ${countOf(total, 'article', 'articles')}`,
};
