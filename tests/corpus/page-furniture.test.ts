import { describe, expect, it } from 'vitest';
import type { PageLine } from '../../src/corpus/pdf/page-line.ts';
import { withoutPageFurniture } from '../../src/corpus/pdf/without-page-furniture.ts';

const line = (words: string, y: number, page: number): PageLine => ({
  words,
  y,
  page,
  left: 40,
  right: 300,
  size: 10,
});
const words = (pages: readonly (readonly PageLine[])[]) =>
  pages.map((lines) => lines.map((each) => each.words));
const REPORT = [
  ['The bridge was closed to lorries on Monday,', 'and they wait on both quays.'],
  ['Ferries will carry goods until the spring,', 'at a cost of two million crowns.'],
  ['Nothing is decided about the railway,', 'whose tracks run below.'],
];

describe('what stands on each page of a document', () => {
  it('is left out at its head and its foot, with its number', () => {
    const pages = REPORT.map(([first = '', second = ''], page) => [
      line('Skerrow Gazette', 800, page),
      line(first, 760, page),
      line(second, 747, page),
      line(`${page + 1} of 3`, 40, page),
    ]);
    expect(words(withoutPageFurniture(pages, undefined))).toEqual(REPORT);
  });

  it('is kept where it stands among the lines of the report', () => {
    const pages = [0, 1].map((page) => [
      line('“We were warned,” said Ana Lindqvist,', 800, page),
      line(['and the bridge is closed.', 'and nobody would pay.'][page] ?? '', 787, page),
    ]);
    expect(words(withoutPageFurniture(pages, undefined))).toEqual([
      ['“We were warned,” said Ana Lindqvist,', 'and the bridge is closed.'],
      ['“We were warned,” said Ana Lindqvist,', 'and nobody would pay.'],
    ]);
  });
});
