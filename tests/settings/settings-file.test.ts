import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettingsStore } from '../../src/settings/open-settings-store.ts';
import { parseSettings, readSettingsFile, writeSettingsFile } from '../../src/settings/settings-file.ts';

const SERVER = '910000000000000001';
const within = (settings: object) => JSON.stringify({ servers: { [SERVER]: settings } });

describe('the settings file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'settings-'));
    file = join(folder, 'settings.json');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('need not be there', async () => {
    expect(await readSettingsFile(file)).toBeUndefined();
    expect((await openSettingsStore(file)).of(SERVER)).toEqual({});
  });

  it('is read as it was written, servers in order', async () => {
    const servers = new Map([
      ['910000000000000002', { visibility: 'private' as const }],
      [SERVER, { mentionChannels: ['920000000000000001'], coolDownSeconds: 0 }],
    ]);
    await writeSettingsFile(file, servers);
    expect(await readSettingsFile(file)).toEqual(servers);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')).servers)).toEqual([
      SERVER,
      '910000000000000002',
    ]);
  });

  it.each([
    ['no JSON', '{ "servers": {\n"a" }', /settings\.json:2: this is no JSON/],
    ['a list', '[]', /settings\.json: /],
    ['a server that is none', '{"servers":{"my server":{}}}', /a server’s id/],
    ['an unknown setting', within({ colour: 'red' }), /colour/],
    ['a wrong word', within({ visibility: 'secret' }), /visibility wants "public" or "private"/],
    ['a wrong number', within({ coolDownSeconds: -1 }), /coolDownSeconds wants a whole number of seconds/],
    [
      'a number where an id stands',
      within({ reportChannel: 920000000000000001n.toString().slice(0, 5) }),
      /reportChannel wants an id/,
    ],
    ['too many channels', within({ mentionChannels: Array(26).fill('920000000000000001') }), /at most 25/],
  ])('that holds %s is named with the place and what to do', (_, text, why) => {
    expect(() => parseSettings(text, 'settings.json')).toThrow(why);
    expect(() => parseSettings(text, 'settings.json')).toThrow('Mend it or move it away');
  });

  it('that cannot be used stops the start and is left as it is', async () => {
    writeFileSync(file, 'not yet');
    await expect(openSettingsStore(file)).rejects.toThrow(
      /settings\.json \(Unexpected token.*\): this is no JSON/,
    );
    expect(readFileSync(file, 'utf8')).toBe('not yet');
  });

  it('is written whole or not at all', async () => {
    await writeSettingsFile(file, new Map([[SERVER, { language: 'de' as const }]]));
    const before = readFileSync(file, 'utf8');
    // A folder stands where the new file would be put together.
    mkdirSync(`${file}.${process.pid}.new`);
    await expect(writeSettingsFile(file, new Map())).rejects.toThrow('nothing was changed');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('takes changes made at once one after the other', async () => {
    const store = await openSettingsStore(file);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        store.keep(`9100000000000000${String(at).padStart(2, '0')}`, { coolDownSeconds: at }),
      ),
    );
    expect((await readSettingsFile(file))?.size).toBe(20);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });
});
