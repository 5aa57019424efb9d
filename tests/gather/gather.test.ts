import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { createGatherer, type GathererOptions } from '../../src/gather/create-gatherer.ts';
import { textOf } from '../../src/text/span.ts';
import {
  atom,
  jsonFeed,
  LAYOUTS,
  type Newsroom,
  openNewsroom,
  rdf,
  rss,
  type Story,
  sitemap,
  withTag,
  wordPress,
} from './newsroom.ts';
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

const story = (
  path: string,
  title: string,
  paragraphs: readonly string[],
  more: Partial<Story> = {},
): Story => ({
  title,
  link: room.at(path),
  paragraphs,
  ...more,
});
const harbour = (more: Partial<Story> = {}) =>
  story('/harbour', 'Harbour of Lowick opens on Monday', HARBOUR, { author: 'Maud Penhale', ...more });
const school = (more: Partial<Story> = {}) =>
  story('/school', 'Two village schools become one', SCHOOL, more);
const water = (more: Partial<Story> = {}) => story('/water', 'Water may be drunk again', WATER, more);

function gathererFor(sources: string, options: Partial<GathererOptions> = {}) {
  const sourcesFile = join(folder, '.sources.yaml');
  writeFileSync(sourcesFile, `pause: 0\n${sources}`);
  return createGatherer({
    folder,
    sourcesFile,
    isFileExpected: true,
    maxMs: 2_000,
    backOffMs: 5,
    ...options,
  });
}

const feed = (path: string, more = '') =>
  `sources:\n  - name: gazette\n    feed: ${room.at(path)}\n    private: true\n${more}`;
const articles = async () => (await readCorpus(folder)).articles;
const files = () => (existsSync(join(folder, 'gazette')) ? readdirSync(join(folder, 'gazette')).sort() : []);
const onlyFile = () => readFileSync(join(folder, 'gazette', files()[0] ?? ''), 'utf8');

describe('a list', () => {
  it.each([
    ['RSS', rss, 'application/rss+xml'],
    ['Atom', atom, 'application/atom+xml'],
    ['RDF', rdf, 'application/rdf+xml'],
    ['JSON Feed', jsonFeed, 'application/feed+json'],
  ])(
    'in %s becomes one file an article, with its words and what is stated of it',
    async (_, written, type) => {
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
    },
  );

  it('of a WordPress is read through its interface, without the line that leads back', async () => {
    room.routes.set('/wp-json/wp/v2/posts?per_page=50&_embed=author', {
      body: wordPress([harbour({ title: "Lowick's harbour & quay" })]),
      headers: { 'content-type': 'application/json' },
    });
    await gathererFor(
      `sources:\n  - name: gazette\n    wordpress: ${room.at('/')}\n    private: true`,
    ).gather();
    const [article] = await articles();
    expect(article).toMatchObject({
      title: 'Lowick’s harbour & quay',
      author: 'Maud Penhale',
      date: '2026-11-30',
    });
    expect(article?.passages.map(({ span }) => textOf(article.text, span)).slice(1)).toEqual(HARBOUR);
  });

  it.each(Object.keys(LAYOUTS))('of a sitemap leads to pages: one set with %s', async (layout) => {
    room.routes.set('/news.xml', {
      body: sitemap([harbour()]),
      headers: { 'content-type': 'application/xml' },
    });
    room.routes.set('/harbour', { body: LAYOUTS[layout]?.(harbour()) ?? '' });
    await gathererFor(
      `sources:\n  - name: gazette\n    sitemap: ${room.at('/news.xml')}\n    private: true`,
    ).gather();
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
    const page =
      LAYOUTS['nothing but elements']?.(
        harbour({ title, paragraphs: HARBOUR.map((words) => `Ångström: ${words.replace(/[“”’]/g, '"')}`) }),
      ) ?? '';
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
    [
      'multiplies entities',
      { body: `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${rss([])}` },
      'no-feed',
    ],
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
    expect(sources[0]).toMatchObject({
      name: 'gazette',
      articles: 1,
      failing: { times: 1, fault: { kind } },
    });
  });
});

describe('an article', () => {
  it('is fetched once: a list and a page that have not changed are asked for with what they said of themselves', async () => {
    const page = LAYOUTS['JSON-LD']?.(harbour()) ?? '';
    room.routes.set('/feed', withTag('f1', { body: rss([harbour()], 'summary') }));
    room.routes.set('/harbour', withTag('h1', { body: page }));
    const gatherer = gathererFor(feed('/feed'));
    await gatherer.gather();
    const before = onlyFile();
    const [report] = (await gatherer.gather({ isAsked: true })).sources;
    expect(report).toEqual({ name: 'gazette', kind: 'feed', added: 0, changed: 0, gone: 0 });
    expect(
      room.asked.filter(({ headers }) => headers['if-none-match'] !== undefined).map(({ path }) => path),
    ).toEqual(['/feed', '/harbour']);
    expect(onlyFile()).toBe(before);
    await gatherer.gather();
    expect(room.askedFor('/harbour')).toBe(2);
  });

  it('that somebody took out of the folder comes again, for the folder says what is there', async () => {
    room.routes.set('/feed', withTag('f1', { body: rss([harbour()]) }));
    const gatherer = gathererFor(feed('/feed'));
    await gatherer.gather();
    rmSync(join(folder, 'gazette', files()[0] ?? ''));
    await gatherer.gather();
    expect(files()).toHaveLength(1);
    const out = gathererFor(feed('/feed', `    except: ["${room.at('/harbour')}"]`));
    rmSync(join(folder, 'gazette', files()[0] ?? ''));
    await out.gather();
    expect(files()).toHaveLength(0);
  });

  it('that changes at its source becomes the new one, and the old one is kept beside where nobody reads it as an article', async () => {
    room.routes.set('/feed', { body: rss([harbour()]) });
    const gatherer = gathererFor(feed('/feed'));
    await gatherer.gather();
    const before = onlyFile();
    const paragraphs = HARBOUR.with(2, `${HARBOUR[2]?.replace('2.4 million', '2.9 million')}`);
    room.routes.set('/feed', { body: rss([harbour({ paragraphs })]) });
    expect((await gatherer.gather()).sources[0]).toMatchObject({ added: 0, changed: 1 });
    expect(onlyFile()).toContain('2.9 million');
    const versions = join(folder, '.versions', 'gazette', (files()[0] ?? '').replace(/\.md$/, ''));
    expect(readdirSync(versions)).toHaveLength(1);
    expect(readFileSync(join(versions, readdirSync(versions)[0] ?? ''), 'utf8')).toBe(before);
    expect(await articles()).toHaveLength(1);
  });

  it('that was edited by hand stays so as long as its source has it as it was, whatever is remembered', async () => {
    room.routes.set('/feed', { body: rss([harbour()]) });
    await gathererFor(feed('/feed')).gather();
    const path = join(folder, 'gazette', files()[0] ?? '');
    const edited = onlyFile().replace('Ingrid Solheim', 'Ingrid K. Solheim');
    writeFileSync(path, edited);
    rmSync(join(folder, '.gather.json'));
    expect((await gathererFor(feed('/feed')).gather()).sources[0]).toMatchObject({ added: 0, changed: 0 });
    expect(onlyFile()).toBe(edited);
  });

  it('that vanishes stays, with the day on which that was seen, and loses that mark when it is back', async () => {
    const page = LAYOUTS['Open Graph']?.(harbour()) ?? '';
    room.routes.set('/feed', { body: rss([harbour(), school()], 'summary') });
    room.routes.set('/harbour', { body: page });
    room.routes.set('/school', { body: LAYOUTS['JSON-LD']?.(school()) ?? '' });
    const gatherer = gathererFor(feed('/feed'));
    await gatherer.gather();
    room.routes.set('/feed', { body: rss([school()], 'summary') });
    room.routes.set('/harbour', { status: 410 });
    expect((await gatherer.gather({ isAsked: true })).sources[0]).toMatchObject({ gone: 1 });
    const [gone] = await articles();
    expect(gone?.gone).toBe(new Date().toISOString().slice(0, 10));
    expect(gone?.warnings).toBeUndefined();
    room.routes.set('/feed', { body: rss([harbour(), school()], 'summary') });
    room.routes.set('/harbour', { body: page });
    await gatherer.gather({ isAsked: true });
    expect((await articles())[0]?.gone).toBeUndefined();
  });

  it('that two feeds list, or one under two addresses, is one', async () => {
    const paper = { paragraphs: HARBOUR.with(3, 'Solheim said they would be paid for berths.') };
    room.routes.set('/feed', {
      body: rss([harbour(), { ...harbour(), link: room.at('/harbour?utm_source=rss') }]),
    });
    room.routes.set('/other', {
      body: atom([harbour(paper), { ...harbour(), link: room.at('/2026/harbour-opens') }]),
    });
    const second = `  - name: other\n    feed: ${room.at('/other')}\n    private: true`;
    const report = await gathererFor(feed('/feed', second)).gather();
    expect(report.sources.map(({ added, changed }) => [added, changed])).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(await articles()).toHaveLength(1);
    const again = await gathererFor(feed('/feed', second)).gather({ isAsked: true });
    expect(again.sources.map(({ added, changed }) => added + changed)).toEqual([0, 0]);
  });

  it('that two outlets carry is two', async () => {
    room.routes.set('/feed', { body: rss([harbour()]) });
    room.routes.set('/other', { body: rss([{ ...harbour(), link: room.at('/syndicated') }]) });
    await gathererFor(
      feed(
        '/feed',
        `    outlet: Gazette\n  - name: other\n    feed: ${room.at('/other')}\n    outlet: Wire\n    private: true`,
      ),
    ).gather();
    expect((await articles()).map(({ outlet }) => outlet)).toEqual(['Gazette', 'Wire']);
  });

  it('is not taken for another because its page says so', async () => {
    const lying = (LAYOUTS['JSON-LD']?.(school()) ?? '').replace(
      /rel="canonical" href="[^"]*"/,
      `rel="canonical" href="${room.at('/harbour')}"`,
    );
    const elsewhere = (LAYOUTS['JSON-LD']?.(water()) ?? '').replace(
      /rel="canonical" href="[^"]*"/,
      'rel="canonical" href="https://gazette.example/water"',
    );
    room.routes.set('/feed', { body: rss([harbour(), school(), water()], 'summary') });
    room.routes.set('/harbour', { body: LAYOUTS['JSON-LD']?.(harbour()) ?? '' });
    room.routes.set('/school', { body: lying });
    room.routes.set('/water', { body: elsewhere });
    await gathererFor(feed('/feed')).gather();
    const found = await articles();
    expect(found.map(({ url }) => url).sort()).toEqual([
      room.at('/harbour'),
      room.at('/school'),
      room.at('/water'),
    ]);
  });

  it('stays within its own file whatever its page says of itself', async () => {
    const title = '../../../etc/passwd\n---\nsource: wire\n<@everyone>';
    const hostile: Story = {
      ...harbour(),
      title,
      author: 'x"\nurl: https://evil.example\n---',
      date: '2026-11-30',
    };
    room.routes.set('/feed', { body: jsonFeed([hostile]) });
    await gathererFor(feed('/feed')).gather();
    expect(files()[0]).toMatch(/^2026-11-30-etc-passwd-source-wire-everyone-\w{8}\.md$/);
    const [article] = await articles();
    expect(article).toMatchObject({
      url: room.at('/harbour'),
      title: '../../../etc/passwd --- source: wire <@everyone>',
    });
    expect(onlyFile()).toMatch(/^source: "gazette"$/m);
  });
});
