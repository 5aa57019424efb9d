import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
  file = join(folder, 'log');
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = () =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

it('writes one JSON line an event, with its facts', () => {
  const log = createLog('info', openSync(file, 'a'));
  log.info('coverage.read', { articles: 5, unreadable: ['a.txt'] });
  log.debug('coverage.built', { articles: 5 });
  log.error('coverage.kept');
  expect(written()).toMatchObject([
    {
      level: 'info',
      msg: 'coverage.read',
      articles: 5,
      unreadable: ['a.txt'],
      time: expect.stringMatching(/^\d{4}-/),
    },
    { level: 'error', msg: 'coverage.kept' },
  ]);
});

it('hides tokens, wherever a fact holds one', () => {
  const token = `${'A'.repeat(26)}.${'b'.repeat(6)}.${'C'.repeat(38)}`;
  const log = createLog('info', openSync(file, 'a'));
  log.warn('rest.failed', {
    url: 'https://discord.com/api/v10/webhooks/900000000000000001/aW50ZXJhY3Rpb24/messages/@original',
    paths: ['/interactions/950000000000000001/aW50ZXJhY3Rpb24/callback?with_response=false'],
    why: `Bot ${token} was refused`,
  });
  const text = JSON.stringify(written());
  expect(text).not.toContain('aW50ZXJhY3Rpb24');
  expect(text).not.toContain(token);
  expect(text).toContain('/webhooks/900000000000000001/…/messages/@original');
  expect(text).toContain('/interactions/950000000000000001/…/callback?with_response=false');
});
