import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettingsStore } from '../../src/settings/open-settings-store.ts';
import { parseSettings, readSettingsFile, writeSettingsFile } from '../../src/settings/settings-file.ts';
import { NOTHING_SETTLED } from '../../src/settings/settled.ts';

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
    await writeSettingsFile(file, { servers, people: new Map() });
    expect(await readSettingsFile(file)).toEqual({ servers, people: new Map() });
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

  const watch = (part: object) =>
    within({
      watches: [
        {
          id: '0123456789ab',
          subject: { kind: 'topic', words: 'harbour' },
          channel: '920000000000000001',
          by: '940000000000000001',
          every: 'day',
          limit: 3,
          locale: 'de',
          since: '01234567',
          ...part,
        },
      ],
    });

  it.each([
    ['another kind of subject', { subject: { kind: 'colour', words: 'red' } }, /watches\.0\.subject/],
    ['too many cards an hour', { limit: 21 }, /watches\.0\.limit wants a whole number from 1 to 20/],
    ['another rhythm', { every: 'hour' }, /watches\.0\.every wants one of refresh, day, week/],
    ['no channel', { channel: 'general' }, /watches\.0\.channel wants an id/],
  ])('that holds a watch with %s is named so, too', (_, part, why) => {
    expect(() => parseSettings(watch(part), 'settings.json')).toThrow(why);
  });

  it('keeps watches of servers and of people through changes of all else', async () => {
    writeFileSync(file, watch({}));
    const store = await openSettingsStore(file);
    const mine = { kind: 'person', id: '940000000000000001' } as const;
    const [one] = store.watchesOf({ kind: 'server', id: SERVER });
    if (one === undefined) throw new Error('the watch was not read');
    await Promise.all([
      store.keep(SERVER, { coolDownSeconds: 4 }),
      store.keepWatches(mine, (watches) => [...watches, { ...one, id: 'ba9876543210' }]),
    ]);
    const again = await openSettingsStore(file);
    expect(again.of(SERVER)).toEqual({ coolDownSeconds: 4, watches: [one] });
    expect(again.watches()).toEqual([
      { owner: { kind: 'server', id: SERVER }, watch: one },
      { owner: mine, watch: { ...one, id: 'ba9876543210' } },
    ]);
    await again.keepWatches({ kind: 'server', id: SERVER }, () => []);
    expect((await openSettingsStore(file)).of(SERVER)).toEqual({ coolDownSeconds: 4 });
  });

  it('of a time before there were watches is read as it always was', async () => {
    writeFileSync(file, within({ visibility: 'private', coolDownSeconds: 5 }));
    const store = await openSettingsStore(file);
    expect(store.of(SERVER)).toEqual({ visibility: 'private', coolDownSeconds: 5 });
    expect(store.watches()).toEqual([]);
  });

  it('that cannot be used stops the start and is left as it is', async () => {
    writeFileSync(file, 'not yet');
    await expect(openSettingsStore(file)).rejects.toThrow(
      /settings\.json \(Unexpected token.*\): this is no JSON/,
    );
    expect(readFileSync(file, 'utf8')).toBe('not yet');
  });

  it('that cannot be written is named, and what was there stays', async () => {
    // A folder stands where the file would be.
    mkdirSync(join(file, 'kept'), { recursive: true });
    await expect(writeSettingsFile(file, NOTHING_SETTLED)).rejects.toThrow(
      /settings\.json: it could not be written \(EISDIR\), so nothing was changed/,
    );
    expect(readdirSync(file)).toEqual(['kept']);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'says that the disk is full where it is, and is what it was',
    async () => {
      writeFileSync(file, within({ language: 'de' }));
      const store = await openSettingsStore(file);
      for (let at = 0; at < 500; at++) symlinkSync('/dev/full', join(folder, `.${process.pid}-${at}.new`));
      await expect(store.keep(SERVER, { language: 'fr' })).rejects.toThrow(
        /ENOSPC.*nothing was changed.*disk is full/,
      );
      expect(store.of(SERVER).language).toBe('de');
      expect(readFileSync(file, 'utf8')).toBe(within({ language: 'de' }));
    },
  );

  it('takes changes made at once one after the other', async () => {
    const store = await openSettingsStore(file);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        store.keep(`9100000000000000${String(at).padStart(2, '0')}`, { coolDownSeconds: at }),
      ),
    );
    expect((await readSettingsFile(file))?.servers.size).toBe(20);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });
});
