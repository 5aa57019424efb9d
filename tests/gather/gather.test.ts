import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGatherer, type GathererOptions } from '../../src/gather/create-gatherer.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { textOf } from '../../src/text/span.ts';
import { atom, html, jsonFeed, LAYOUTS, type Newsroom, openNewsroom, rdf, rss, sitemap, type Story, withTag, wordPress } from './newsroom.ts';
import { HARBOUR, SCHOOL, WATER } from './stories.ts';

let folder: string;
let room: Newsroom;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gather-'));
  room = await openNewsroom();
});
afterEach(async () => {
  await room.close();
  rmSync(folder, { recursive: true });
});

const story = (path: string, title: string, paragraphs: readonly string[], more: Partial<Story> = {}): Story => ({
  title,
  link: room.at(path),
  paragraphs,
  ...more,
});
const harbour = (more: Partial<Story> = {}) =>
  story('/harbour', 'Harbour of Lowick opens on Monday', HARBOUR, { author: 'Maud Penhale', ...more });
const school = (more: Partial<Story> = {}) => story('/school', 'Two village schools become one', SCHOOL, more);
const water = (more: Partial<Story> = {}) => story('/water', 'Water may be drunk again', WATER, more);

function gathererFor(sources: string, options: Partial<GathererOptions> = {}) {
  const sourcesFile = join(folder, '.sources.yaml');
  writeFileSync(sourcesFile, `pause: 0\n${sources}`);
  return createGatherer({
    folder,
    sourcesFile,
    isFileExpected: true,
    version: '0.0.0',
    maxMs: 2_000,
    backOffMs: 5,
    ...options,
  });
}

const feed = (path: string, more = '') => `sources:\n  - name: gazette\n    feed: ${room.at(path)}\n    private: true\n${more}`;
const articles = async () => (await readCorpus(folder)).articles;
const files = () => (existsSync(join(folder, 'gazette')) ? readdirSync(join(folder, 'gazette')).sort() : []);
const onlyFile = () => readFileSync(join(folder, 'gazette', files()[0] ?? ''), 'utf8');

describe('a list', () => {
  it.each([
    ['RSS', rss, 'application/rss+xml'],
    ['Atom', atom, 'application/atom+xml'],
    ['RDF', rdf, 'application/rdf+xml'],
    ['JSON Feed', jsonFeed, 'application/feed+json'],
  ])('in %s becomes one file an article, with its words and what is stated of it', async (_, written, type) => {
    room.routes.set('/feed', { body: written([harbour(), school()]), headers: { 'content-type': type } });
    const report = await gathererFor(feed('/feed', '    outlet: The Bay Courier')).gather();
    expect(report.sources).toEqual([{ name: 'gazette', kind: 'feed', added: 2, changed: 0, gone: 0 }]);
    const [first, second] = await articles();
    expect(first).toMatchObject({
      title: 'Harbour of Lowick opens on Monday',
      outlet: 'The Bay Courier',
      author: 'Maud Penhale',
      date: '2026-11-30',
      url: room.at('/harbour'),
    });
    expect(first?.passages.map(({ span }) => textOf(first.text, span))).toEqual([
      'Harbour of Lowick opens on Monday',
      ...HARBOUR,
    ]);
    expect(first?.warnings).toBeUndefined();
    expect(second?.title).toBe('Two village schools become one');
    expect(room.askedFor('/harbour')).toBe(0);
  });

  it('of a WordPress is read through its interface, without the line that leads back', async () => {
    room.routes.set('/wp-json/wp/v2/posts?per_page=50&_embed=author', {
      body: wordPress([harbour({ title: "Lowick's harbour & quay" })]),
      headers: { 'content-type': 'application/json' },
    });
    await gathererFor(`sources:\n  - name: gazette\n    wordpress: ${room.at('/')}\n    private: true`).gather();
    const [article] = await articles();
    expect(article).toMatchObject({ title: 'Lowick’s harbour & quay', author: 'Maud Penhale', date: '2026-11-30' });
    expect(article?.passages.map(({ span }) => textOf(article.text, span)).slice(1)).toEqual(HARBOUR);
  });

  it.each(Object.keys(LAYOUTS))('of a sitemap leads to pages: one set with %s', async (layout) => {
    room.routes.set('/news.xml', { body: sitemap([harbour()]), headers: { 'content-type': 'application/xml' } });
    room.routes.set('/harbour', { body: LAYOUTS[layout]?.(harbour()) ?? '' });
    await gathererFor(`sources:\n  - name: gazette\n    sitemap: ${room.at('/news.xml')}\n    private: true`).gather();
    const [article] = await articles();
    expect(article).toMatchObject({ title: 'Harbour of Lowick opens on Monday', date: '2026-11-30' });
    expect(article?.outlet).toBe(layout === 'Open Graph' ? 'Skerrow Gazette' : 'The Bay Courier');
    expect(article?.passages.map(({ span }) => textOf(article.text, span)).slice(1)).toEqual(HARBOUR);
  });

  it('of single pages is those pages', async () => {
    room.routes.set('/harbour', { body: LAYOUTS['JSON-LD']?.(harbour()) ?? '' });
    const gatherer = gathererFor(
      `sources:\n  - name: gazette\n    pages: ["${room.at('/harbour')}", "${room.at('/nowhere')}"]\n    private: true`,
    );
    expect((await gatherer.gather()).sources).toEqual([
      {
        name: 'gazette',
        kind: 'pages',
        added: 1,
        changed: 0,
        gone: 0,
        missed: { count: 1, fault: { kind: 'gone', detail: '404' } },
      },
    ]);
    expect(files()).toHaveLength(1);
  });

  it('with a sentence of each leads to the pages, and is all that is kept where the source is marked so', async () => {
    room.routes.set('/feed', { body: rss([harbour()], 'summary') });
    room.routes.set('/harbour', { body: LAYOUTS.microdata?.(harbour()) ?? '' });
    await gathererFor(feed('/feed')).gather();
    expect((await articles())[0]?.passages).toHaveLength(5);
    rmSync(join(folder, 'gazette'), { recursive: true });
    room.asked.length = 0;
    await gathererFor(feed('/feed', '    keep: feed')).gather();
    const [article] = await articles();
    expect(article?.passages.map(({ span }) => textOf(article.text, span))).toEqual([
      'Harbour of Lowick opens on Monday',
      HARBOUR[0],
    ]);
    expect(room.askedFor('/harbour')).toBe(0);
  });

  it('in ISO 8859-1 is read as such, and so is a page', async () => {
    const title = 'Señor Núñez öffnet den Hafen';
    const body = rss([harbour({ title })], 'summary').replace('UTF-8', 'ISO-8859-1');
    room.routes.set('/feed', { body: Buffer.from(body, 'latin1'), headers: { 'content-type': 'text/xml' } });
    const page = LAYOUTS['nothing but elements']?.(harbour({ title, paragraphs: HARBOUR.map((words) => `Ångström: ${words.replace(/[“”’]/g, '"')}`) })) ?? '';
    room.routes.set('/harbour', {
      body: Buffer.from(page, 'latin1'),
      headers: { 'content-type': 'text/html; charset=ISO-8859-1' },
    });
    await gathererFor(feed('/feed')).gather();
    const [article] = await articles();
    expect(article?.title).toBe(title);
    expect(article?.text).toContain('Ångström: The harbour of Lowick');
  });
});

describe('a list that cannot be read', () => {
  it.each([
    ['is broken XML', { body: '<rss version="2.0"><channel><title>x</title><item><title>y</tit' }, 'no-feed'],
    ['is a page', { body: '<html><body><p>Sorry</p></body></html>' }, 'no-feed'],
    ['multiplies entities', { body: `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${rss([])}` }, 'no-feed'],
    ['answers 500', { status: 500 }, 'status'],
    ['is not there', { status: 404 }, 'gone'],
    ['wants a password', { status: 401 }, 'status'],
  ])('because it %s is named, and what was there is kept', async (_, answer, kind) => {
    room.routes.set('/feed', { body: rss([harbour()]) });
    const gatherer = gathererFor(feed('/feed'));
    await gatherer.gather();
    room.routes.set('/feed', answer);
    const [report] = (await gatherer.gather({ isAsked: true })).sources;
    expect(report?.failing).toMatchObject({ fault: { kind } });
    expect(files()).toHaveLength(1);
    const { sources } = await gatherer.standing();
    expect(sources[0]).toMatchObject({ name: 'gazette', articles: 1, failing: { times: 1, fault: { kind } } });
  });
});
