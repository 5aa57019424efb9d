import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSignInBook } from '../../../src/adapters/gateway/sign-in-book.ts';
import { type Log, silentLog } from '../../../src/text/log.ts';

const HOUR_MS = 3_600_000;

describe('the book of sign-ins', () => {
  let folder: string;
  let path: string;
  let now = 0;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    path = join(folder, 'sign-ins.json');
    now = Date.UTC(2026, 2, 2);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** As a process that has just been started opens it. */
  const open = (log: Log = silentLog) => createSignInBook(path, log, () => now);

  /** Starts, signs in as soon as it may, and fails a second later, again and again. */
  async function failFor(lengthMs: number, shards = 1): Promise<number> {
    const end = now + lengthMs;
    let made = 0;
    while (now < end) {
      const wait = await open().waitFor(shards, shards);
      now += wait;
      if (now >= end) break;
      for (let shard = 0; shard < shards; shard++) await open().note();
      made += shards;
      now += 1_000;
    }
    return made;
  }

  it('lets a process that fails again and again sign in 41 times in an hour, and less than a thousand times a day', async () => {
    expect(await failFor(HOUR_MS)).toBeLessThanOrEqual(41);
    expect(await failFor(HOUR_MS)).toBeLessThanOrEqual(36);
    expect(await failFor(22 * HOUR_MS)).toBeLessThan(1_000 - 77);
  });

  it('keeps nobody waiting who starts it a few times, and lets that happen again after a while', async () => {
    for (let start = 0; start < 5; start++) {
      expect(await open().waitFor(1, 1)).toBe(0);
      await open().note();
      now += 2_000;
    }
    expect(await open().waitFor(1, 1)).toBeGreaterThan(60_000);
    now += HOUR_MS;
    expect(await open().waitFor(1, 1)).toBe(0);
  });

  it('lets as many connections begin at once as one bot has, and then spaces them as one has to', async () => {
    for (let begun = 0; begun < 16; begun++) {
      expect(await open().waitFor(1, 16)).toBe(0);
      await open().note();
    }
    expect(await open().waitFor(16, 16)).toBe(0);
    expect(await failFor(24 * HOUR_MS, 16)).toBeLessThan(1_000);
  });

  it('knows after a restart that Discord takes none', async () => {
    expect(await open().closedUntil()).toBeUndefined();
    await open().close(new Date(now + HOUR_MS));
    await open().note();
    expect(await open().closedUntil()).toEqual(new Date(now + HOUR_MS));
    now += HOUR_MS;
    expect(await open().closedUntil()).toBeUndefined();
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '["a", 7]'],
    ['a moment that is no number', '{"due":"soon"}'],
  ])('waits for nobody where the file is %s, says so, and writes it anew', async (_, content) => {
    writeFileSync(path, content);
    const events: string[] = [];
    const log: Log = { ...silentLog, warn: (event) => void events.push(event) };
    expect(await open(log).waitFor(1, 1)).toBe(0);
    expect(events).toEqual(['sign-in.book-unreadable']);
    await open(log).note();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ due: now + 100_000 });
  });

  it('believes no clock that was years ahead', async () => {
    writeFileSync(path, JSON.stringify({ due: now + 1e12, closedUntil: now + 1e12 }));
    expect(await open().waitFor(1, 1)).toBeLessThanOrEqual(24 * HOUR_MS);
    expect(await open().closedUntil()).toBeUndefined();
  });

  it('goes on where the file cannot be written, and says so', async () => {
    const events: string[] = [];
    const log: Log = { ...silentLog, warn: (event) => void events.push(event) };
    const book = createSignInBook(join(folder, 'nowhere', 'sign-ins.json'), log, () => now);
    await book.note();
    expect(events).toEqual(['sign-in.not-noted']);
    expect(await book.waitFor(1, 1)).toBe(0);
  });
});
