import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWholeFile } from '../../src/files/write-whole-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is written whole', () => {
  it('takes the place of what was there, and nothing is left beside it', async () => {
    const path = join(folder, 'book.json');
    writeFileSync(path, 'what was there, and was longer');
    await writeWholeFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['book.json']);
  });

  it('is written piece by piece, under a hidden name until it is whole', async () => {
    const path = join(folder, 'book.json');
    let meanwhile: readonly string[] = [];
    await writeWholeFile(path, async (file) => {
      await file.writeFile('one, ');
      meanwhile = readdirSync(folder);
      await file.writeFile('two');
    });
    expect(readFileSync(path, 'utf8')).toBe('one, two');
    expect(meanwhile).toHaveLength(1);
    expect(meanwhile[0]).toMatch(/^\./);
  });

  it('stays what it was when the writing breaks off', async () => {
    const path = join(folder, 'book.json');
    writeFileSync(path, 'old');
    const broken = writeWholeFile(path, async (file) => {
      await file.writeFile('half');
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['book.json']);
  });

  it('does not mix with another that is written into the same folder at the same time', async () => {
    const names = Array.from({ length: 20 }, (_, number) => `${number}.md`);
    await Promise.all(names.map((name) => writeWholeFile(join(folder, name), name)));
    expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(names);
  });

  it('gets its folders only where that is asked for', async () => {
    const path = join(folder, 'a/b/book.json');
    await expect(writeWholeFile(path, 'new')).rejects.toThrow('ENOENT');
    await writeWholeFile(path, 'new', { makesFolders: true });
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')('is for this user alone where it is private', async () => {
    const path = join(folder, 'book.json');
    await writeWholeFile(path, 'secret', { isPrivate: true });
    expect(statSync(path).mode & 0o077).toBe(0);
  });
});
