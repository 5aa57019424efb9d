import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { createAnnotationCache } from '../../src/coverage/annotation-cache.ts';
import { readAnnotationFile, writeAnnotationFile } from '../../src/coverage/annotation-file.ts';
import { silentLog } from '../../src/text/log.ts';
import { drained } from '../../src/text/steps.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As many as fill several frames. */
function someEntries() {
  const cache = createAnnotationCache(silentLog);
  for (let number = 0; number < 250; number++) {
    const text = `Bridge ${number} shut\n\n“We were warned ${number} times,” said Ingrid Halvorsen, the mayor.`;
    drained(cache.annotationOf(parseArticle({ path: `${number}.txt`, text, contentHash: String(number) })));
  }
  return cache.entries();
}

function noting() {
  const why: unknown[] = [];
  return { why, log: { ...silentLog, warn: (_: string, facts?: object) => void why.push(facts) } };
}

describe('the file of annotations', () => {
  it('gives back what was written, and leaves nothing beside it', async () => {
    const file = { path: join(folder, 'annotations'), rules: 'a' };
    const entries = someEntries();
    await writeAnnotationFile(file, entries, silentLog);
    expect(await readAnnotationFile(file, silentLog)).toEqual(entries);
    expect(readdirSync(folder)).toEqual(['annotations']);
  });

  it('gives nothing, and says nothing, where there is none yet', async () => {
    const { why, log } = noting();
    expect(await readAnnotationFile({ path: join(folder, 'annotations'), rules: 'a' }, log)).toEqual([]);
    expect(why).toEqual([]);
  });

  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['is cut off in a frame', (bytes) => bytes.subarray(0, bytes.length / 2), 'cut off'],
    ['lacks its end', (bytes) => bytes.subarray(0, bytes.length - lengthOfLast(bytes)), 'not whole'],
    ['has one other byte', withOneOther, 'changed'],
    ['is something else', () => Buffer.from('# On the Record\n'.repeat(9)), 'cut off'],
  ])('that %s is thrown away whole', async (_, change, because) => {
    const file = { path: join(folder, 'annotations'), rules: 'a' };
    await writeAnnotationFile(file, someEntries(), silentLog);
    writeFileSync(file.path, change(readFileSync(file.path)));
    const { why, log } = noting();
    expect(await readAnnotationFile(file, log)).toEqual([]);
    expect(why).toEqual([{ path: file.path, why: because }]);
  });

  it('that other rules have made is thrown away', async () => {
    const path = join(folder, 'annotations');
    await writeAnnotationFile({ path, rules: 'a' }, someEntries(), silentLog);
    expect(await readAnnotationFile({ path, rules: 'b' }, silentLog)).toEqual([]);
  });

  it('that cannot be written is none, and the log says so', async () => {
    const { why, log } = noting();
    await writeAnnotationFile({ path: join(folder, 'no', 'such', 'folder'), rules: 'a' }, [], log);
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
