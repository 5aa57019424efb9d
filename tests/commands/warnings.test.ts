import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MANAGER, openRealBot, type RealBot, shown } from './real-bot.ts';

const REPORT = 'Bridge shut\n\nThe bridge was closed. “We were warned,” said Ana Lindqvist.\n';

let folder: string;
let bot: RealBot;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'warnings-'));
  writeFileSync(join(folder, 'bridge.md'), `---\neditor: Tomas\ndate: someday\n---\n${REPORT}`);
  bot = await openRealBot({}, folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('/coverage says what could not be used of the files that are served, and where it stands', async () => {
  const { body } = shown(await bot.use('coverage', { view: 'unreadable' }, MANAGER));
  const told = JSON.stringify(body);
  expect(body.content).toContain('2 statements in files that are served could not be used.');
  expect(told).toContain('`bridge.md:2`');
  expect(told).toContain('`bridge.md:3`');
  expect(told).toContain('“editor” is not a key that is read');
});

it('/coverage leads there where every file was read', async () => {
  const overview = shown(await bot.use('coverage', {}, MANAGER));
  expect(JSON.stringify(overview.body)).toContain('"name":"Could not be used","value":"2"');
  const list = shown(await bot.press(overview, 'What could not be read', MANAGER), overview);
  expect(list.body.content).toContain('could not be used');
});

it('/refresh names those of what came, not those that it has named before', async () => {
  writeFileSync(join(folder, 'ferry.md'), `---\nsection: Harbour\n---\n${REPORT.replace('Bridge', 'Ferry')}`);
  const reply = await bot.use('refresh', {}, MANAGER);
  const told = JSON.stringify(reply.kind === 'progress' && (await reply.end));
  expect(told).toContain('Could not be used · 1');
  expect(told).toContain('`ferry.md:2`');
  expect(told).not.toContain('bridge.md');
});
