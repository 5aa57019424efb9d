import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/replies/reply.ts';
import { readLabelled } from '../evaluate/gold.ts';
import { predictQuotations } from '../evaluate/predict-quotations.ts';
import { MANAGER, MEMBER, openRealBot, type RealBot, ROLE, shown } from './real-bot.ts';

interface Exported {
  readonly quotation: readonly string[];
  readonly speaker?: string;
  readonly how: string;
  readonly file: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly ids: { readonly quotation: string; readonly article: string };
}

describe('/export', () => {
  let bot: RealBot;
  let folder: string;
  beforeEach(async () => {
    bot = await openRealBot();
    folder = mkdtempSync(join(tmpdir(), 'export-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function fileIn(reply: Reply, name: string): string {
    const file = shown(reply).body.files.find((each) => each.name === name);
    if (file === undefined) throw new Error(`no file ${name}`);
    return Buffer.from(file.bytes).toString('utf8');
  }
  const exportedIn = (reply: Reply) => JSON.parse(fileIn(reply, 'quotations.json')) as readonly Exported[];

  it('is for moderators, and for them alone to see', async () => {
    const refused = shown(await bot.use('export', { about: 'bridge' }));
    expect(refused).toMatchObject({ visibility: 'private' });
    expect(refused.body.files).toEqual([]);
    for (const asker of [MANAGER, { ...MEMBER, roleIds: [ROLE] }]) {
      const reply = await bot.use('export', { about: 'bridge' }, asker);
      expect(shown(reply).visibility).toBe('private');
      expect(shown(reply).body.files.map(({ name }) => name)).toEqual([
        'quotations.csv',
        'quotations.json',
        'labels.jsonl',
      ]);
    }
  });

  it('holds the quotations of the search, character for character as their article has them', async () => {
    const reply = await bot.use('export', { speaker: 'Daniel Okafor' }, MANAGER);
    const exported = exportedIn(reply);
    expect(shown(reply).body.content).toContain(`${exported.length} quotations of Daniel Okafor`);
    expect(exported.length).toBeGreaterThan(2);
    for (const { quotation, spans, speaker, ids } of exported) {
      expect(speaker).toBe('Daniel Okafor');
      const article = await bot.store.current().article(ids.article);
      expect(spans.map(([start, end]) => article?.text.slice(start, end))).toEqual(quotation);
    }
    const lines = fileIn(reply, 'quotations.csv').trimEnd().split('\r\n');
    expect(lines).toHaveLength(exported.length + 1);
  });

  it('holds all there are where nothing is asked for', async () => {
    const exported = exportedIn(await bot.use('export', {}, MANAGER));
    expect(exported).toHaveLength(bot.store.current().facts.quotations);
    expect(new Set(exported.map(({ ids }) => ids.quotation)).size).toBe(exported.length);
  });

  it('says how each speaker was found, and none where none was', async () => {
    const ways = exportedIn(await bot.use('export', {}, MANAGER));
    for (const { how, speaker } of ways)
      expect(speaker === undefined, how).toBe(/^(?:described|unattributed)/.test(how));
    expect(new Set(ways.map(({ how }) => how)).size).toBeGreaterThan(2);
  });

  it('gives whole articles as labels, which the evaluation reads and finds as the bot has them', async () => {
    const reply = await bot.use('export', { speaker: 'Grace Okafor' }, MANAGER);
    const path = join(folder, 'labels.jsonl');
    writeFileSync(path, fileIn(reply, 'labels.jsonl'));
    const labelled = readLabelled(path);
    expect(labelled.length).toBeGreaterThan(0);
    for (const article of labelled) {
      for (const { start, end, text } of article.quotes ?? [])
        expect(article.text.slice(start, end)).toBe(text);
      const places = (quotes: typeof article.quotes) => quotes?.map(({ start, end }) => [start, end]);
      expect(places(article.quotes)).toEqual(places(predictQuotations(article, true).quotes));
    }
  });

  it('asks which of two people is meant, and answers a miss with one', async () => {
    expect(shown(await bot.use('export', { speaker: 'Okafor' }, MANAGER)).body.files).toEqual([]);
    const miss = shown(await bot.use('export', { about: 'volcano' }, MANAGER));
    expect(miss.body.content).toContain('“volcano”');
    expect(miss.body.files).toEqual([]);
  });

  it('gives the same bytes for the same files', async () => {
    const [one, other] = [await bot.use('export', {}, MANAGER), await bot.use('export', {}, MANAGER)];
    expect(shown(one).body).toEqual(shown(other).body);
  });
});
