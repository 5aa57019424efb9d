import { describe, expect, it } from 'vitest';
import { CSV_HEAD, csvLine } from '../../src/replies/export-csv.ts';
import type { ExportRecord } from '../../src/replies/export-record.ts';

const RECORD: ExportRecord = {
  quotation: ['We wait'],
  speaker: 'Ana Keba',
  how: 'named',
  kind: 'direct',
  headline: 'Ferry will wait',
  file: 'ferry.txt',
  paragraph: 2,
  spans: [[10, 17]],
  ids: { quotation: 'quotation/1', passage: 'passage/1', article: 'article/1' },
};

describe('a quotation as a line of CSV', () => {
  it('has a cell for each column, in marks, and ends as RFC 4180 wants', () => {
    const cells = csvLine(RECORD).trimEnd().split(',');
    expect(cells).toHaveLength(CSV_HEAD.trimEnd().split(',').length);
    expect(cells[0]).toBe('"We wait"');
    expect(csvLine(RECORD)).toMatch(/"\r\n$/);
  });

  it('begins with the mark by which spreadsheets tell UTF-8', () => {
    expect(CSV_HEAD.startsWith('\ufeff"quotation","speaker"')).toBe(true);
  });

  it.each([
    ['=HYPERLINK("http://evil.example","click")', `"'=HYPERLINK(""http://evil.example"",""click"")"`],
    ['+1 for the harbour', `"'+1 for the harbour"`],
    ['-2 degrees, and falling', `"'-2 degrees, and falling"`],
    ['@everyone will pay', `"'@everyone will pay"`],
    ['\t=1+1', `"'\t=1+1"`],
    ['\r=1+1', `"'\r=1+1"`],
    ['\n=1+1', `"'\n=1+1"`],
    ['＝1+1', `"'＝1+1"`],
    ['Ten-=-ten', '"Ten-=-ten"'],
    ['so-called “calm”, "calm"', '"so-called “calm”, ""calm"""'],
  ])('is no formula in any cell: %j', (text, cell) => {
    expect(csvLine({ ...RECORD, quotation: [text] }).startsWith(cell)).toBe(true);
    expect(csvLine({ ...RECORD, speaker: text })).toContain(`,${cell},`);
    expect(csvLine({ ...RECORD, headline: text, outlet: text, mention: text })).toContain(`,${cell},`);
  });

  it('keeps parts apart that stand apart in the article', () => {
    expect(csvLine({ ...RECORD, quotation: ['We wait', 'then we vote'] })).toContain(
      '"We wait […] then we vote"',
    );
  });
});
