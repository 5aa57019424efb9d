import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { textOf } from '../../src/text/span.ts';

const LEAD =
  'The harbour bridge was closed to lorries on Monday, after engineers found cracks in two of its piers.';

function stated(text: string) {
  const article = parseArticle({ path: 'a.txt', text, contentHash: '' });
  const { outlet, byline, date } = article.inText ?? {};
  return Object.fromEntries(
    Object.entries({ outlet, byline, date }).flatMap(([what, span]) =>
      span === undefined ? [] : [[what, textOf(article.text, span)]],
    ),
  );
}

/** What an article states with this line below its headline. */
const below = (line: string) =>
  stated(`Bridge shut to lorries\n\n${line}\n\n${LEAD}\n\nFerries will carry goods.\n`);
/** With this line at its end. */
const atEnd = (line: string) =>
  stated(`Bridge shut to lorries\n\n${LEAD}\n\nFerries will carry goods.\n\n${line}\n`);

describe('what the words of an article state of it', () => {
  it.each([
    ['– (Copyright The Skerrow Gazette Limited 2016)', 'The Skerrow Gazette'],
    ['© 2016 The Bay Courier', 'The Bay Courier'],
    ['© Copyright 2019 Sound Wire. All rights reserved.', 'Sound Wire'],
    ['Copyright 2024 Tarn Valley Newspapers Inc. All rights reserved.', 'Tarn Valley Newspapers'],
    ['(c) 2011-2014 Coastline News', 'Coastline News'],
    ['Copyright © 2020 by Marrow Media LLC', 'Marrow Media'],
  ])('is whose it is, by a notice: %s', (line, outlet) => {
    expect(atEnd(line)).toEqual({ outlet });
  });

  it.each([
    [
      'Video report by Coastline News Correspondent Ana Lindqvist',
      { outlet: 'Coastline News', byline: 'Ana Lindqvist' },
    ],
    [
      'Report by Sound Radio Health Correspondent Tomas Reyes',
      { outlet: 'Sound Radio', byline: 'Tomas Reyes' },
    ],
    ['By Maud Penhale', { byline: 'Maud Penhale' }],
    ['By Maud Penhale and Tomas Reyes', { byline: 'Maud Penhale and Tomas Reyes' }],
    ['By Maud Penhale, Health Correspondent', { byline: 'Maud Penhale' }],
    ['By Maud Penhale, The Bay Courier', { outlet: 'The Bay Courier', byline: 'Maud Penhale' }],
    ['By Maud Penhale in Skerrow', { byline: 'Maud Penhale' }],
    ['By Maud Penhale for the Bay Courier', { byline: 'Maud Penhale' }],
    ['By MAUD PENHALE | Bay Courier', { outlet: 'Bay Courier', byline: 'MAUD PENHALE' }],
  ])('is who made it, by its byline: %s', (line, facts) => {
    expect(below(line)).toMatchObject(facts);
  });

  it.each([
    [`SKERROW (Sound Wire) - ${LEAD}`, { outlet: 'Sound Wire' }],
    [`TARN/SKERROW - ${LEAD}`, {}],
    [`SKERROW, March 2 (SW) — ${LEAD}`, { outlet: 'SW' }],
  ])('is the agency of its dateline: %s', (lead, facts) => {
    expect(stated(`Bridge shut to lorries\n\n${lead}\n\nFerries will carry goods.\n`)).toEqual(facts);
  });

  it.each(['Monday, March 2, 2026', 'Published: 2 March 2026 at 10:15 GMT', '2026-03-02'])(
    'is its day, where that stands alone: %s',
    (date) => {
      expect(below(date)).toMatchObject({ date });
    },
  );

  it.each([
    'FILE PHOTO: The bridge in fog',
    '© Jane Doe',
    'By Monday the ferries will have been booked out for the whole of the winter, the council said.',
    'All rights reserved.',
    'The bridge was built by the Skerrow Gazette and its readers.',
  ])('is nothing in %s', (line) => {
    expect(atEnd(line)).toEqual({});
  });

  it('stays apart from what the file states', () => {
    const article = parseArticle({
      path: 'a.txt',
      text: `---\noutlet: Bay Courier\n---\nBridge shut to lorries\n\n${LEAD}\n\n© 2026 Sound Wire\n`,
      contentHash: '',
    });
    expect(article.outlet).toBe('Bay Courier');
    expect(article.inText?.outlet && textOf(article.text, article.inText.outlet)).toBe('Sound Wire');
  });
});
