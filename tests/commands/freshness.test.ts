import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MessageBody } from '../../src/replies/reply.ts';
import { markdownOf } from '../replies/sample-frame.ts';
import { MANAGER, openRealBot, type RealBot, shown } from './real-bot.ts';

const FERRY = 'Ferry to Lowick stops for the winter\n\nThe ferry will not run before March.\n';

describe('how fresh the coverage is', () => {
  let folder: string;
  let bot: RealBot;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'coverage-'));
    cpSync('tests/articles', folder, { recursive: true });
    bot = await openRealBot({}, folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const coverage = async () => shown(await bot.use('coverage')).body;
  const fieldsOf = ({ embeds }: MessageBody) =>
    new Map(embeds[0]?.fields?.map(({ name, value }) => [name, value]));

  it('is said in one sentence where nothing has changed on disk', async () => {
    expect((await coverage()).content).toContain('Nothing has changed on disk since it was read.');
  });

  it('names each file that was added, changed, taken away or spoilt since, and why it cannot be read', async () => {
    writeFileSync(join(folder, 'ferry.txt'), FERRY);
    writeFileSync(
      join(folder, 'gazette/2026-03-13-correction.md'),
      '# Correction\n\nWe were right after all.\n',
    );
    rmSync(join(folder, 'wire/2026-03-12-ministry-pays.txt'));
    writeFileSync(
      join(folder, 'wire/2026-03-02-skerrow-bridge.txt'),
      Buffer.from([0x41, 0x0a, 0xff, 0xfe, 0xc3]),
    );
    const body = await coverage();
    expect(body.content).toContain(
      '4 files have changed on disk since it was read; /refresh reads the folder again.',
    );
    const fields = fieldsOf(body);
    expect(fields.get('Added on disk since · 1')).toBe('`ferry.txt`');
    expect(fields.get('Changed on disk since · 1')).toBe('`gazette/2026-03-13-correction.md`');
    expect(fields.get('Gone from disk since · 1')).toBe('`wire/2026-03-12-ministry-pays.txt`');
    expect(fields.get('Cannot be read any more · 1')).toMatch(
      /^`wire\/2026-03-02-skerrow-bridge\.txt`\n.*UTF-8.*\n-# Its last good version is still served\.$/,
    );
  });

  it('is said too where the folder itself cannot be looked at', async () => {
    const away = `${folder}-away`;
    cpSync(folder, away, { recursive: true });
    rmSync(folder, { recursive: true });
    const body = await coverage();
    expect(body.content).toContain('could not be compared');
    expect(fieldsOf(body).has('The folder on disk')).toBe(true);
    cpSync(away, folder, { recursive: true });
    rmSync(away, { recursive: true });
    chmodSync(folder, 0o755);
  });

  it('is brought up to date by /refresh, which says how far it is and then what it did', async () => {
    writeFileSync(join(folder, 'ferry.txt'), FERRY);
    const reply = await bot.use('refresh', {}, MANAGER);
    if (reply.kind !== 'progress') throw new Error('a refresh shows how far it is');
    const lines: string[] = [];
    reply.watch?.(({ content }) => lines.push(content));
    const end = await reply.end;
    expect(reply).toMatchObject({ visibility: 'private', body: { content: 'Reading the folder …' } });
    expect(lines[0]).toBe('Reading the folder …');
    // Those that are known count at once.
    expect(lines).toContain('Finding who says what: 6 of 7 articles …');
    expect(lines.at(-1)).toBe('Making 7 articles searchable …');
    expect(end.content).toContain('1 added');
    expect(markdownOf(end)).toContain('`ferry.txt`');
    expect((await coverage()).content).toContain('7 articles');
  });

  it('is only looked at by a dry run', async () => {
    writeFileSync(join(folder, 'ferry.txt'), FERRY);
    const reply = await bot.use('refresh', { 'dry-run': true }, MANAGER);
    if (reply.kind !== 'progress') throw new Error('a refresh shows how far it is');
    expect(markdownOf(await reply.end)).toContain('`ferry.txt`');
    expect((await coverage()).content).toContain('6 articles');
  });
});
