import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/interactions/load-commands.ts';

const GOOD = "export default { name: 'quote', for: 'everyone', options: {}, run: async () => undefined };";

describe('loading commands', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'commands-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds every file of the folder, by name', async () => {
    expect([...(await loadCommands()).keys()]).toEqual([
      'ask',
      'Check against coverage',
      'compare',
      'coverage',
      'export',
      'Find the source',
      'help',
      'news',
      'quote',
      'refresh',
      'remove',
      'settings',
      'source',
      'summary',
      'timeline',
      'variants',
      'watch',
      'who',
    ]);
  });

  it('passes over what is no module', async () => {
    writeFileSync(join(folder, 'quote.js'), GOOD);
    writeFileSync(join(folder, 'quote.js.map'), '{}');
    writeFileSync(join(folder, 'quote.d.ts'), 'export {};');
    expect([...(await loadCommands(folder)).keys()]).toEqual(['quote']);
  });

  it.each([
    ['exports nothing', 'export const name = 1;', 'has no default export'],
    ['bears another name', GOOD.replace('quote', 'quotes'), 'is named “quotes”'],
    ['is for nobody', GOOD.replace('everyone', 'nobody'), 'does not say whom it is for'],
    ['has no options', GOOD.replace('options: {}, ', ''), 'has no option table'],
    ['cannot be run', GOOD.replace(/run: .*undefined/, 'run: 1'), 'has no function run'],
  ])('stops at a file that %s, and names it', async (_, source, why) => {
    writeFileSync(join(folder, 'quote.js'), source);
    await expect(loadCommands(folder)).rejects.toThrow(`${join(folder, 'quote.js')}: ${why}`);
  });

  it('stops at a name that Discord does not take', async () => {
    writeFileSync(join(folder, 'Quote.js'), GOOD.replace("'quote'", "'Quote'"));
    await expect(loadCommands(folder)).rejects.toThrow('no name that Discord takes');
  });

  it('stops at an empty folder', async () => {
    await expect(loadCommands(folder)).rejects.toThrow('holds no command');
  });
});
