import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusFolderError } from '../../src/corpus/corpus-folder-error.ts';
import { type FileStamp, stampOf } from '../../src/corpus/file-stamp.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

const ARTICLE = 'Bridge shut\n\nThe harbour bridge was closed to lorries on Monday, the council said.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array = ARTICLE): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function pathsIn(at = folder): Promise<readonly string[]> {
  return (await readCorpus(at)).articles.map(({ path }) => path);
}

/** The reason for the one file that is not served, beside `good.txt`, which is. */
async function reasonOf(options: { maxBytes?: number } = {}): Promise<string> {
  put('good.txt');
  const corpus = await readCorpus(folder, options);
  expect(corpus.articles.map(({ path }) => path)).toEqual(['good.txt']);
  expect(corpus.unreadable).toHaveLength(1);
  return corpus.unreadable[0]?.reason ?? '';
}

describe('reading a folder of articles', () => {
  it('reads the seeds', async () => {
    const { articles, unreadable } = await readCorpus('seeds');
    expect(articles).toHaveLength(5);
    expect(unreadable).toEqual([]);
  });

  it('finds .txt and .md in subfolders, by path, and passes over everything else', async () => {
    for (const path of [
      'b.txt',
      'a/z.md',
      'a.TXT',
      'a/b/c.txt',
      'notes.pdf',
      '.hidden.txt',
      '.git/x.txt',
      'a/people.yaml',
    ])
      put(path);
    expect(await pathsIn()).toEqual(['a.TXT', 'a/b/c.txt', 'a/z.md', 'b.txt']);
  });

  it('hands over people.yaml as it stands', async () => {
    put('people.yaml', 'people: []\n');
    const { peopleFile, articles } = await readCorpus(folder);
    expect(peopleFile).toMatchObject({ path: 'people.yaml', text: 'people: []\n' });
    expect(articles).toEqual([]);
  });

  it('gives an empty corpus for an empty folder', async () => {
    expect(await readCorpus(folder)).toEqual({ articles: [], unreadable: [] });
  });

  it('takes off a byte order mark and makes all line ends one, and keeps the letters as they are', async () => {
    put('a.txt', `\ufeffBridge shut\r\n\r\nRene\u0301 said so.\rShe left.\n`);
    const { articles } = await readCorpus(folder);
    expect(articles[0]?.text).toBe('Bridge shut\n\nRene\u0301 said so.\nShe left.\n');
  });

  it('names a path in composed letters, however the disk spells it', async () => {
    put('Cafe\u0301.txt');
    expect(await pathsIn()).toEqual(['Caf\u00e9.txt']);
  });

  it('may be given a link to the folder', async () => {
    put('real/a.txt');
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    expect(await pathsIn(join(folder, 'link'))).toEqual(['a.txt']);
  });

  it('keeps a hostile name as the path and shows it inert', async () => {
    const name = 'x\n@everyone <@1>\u202e.txt';
    put(name, '');
    const { unreadable } = await readCorpus(folder);
    expect(unreadable[0]?.path).toBe(name);
    expect(unreadable[0]?.reason).toMatch(/^x ＠everyone ‹＠1> \.txt: it is empty/);
  });

  it('reads names of 255 bytes and names that are no UTF-8', async () => {
    put(`${'x'.repeat(251)}.txt`);
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]),
      ARTICLE,
    );
    expect((await readCorpus(folder)).articles).toHaveLength(2);
  });

  it('divides no article again whose path and content are known', async () => {
    put('a.txt');
    const first = await readCorpus(folder);
    const second = await readCorpus(folder, {
      known: (path, hash) =>
        first.articles.filter((article) => article.path === path && article.contentHash === hash),
    });
    expect(second.articles[0]).toBe(first.articles[0]);
  });
});

describe('a file that looks as it did when it was read', () => {
  /** The corpus when `a.txt` is taken for read already, with an article that is told by its title. */
  async function readWith(stamp: FileStamp | undefined): Promise<string> {
    const [article] = (await readCorpus(folder)).articles;
    if (article === undefined || stamp === undefined) throw new Error('a.txt is not there');
    const known = (_path: string, hash: string) =>
      hash === stamp.contentHash ? [{ ...article, title: 'as before' }] : [];
    const again = await readCorpus(folder, { known, stamps: new Map([['a.txt', stamp]]) });
    return again.articles[0]?.title ?? 'read again';
  }

  const later = () => Date.now() + 10_000;

  it('is not read again', async () => {
    put('a.txt');
    expect(await readWith(stampOf(statSync(join(folder, 'a.txt')), 'hash', later()))).toBe('as before');
  });

  it('is read again once it was written, though size and time of writing are the same', async () => {
    put('a.txt');
    const facts = statSync(join(folder, 'a.txt'));
    const stamp = stampOf(facts, 'hash', later());
    await new Promise((resolve) => setTimeout(resolve, 20)); // a tick of the file system's clock
    put('a.txt', ARTICLE.replace('Monday', 'Sunday'));
    utimesSync(join(folder, 'a.txt'), facts.atime, facts.mtime);
    expect(await readWith(stamp)).toBe('read again');
  });

  it('is read again where it has become a link', async () => {
    put('a.txt');
    const stamp = stampOf(statSync(join(folder, 'a.txt')), 'hash', later());
    put('other/b.txt');
    rmSync(join(folder, 'a.txt'));
    symlinkSync(join(folder, 'other/b.txt'), join(folder, 'a.txt'));
    expect(await readWith(stamp)).toBe('read again');
  });

  it('is not trusted where it was touched just before it was read', () => {
    put('a.txt');
    const facts = statSync(join(folder, 'a.txt'));
    expect(stampOf(facts, 'hash', facts.ctimeMs + 1)).toBeUndefined();
  });
});

describe('a file that is not served is named with what to do, and the rest is served', () => {
  it.each([
    [
      'of a page of code that could be several (Polish)',
      Buffer.concat([Buffer.from('Zmar'), Buffer.from([0xb3, 0x20])]),
      'bad.txt: not valid UTF-8 at byte 4, and of no other encoding for certain; save the file as UTF-8',
    ],
    [
      'cut in the middle of a letter',
      Buffer.from('Café').subarray(0, 4),
      'bad.txt: not valid UTF-8 at byte 3, and of no other encoding for certain; save the file as UTF-8',
    ],
    [
      'UTF-16 that is cut',
      Buffer.from('\ufeffBridge shut', 'utf16le').subarray(0, 11),
      'bad.txt: it is UTF-16 and damaged; save the file as UTF-8',
    ],
    [
      'binary',
      Buffer.from('Bridge\u0000shut, and more'),
      'bad.txt: it is binary (a zero byte at byte 6); remove it, or save it as text in UTF-8',
    ],
    ['empty', '', 'bad.txt: it is empty; put the article into it or remove it'],
    ['blank', ' \n\n\t\n', 'bad.txt: it has no words; put the article into it or remove it'],
    [
      'only front matter',
      '---\ntitle: x\n---\n',
      'bad.txt: it has no words; put the article into it or remove it',
    ],
  ])('%s', async (_, content, reason) => {
    put('bad.txt', content);
    expect(await reasonOf()).toBe(reason);
  });

  it('too large', async () => {
    put('bad.txt', ARTICLE.repeat(3));
    expect(await reasonOf({ maxBytes: 100 })).toMatch(
      /^bad\.txt: it has \d+ bytes, and more than 100 are not read; split it/,
    );
  });

  it('too large for a format that may hold pictures or many articles', async () => {
    put('bad.json', JSON.stringify({ title: 'Bridge shut', text: ARTICLE.repeat(20) }));
    expect(await reasonOf({ maxBytes: 100 })).toMatch(
      /^bad\.json: it has \d+ bytes, and more than 1000 are not read/,
    );
    put('bad.json', JSON.stringify({ title: 'Bridge shut', text: ARTICLE }));
    expect((await readCorpus(folder, { maxBytes: 100 })).articles).toHaveLength(2);
  });

  it('3 GB of nothing, by its size alone', async () => {
    put('bad.txt', 'x');
    truncateSync(join(folder, 'bad.txt'), 3 * 1024 ** 3);
    expect(await reasonOf()).toMatch(/^bad\.txt: it has 3221225472 bytes/);
  });

  it.each([
    ['outside', '/etc/hostname'],
    ['to itself', 'bad.txt'],
    ['to nothing', 'gone.txt'],
    ['to a device', '/dev/zero'],
  ])('a link %s', async (_, target) => {
    symlinkSync(target, join(folder, 'bad.txt'));
    expect(await reasonOf()).toBe(
      'bad.txt: it is a link, and links are not followed; copy the file itself into the folder',
    );
  });

  it('a FIFO, without waiting for a writer', async () => {
    execFileSync('mkfifo', [join(folder, 'bad.txt')]);
    expect(await reasonOf()).toBe('bad.txt: it is a FIFO and no article; remove it from the folder');
  });

  it('a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'bad.txt'), resolve));
    try {
      expect(await reasonOf()).toBe(
        'bad.txt: it is a socket or a device and no article; remove it from the folder',
      );
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('two files whose names differ only in how an accent is encoded', async () => {
    put('Cafe\u0301.txt');
    put('Caf\u00e9.txt', `${ARTICLE}More.`);
    expect(await reasonOf()).toMatch(/^Café\.txt: 2 files have this name, .* rename all but one$/);
  });

  it('people.yaml too', async () => {
    put('people.yaml', Buffer.from([0xff, 0x20]));
    expect(await reasonOf()).toMatch(/^people\.yaml: not valid UTF-8/);
  });
});

it('never goes round a loop of folders', async () => {
  put('a/one.txt');
  symlinkSync('..', join(folder, 'a/up'));
  expect(await pathsIn()).toEqual(['a/one.txt']);
});

describe('a folder that cannot be listed', () => {
  it.each([
    ['is missing', 'gone', /does not exist; create it, or set COVERAGE_DIR/],
    ['is a file', 'file.txt', /is not a folder; set COVERAGE_DIR/],
  ])('%s', async (_, name, message) => {
    put('file.txt');
    const error = await readCorpus(join(folder, name)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CorpusFolderError);
    expect(String(error)).toMatch(message);
  });
});
