import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGatherer, type GathererOptions } from '../../src/gather/create-gatherer.ts';
import { isPublicAddress } from '../../src/gather/network/is-public-address.ts';
import { retryAfterMs } from '../../src/gather/network/retry-after.ts';
import { LAYOUTS, type Newsroom, openNewsroom, rss, type Story } from './newsroom.ts';
import { HARBOUR, SCHOOL } from './stories.ts';

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

const story = (path: string, paragraphs = HARBOUR): Story => ({
  title: `The report at ${path}`,
  link: path.startsWith('http') ? path : room.at(path),
  paragraphs,
});

function gather(sources: string, options: Partial<GathererOptions> & { readonly pause?: number } = {}) {
  const sourcesFile = join(folder, '.sources.yaml');
  writeFileSync(sourcesFile, `contact: desk@gazette.example\npause: ${options.pause ?? 0}\n${sources}`);
  const gatherer = createGatherer({
    folder,
    sourcesFile,
    isFileExpected: true,
    maxMs: 1_000,
    backOffMs: 5,
    ...options,
  });
  return gatherer.gather({ isAsked: true }).then(({ sources: reports }) => reports);
}
const ofFeed = (more = '    private: true') =>
  `sources:\n  - name: gazette\n    feed: ${room.at('/feed')}\n${more}`;
const files = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
/** A feed that leads to this one page. */
const leadsTo = (path: string) => room.routes.set('/feed', { body: rss([story(path)], 'summary') });
const missed = async (sources = ofFeed(), options = {}) =>
  (await gather(sources, options))[0]?.failing?.fault;

describe('a guest', () => {
  it('gives its name, and whom to write to', async () => {
    room.routes.set('/feed', { body: rss([story('/a')]) });
    await gather(ofFeed());
    expect(room.asked.map(({ headers }) => headers['user-agent'])).toEqual(
      Array(2).fill('OnTheRecord (+desk@gazette.example)'),
    );
  });

  it('reads robots.txt first, and nothing that it closes', async () => {
    room.routes.set('/robots.txt', {
      body: 'User-agent: *\nDisallow: /closed\n',
      headers: { 'content-type': 'text/plain' },
    });
    room.routes.set('/feed', { body: rss([story('/closed/a'), { ...story('/open', SCHOOL) }], 'summary') });
    room.routes.set('/open', { body: LAYOUTS['JSON-LD']?.(story('/open', SCHOOL)) ?? '' });
    await gather(ofFeed());
    expect(room.asked[0]?.path).toBe('/robots.txt');
    expect(room.askedFor('/closed/a')).toBe(0);
    expect(room.askedFor('/robots.txt')).toBe(1);
    // Of what is closed, what the feed itself gives is kept.
    expect(files()).toHaveLength(2);
  });

  it('is kept out of everything by a robots.txt that cannot be read, and told by name what would let it in', async () => {
    room.routes.set('/robots.txt', { status: 503 });
    room.routes.set('/feed', { body: rss([story('/a')]) });
    expect(await missed()).toEqual({ kind: 'robots-unknown', detail: '503' });
    room.routes.set('/robots.txt', {
      body: 'User-agent: *\nDisallow: /\nUser-agent: OnTheRecord\nAllow: /\n',
    });
    expect((await gather(ofFeed()))[0]).toMatchObject({ added: 1 });
  });

  it('keeps no copy where a page forbids it, but what the feed gives', async () => {
    room.routes.set('/feed', { body: rss([story('/a')], 'summary') });
    room.routes.set('/a', {
      body: LAYOUTS['JSON-LD']?.(story('/a')) ?? '',
      headers: { 'x-robots-tag': 'noarchive' },
    });
    await gather(ofFeed());
    const [path = ''] = files();
    expect(readFileSync(join(folder, path), 'utf8').split('---\n\n')[1]).toBe(`${HARBOUR[0]}\n`);
  });

  it('makes one request a host at a time, with a pause between', async () => {
    const paths = ['/a', '/b', '/c'];
    room.routes.set('/feed', {
      body: rss(
        paths.map((path) => story(path)),
        'summary',
      ),
    });
    await gather(ofFeed(), { pause: 0.05 });
    expect(room.mostAtOnce()).toBe(1);
    const times = room.asked.map(({ at }) => at);
    // Timers may be a millisecond early.
    for (const [place, time] of times.slice(1).entries())
      expect(time - (times[place] ?? 0)).toBeGreaterThan(48);
  });

  it('leaves a host alone that asks for it, also the next time', async () => {
    room.routes.set('/feed', { status: 429, headers: { 'retry-after': '3600' } });
    expect((await missed())?.kind).toBe('resting');
    expect((await missed())?.kind).toBe('resting');
    expect(room.askedFor('/feed')).toBe(1);
  });

  it('waits for a host that asks for a moment, and tries once more where it fails', async () => {
    let times = 0;
    room.routes.set('/feed', () =>
      times++ === 0 ? { status: 503, headers: { 'retry-after': '0' } } : { body: rss([story('/a')]) },
    );
    expect((await gather(ofFeed()))[0]).toMatchObject({ added: 1 });
    room.routes.set('/feed', { status: 500 });
    room.asked.length = 0;
    expect(await missed()).toEqual({ kind: 'status', detail: '500' });
    expect(room.askedFor('/feed')).toBe(2);
  });

  it('comes to a source that fails ever less often, unless it is sent', async () => {
    room.routes.set('/feed', { status: 500 });
    const sourcesFile = join(folder, '.sources.yaml');
    writeFileSync(sourcesFile, ofFeed());
    const gatherer = createGatherer({ folder, sourcesFile, isFileExpected: true, backOffMs: 5 });
    await gatherer.gather();
    room.asked.length = 0;
    expect((await gatherer.gather()).sources[0]?.failing?.fault.kind).toBe('status');
    expect(room.asked).toHaveLength(0);
    await gatherer.gather({ isAsked: true });
    expect(room.askedFor('/feed')).toBe(2);
  });
});

describe('what is beyond a limit is left and named', () => {
  it('a redirect that leads in a circle', async () => {
    leadsTo('/round');
    room.routes.set('/round', { status: 302, headers: { location: '/and' } });
    room.routes.set('/and', { status: 302, headers: { location: '/round' } });
    expect(await missed()).toEqual({ kind: 'redirects', detail: '5' });
  });

  it('a page that trickles', async () => {
    leadsTo('/slow');
    room.routes.set('/slow', {
      by: (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('<p>slow</p>'), 50);
        response.once('close', () => clearInterval(timer));
      },
    });
    expect((await missed(ofFeed(), { maxMs: 300 }))?.kind).toBe('too-slow');
  });

  it.each([
    ['that says so', true],
    ['that does not say so', false],
  ])('a page of 50 MB %s', async (_, says) => {
    leadsTo('/large');
    let sent = 0;
    room.routes.set('/large', {
      by: (_request, response) => {
        const size = 50_000_000;
        response.writeHead(200, {
          'content-type': 'text/html',
          ...(says ? { 'content-length': String(size) } : {}),
        });
        const more = () => {
          while (sent < size && !response.destroyed) {
            sent += 65_536;
            if (!response.write(Buffer.alloc(65_536, 'a'))) return void response.once('drain', more);
          }
        };
        more();
      },
    });
    expect((await missed(ofFeed(), { maxMs: 10_000 }))?.kind).toBe('too-large');
    expect(sent).toBeLessThan(20_000_000);
  });

  it('a page that unpacks to 50 MB', async () => {
    leadsTo('/bomb');
    room.routes.set('/bomb', {
      body: gzipSync(Buffer.alloc(50_000_000, 'a')),
      headers: { 'content-encoding': 'gzip' },
    });
    expect((await missed(ofFeed(), { maxMs: 10_000 }))?.kind).toBe('too-large');
  });
});

describe('a private network', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001::1',
    '2001:db8::1',
    'nonsense',
    '',
  ])('holds %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1::1'])('does not hold %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('is not entered by an address', async () => {
    room.routes.set('/feed', { body: rss([story('/a')]) });
    expect(await missed(ofFeed(''))).toEqual({ kind: 'private', detail: room.host });
    expect(room.asked).toHaveLength(0);
  });

  it.each(['http://2130706433', 'http://0x7f.1', 'http://[::ffff:127.0.0.1]', 'http://127.1'])(
    'is not entered by %s, which is 127.0.0.1 in disguise',
    async (disguise) => {
      const port = room.host.split(':')[1];
      expect((await missed(`sources:\n  - name: gazette\n    feed: ${disguise}:${port}/feed`))?.kind).toBe(
        'private',
      );
      expect(room.asked).toHaveLength(0);
    },
  );

  it('is not entered by a name, though its first address is of the internet', async () => {
    const resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const port = room.host.split(':')[1];
    const feed = `sources:\n  - name: gazette\n    feed: http://news.example:${port}/feed`;
    expect((await missed(feed, { resolve }))?.kind).toBe('private');
    expect(room.asked).toHaveLength(0);
  });

  it('is not entered by a name that is another at the second look: nobody looks twice', async () => {
    let looks = 0;
    const resolve = async () => [{ address: looks++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    const port = room.host.split(':')[1];
    room.routes.set('/feed', { body: rss([{ ...story('/a'), link: `http://news.example:${port}/a` }]) });
    const [report] = await gather(
      `sources:\n  - name: gazette\n    feed: http://news.example:${port}/feed\n    private: true`,
      { resolve },
    );
    expect(report).toMatchObject({ added: 1 });
    // robots.txt and the feed go over the one connection that the first look made.
    expect(room.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/feed']);
    expect(looks).toBe(1);
  });

  it('is not entered by a redirect, nor by another door of the host that may be asked', async () => {
    const other = await openNewsroom();
    other.routes.set('/secret', { body: LAYOUTS['JSON-LD']?.(story('/secret')) ?? '' });
    leadsTo('/away');
    room.routes.set('/away', { status: 302, headers: { location: other.at('/secret') } });
    const [report] = await gather(ofFeed());
    expect(other.asked).toHaveLength(0);
    // What the feed says of it is kept, and no more.
    expect(report).toMatchObject({ added: 1 });
    room.routes.set('/away', { status: 302, headers: { location: 'file:///etc/passwd' } });
    room.routes.set('/feed', { body: rss([{ ...story('/away', SCHOOL), paragraphs: [''] }], 'summary') });
    rmSync(join(folder, '.gather.json'));
    rmSync(join(folder, 'gazette'), { recursive: true });
    expect((await missed())?.kind).toBe('not-http');
    await other.close();
  });
});

describe('how long a server asks to be left alone', () => {
  const now = Date.parse('2026-03-02T09:00:00Z');
  it.each([
    ['120', 120_000],
    ['Mon, 02 Mar 2026 09:01:00 GMT', 60_000],
    ['Mon, 02 Mar 2026 08:00:00 GMT', 0],
    ['99999999', 7 * 24 * 3_600_000],
    ['soon', undefined],
    ['-5', undefined],
  ])('%s', (header, wait) => {
    // Date.parse reads "-5" as a year; that is in the past.
    expect(retryAfterMs(header, now) ?? undefined).toBe(header === '-5' ? 0 : wait);
  });
});
