import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CoverageStore } from '../../src/coverage/coverage.ts';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import type { BuildSearchIndex } from '../../src/search/search-index.ts';
import { allArticles, allListings } from './whole-coverage.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coverage-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function article(said: string): string {
  return `Bridge shut to lorries\n\nThe harbour bridge was closed on Monday.\n\n“${said},” said Daniel Okafor, the engineer.\n`;
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function open(buildSearchIndex: BuildSearchIndex = buildOramaIndex): Promise<CoverageStore> {
  return openCoverageStore({ folder, buildSearchIndex, maxBytes: 100_000 });
}

async function opened(
  files: Readonly<Record<string, string>>,
  build?: BuildSearchIndex,
): Promise<CoverageStore> {
  for (const [path, content] of Object.entries(files)) put(path, content);
  return open(build);
}

async function wordsServed(store: CoverageStore): Promise<readonly string[]> {
  return (await allArticles(store.current())).map(({ text }) => text);
}

const SAFE = article('The bridge is safe until it is not');
const RUST = article('I count rust for a living');
const DIVERS = article('We need calm water');

describe('opening a folder', () => {
  it('serves the seeds', async () => {
    cpSync('seeds', folder, { recursive: true });
    const coverage = (await open()).current();
    expect(coverage.facts).toMatchObject({ articles: 5, passages: 87, unreadable: [] });
    expect(coverage.facts.quotations).toBeGreaterThan(25);
    expect(coverage.facts).not.toHaveProperty('newestDate');
    expect(coverage.passageIndex.size).toBe(76);
    expect(coverage.quotationIndex.size).toBe(coverage.facts.quotations);
  });

  it('serves nothing from an empty folder, and what is put into it after a refresh', async () => {
    const store = await open();
    expect(store.current().facts.articles).toBe(0);
    expect(await store.current().passageIndex.search({ words: 'bridge' }, { limit: 3 })).toEqual([]);
    put('a.txt', SAFE);
    expect(await store.refresh()).toMatchObject({ outcome: 'swapped', added: ['a.txt'] });
    expect(store.current().facts.articles).toBe(1);
  });

  it('refuses a folder that is missing, by a sentence that says what to do', async () => {
    rmSync(folder, { recursive: true });
    await expect(open()).rejects.toThrow(/does not exist; create it, or set COVERAGE_DIR/);
  });

  it('serves the rest beside files that cannot be read', async () => {
    const store = await opened({ 'a.txt': SAFE, 'b.txt': '' });
    expect(store.current().facts.unreadable).toEqual([
      {
        path: 'b.txt',
        reason: 'b.txt: it is empty; put the article into it or remove it',
        servesEarlierVersion: false,
      },
    ]);
  });
});

describe('the revision', () => {
  it('follows from the files alone, not from where or when they were written', async () => {
    const one = await opened({ 'a.txt': SAFE, 'b/c.txt': RUST });
    const first = one.current().revision;
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const two = await opened({ 'b/c.txt': RUST, 'a.txt': SAFE });
    expect(two.current().revision).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['a changed article', () => put('a.txt', DIVERS)],
    ['a renamed article', () => renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'))],
    ['people.yaml', () => put('people.yaml', '{}\n')],
  ])('is another for %s', async (_, change) => {
    const store = await opened({ 'a.txt': SAFE });
    const before = store.current().revision;
    change();
    await store.refresh();
    expect(store.current().revision).not.toBe(before);
  });
});

describe('a refresh', () => {
  it('lists what it added, changed and removed, and swaps the coverage whole', async () => {
    const store = await opened({ 'a.txt': SAFE, 'b.txt': RUST, 'c.txt': DIVERS });
    const before = store.current();
    put('b.txt', DIVERS);
    put('sub/d.txt', SAFE);
    unlinkSync(join(folder, 'c.txt'));
    const report = await store.refresh();
    expect(report).toMatchObject({
      outcome: 'swapped',
      added: ['sub/d.txt'],
      changed: ['b.txt'],
      removed: ['c.txt'],
      unreadable: [],
      before: before.facts,
      after: store.current().facts,
      revision: store.current().revision,
    });
    expect(await wordsServed(store)).toEqual([SAFE, DIVERS, SAFE]);
    expect((await allListings(before)).map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  it('of the same files changes nothing', async () => {
    const store = await opened({ 'a.txt': SAFE });
    const before = store.current();
    expect(await store.refresh()).toMatchObject({
      outcome: 'unchanged',
      added: [],
      changed: [],
      removed: [],
    });
    expect(store.current().revision).toBe(before.revision);
  });

  it('after a file came and went leaves the coverage of before', async () => {
    const store = await opened({ 'a.txt': SAFE });
    const before = store.current().revision;
    put('b.txt', RUST);
    await store.refresh();
    unlinkSync(join(folder, 'b.txt'));
    expect(await store.refresh()).toMatchObject({ outcome: 'swapped', removed: ['b.txt'] });
    expect(store.current().revision).toBe(before);
  });

  it('that is dry tells what would change and changes nothing', async () => {
    const store = await opened({ 'a.txt': SAFE });
    const before = store.current();
    put('b.txt', RUST);
    const report = await store.refresh({ dryRun: true });
    expect(report).toMatchObject({ outcome: 'dry-run', added: ['b.txt'], after: { articles: 2 } });
    expect(report.revision).not.toBe(before.revision);
    expect(store.current()).toBe(before);
  });

  it('builds once for ten that come at once, and answers from the old coverage meanwhile', async () => {
    let builds = 0;
    const store = await opened({ 'a.txt': SAFE }, (documents) => {
      builds++;
      return buildOramaIndex(documents);
    });
    const before = store.current();
    put('b.txt', RUST);
    builds = 0;
    const reports = Promise.all(Array.from({ length: 10 }, () => store.refresh()));
    expect(store.current()).toBe(before);
    const [first, ...others] = await reports;
    expect(first?.outcome).toBe('swapped');
    expect(others.every((report) => report === first)).toBe(true);
    expect(builds).toBe(2);
  });

  it('that is dry waits for a real one under way, and the real one for it', async () => {
    const store = await opened({ 'a.txt': SAFE });
    put('b.txt', RUST);
    const outcomes = await Promise.all([store.refresh(), store.refresh({ dryRun: true })]);
    expect(outcomes.map(({ outcome, added }) => [outcome, added])).toEqual([
      ['swapped', ['b.txt']],
      ['dry-run', []],
    ]);
  });
});

describe('a refresh cannot hurt', () => {
  it.each([
    ['empty', () => put('b.txt', '')],
    ['no longer UTF-8', () => put('b.txt', Buffer.from([0xff, 0xfe, 0x20, 0x20]))],
    ['too large', () => truncateSync(join(folder, 'b.txt'), 3 * 1024 ** 3)],
    [
      'a FIFO',
      () => {
        unlinkSync(join(folder, 'b.txt'));
        execFileSync('mkfifo', [join(folder, 'b.txt')]);
      },
    ],
  ])('keeps the last good version of a file that has become %s, and names it', async (_, spoil) => {
    const store = await opened({ 'a.txt': SAFE, 'b.txt': RUST });
    put('a.txt', DIVERS);
    spoil();
    const report = await store.refresh();
    expect(report).toMatchObject({
      outcome: 'swapped',
      changed: ['a.txt'],
      removed: [],
      unreadable: [{ path: 'b.txt', servesEarlierVersion: true }],
    });
    expect(await wordsServed(store)).toEqual([DIVERS, RUST]);
    expect(store.current().facts.unreadable).toEqual(report.unreadable);
    unlinkSync(join(folder, 'b.txt'));
    put('b.txt', SAFE);
    expect((await store.refresh()).unreadable).toEqual([]);
    expect(await wordsServed(store)).toEqual([DIVERS, SAFE]);
  });

  it('names a file that has become unreadable though nothing else has changed', async () => {
    const store = await opened({ 'a.txt': SAFE, 'b.txt': RUST });
    put('b.txt', '');
    expect((await store.refresh()).outcome).toBe('unchanged');
    expect(store.current().facts.unreadable).toHaveLength(1);
  });

  it('keeps the corrections of a people.yaml that can no longer be read', async () => {
    const store = await opened({ 'a.txt': SAFE, 'people.yaml': '{}\n' });
    const before = store.current().revision;
    put('people.yaml', Buffer.from([0xff, 0x20]));
    expect(await store.refresh()).toMatchObject({
      unreadable: [{ path: 'people.yaml', servesEarlierVersion: true }],
    });
    expect(store.current().revision).toBe(before);
  });

  it.each([
    ['empty', () => unlinkSync(join(folder, 'a.txt')), /is empty\. Put the articles back and refresh/],
    ['gone', () => rmSync(folder, { recursive: true }), /does not exist; create it/],
  ])('keeps the coverage when the folder is %s', async (_, remove, because) => {
    const store = await opened({ 'a.txt': SAFE });
    const before = store.current();
    remove();
    expect(await store.refresh()).toMatchObject({
      outcome: 'kept',
      keptBecause: expect.stringMatching(because),
      removed: [],
      after: before.facts,
    });
    expect(store.current()).toBe(before);
    expect(await store.changesOnDisk()).toMatchObject({
      removed: [],
      unknownBecause: expect.stringMatching(because),
    });
  });

  it.each<[string, BuildSearchIndex]>([
    ['fails', () => Promise.reject(new Error('no memory left'))],
    ['loses a document', (documents) => buildOramaIndex(documents.slice(1))],
  ])('keeps the coverage when the build of an index %s, and recovers', async (_, broken) => {
    let isBroken = false;
    const store = await opened({ 'a.txt': SAFE }, (documents) =>
      (isBroken ? broken : buildOramaIndex)(documents),
    );
    const before = store.current();
    put('b.txt', RUST);
    isBroken = true;
    expect(await store.refresh()).toMatchObject({
      outcome: 'kept',
      keptBecause: expect.stringMatching(/could not be built/),
    });
    expect(store.current()).toBe(before);
    isBroken = false;
    expect(await store.refresh()).toMatchObject({ outcome: 'swapped', added: ['b.txt'] });
  });
});

describe('changes on disk', () => {
  it('are told without a refresh', async () => {
    const store = await opened({ 'a.txt': SAFE, 'b.txt': RUST, 'c.txt': DIVERS });
    const before = store.current();
    expect(await store.changesOnDisk()).toEqual({ added: [], changed: [], removed: [], unreadable: [] });
    put('a.txt', RUST);
    put('d.txt', RUST);
    put('b.txt', '');
    unlinkSync(join(folder, 'c.txt'));
    expect(await store.changesOnDisk()).toMatchObject({
      added: ['d.txt'],
      changed: ['a.txt'],
      removed: ['c.txt'],
      unreadable: [{ path: 'b.txt', servesEarlierVersion: true }],
    });
    expect(store.current()).toBe(before);
  });
});
