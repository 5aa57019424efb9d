import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { createAnnotationCache } from '../../src/coverage/annotation-cache.ts';
import { type Reading, readReadingFile, writeReadingFile } from '../../src/coverage/reading-file.ts';
import { silentLog } from '../../src/text/log.ts';
import { drained } from '../../src/text/steps.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As many as fill several frames. */
function someReading(): Reading {
  const cache = createAnnotationCache(silentLog);
  const articles = Array.from({ length: 250 }, (_, number) => {
    const text = `Bridge ${number} shut\n\n“We were warned ${number} times,” said Ingrid Halvorsen, the mayor.`;
    return parseArticle({ path: `${number}.txt`, text, contentHash: String(number) });
  });
  const looks = { size: 1, modifiedMs: 2.5, changedMs: 3.25, inode: 4 };
  return {
    entries: articles.map((article) => [article, drained(cache.annotationOf(article))]),
    stamps: new Map(articles.map(({ path, contentHash }) => [path, { ...looks, contentHash }])),
  };
}

const NOTHING: Reading = { entries: [], stamps: new Map() };

function noting() {
  const why: unknown[] = [];
  return { why, log: { ...silentLog, warn: (_: string, facts?: object) => void why.push(facts) } };
}

describe('the file of what was read', () => {
  it('gives back what was written, and leaves nothing beside it', async () => {
    const file = { path: join(folder, 'annotations'), rules: 'a' };
    const reading = someReading();
    await writeReadingFile(file, reading, silentLog);
    expect(await readReadingFile(file, silentLog)).toEqual(reading);
    expect(readdirSync(folder)).toEqual(['annotations']);
  });

  it('gives nothing, and says nothing, where there is none yet', async () => {
    const { why, log } = noting();
    expect(await readReadingFile({ path: join(folder, 'annotations'), rules: 'a' }, log)).toEqual(NOTHING);
    expect(why).toEqual([]);
  });

  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['is cut off in a frame', (bytes) => bytes.subarray(0, bytes.length / 2), 'cut off'],
    ['lacks its end', (bytes) => bytes.subarray(0, bytes.length - lengthOfLast(bytes)), 'not whole'],
    ['has one other byte', withOneOther, 'changed'],
    ['is something else', () => Buffer.from('# On the Record\n'.repeat(9)), 'cut off'],
  ])('that %s is thrown away whole', async (_, change, because) => {
    const file = { path: join(folder, 'annotations'), rules: 'a' };
    await writeReadingFile(file, someReading(), silentLog);
    writeFileSync(file.path, change(readFileSync(file.path)));
    const { why, log } = noting();
    expect(await readReadingFile(file, log)).toEqual(NOTHING);
    expect(why).toEqual([{ path: file.path, why: because }]);
  });

  it('that other rules have made is thrown away', async () => {
    const path = join(folder, 'annotations');
    await writeReadingFile({ path, rules: 'a' }, someReading(), silentLog);
    expect(await readReadingFile({ path, rules: 'b' }, silentLog)).toEqual(NOTHING);
  });

  it('that cannot be written is none, and the log says so', async () => {
    const { why, log } = noting();
    await writeReadingFile({ path: join(folder, 'no', 'such', 'folder'), rules: 'a' }, NOTHING, log);
    expect(why).toMatchObject([{ why: 'ENOENT' }]);
  });
});

/** In the middle of some annotation's words. */
function withOneOther(bytes: Buffer): Buffer {
  const at = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}

function lengthOfLast(bytes: Buffer): number {
  let at = 0;
  for (;;) {
    const whole = 36 + bytes.readUInt32LE(at);
    if (at + whole >= bytes.length) return whole;
    at += whole;
  }
}
