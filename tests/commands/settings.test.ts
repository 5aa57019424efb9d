import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCoolDown } from '../../src/interactions/create-cool-down.ts';
import { faultsOf } from '../../src/replies/check-message.ts';
import type { PermissionName } from '../../src/replies/permission-name.ts';
import { openSettingsStore } from '../../src/settings/open-settings-store.ts';
import { createPassingSettings } from '../../src/settings/settings-store.ts';
import { labelsOf, markdownOf, menuOf } from '../replies/sample-frame.ts';
import { ANOTHER, CHANNEL, GUILD, MANAGER, MEMBER, openRealBot, ROLE, shown } from './real-bot.ts';

describe('/settings', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'settings-'));
    file = join(folder, 'settings.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = async (extra = {}) =>
    openRealBot({ settings: await openSettingsStore(file), mayWriteTo: () => true, ...extra });

  it.each([
    ['a member', MEMBER, 'Manage Server'],
    ['whoever is in no server', { ...MANAGER, guildId: undefined }, 'belong to a server'],
  ])('is refused to %s', async (_, { guildId, ...asker }, why) => {
    const bot = await open();
    const reply = await bot.use('settings', {}, { ...asker, ...(guildId === undefined ? {} : { guildId }) });
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(shown(reply).body.content).toContain(why);
  });

  it('lists them in private, with one menu to change them', async () => {
    const bot = await open();
    const reply = shown(await bot.use('settings', {}, MANAGER));
    expect(reply.visibility).toBe('private');
    expect(menuOf(reply.body).map(({ value }) => value)).toEqual([
      'visibility',
      'mentions',
      'moderators',
      'language',
      'cool-down',
      'reports',
    ]);
    expect(markdownOf(reply.body)).toContain('**Where mentions are answered**\nEverywhere');
    expect(faultsOf(reply.body)).toEqual([]);
  });

  it('is worked with menus alone, and each press changes the one message', async () => {
    const bot = await open();
    const all = shown(await bot.use('settings', {}, MANAGER));
    const one = await bot.press(all, 'Where mentions are answered', MANAGER);
    expect(one.kind).toBe('update');
    expect(faultsOf(shown(one).body)).toEqual([]);
    const picked = shown(await bot.pick(shown(one, all), [CHANNEL, '920000000000000009'], MANAGER));
    expect(picked.body.content).toContain('Changed: Where mentions are answered.');
    expect(markdownOf(picked.body)).toContain(`<#${CHANNEL}> <#920000000000000009>`);
    const none = shown(await bot.pick(shown(one, all), [], MANAGER));
    expect(markdownOf(none.body)).toContain('**Where mentions are answered**\nNowhere');
    const lifted = shown(await bot.press(shown(one, all), 'Everywhere', MANAGER));
    expect(markdownOf(lifted.body)).toContain('**Where mentions are answered**\nEverywhere');
    expect(labelsOf(shown(one).body)).toEqual(['Everywhere', 'All settings']);
  });

  it('keeps all of them in one readable file, which the next start reads', async () => {
    const bot = await open();
    await bot.use('settings', { change: 'visibility', value: 'private' }, MANAGER);
    await bot.use('settings', { change: 'reports', value: `<#${CHANNEL}>` }, MANAGER);
    await bot.use('settings', { change: 'cool-down', value: '30' }, MANAGER);
    await bot.use('settings', { change: 'language', value: 'fr' }, MANAGER);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      servers: {
        [GUILD]: { visibility: 'private', reportChannel: CHANNEL, coolDownSeconds: 30, language: 'fr' },
      },
    });
    expect(readFileSync(file, 'utf8').split('\n').length).toBeGreaterThan(8);
    expect(readdirSync(folder)).toEqual(['settings.json']);
    expect((await openSettingsStore(file)).of(GUILD).coolDownSeconds).toBe(30);
  });

  it.each([
    ['cool-down', 'soon', 'whole number of seconds'],
    ['cool-down', '4000', 'whole number of seconds'],
    ['visibility', 'secret', 'Choose one of: public, private'],
    ['language', 'nl', 'Choose one of: auto, en, de, fr, es'],
    ['mentions', '#general', 'names nothing here'],
    ['reports', 'here', 'names nothing here'],
  ])('says what is wrong with %s %s, and changes nothing', async (change, value, why) => {
    const bot = await open();
    const reply = await bot.use('settings', { change, value }, MANAGER);
    expect(shown(reply).body.content.replaceAll('\\', '')).toContain(why);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('answers in private where the server has settled so, unless asked for in public', async () => {
    const bot = await open({ settings: createPassingSettings({ [GUILD]: { visibility: 'private' } }) });
    expect(await bot.use('help')).toMatchObject({ visibility: 'private' });
    expect(await bot.use('help', { private: false })).toMatchObject({ visibility: 'public' });
  });

  it('counts moderator roles only where whoever runs the bot has named them, too', async () => {
    const asker = { ...MEMBER, roleIds: [ROLE, '930000000000000009'] };
    const kindWith = async (moderatorRoles: readonly string[]) => {
      const bot = await open({ settings: createPassingSettings({ [GUILD]: { moderatorRoles } }) });
      return (await bot.use('refresh', { 'dry-run': true }, asker)).kind;
    };
    expect(await kindWith([ROLE])).toBe('progress');
    expect(await kindWith([])).toBe('message');
    expect(await kindWith(['930000000000000009'])).toBe('message');
    const bot = await open();
    const told = await bot.use('settings', { change: 'moderators', value: '930000000000000009' }, MANAGER);
    expect(markdownOf(shown(told).body)).toContain('MODERATOR\\_ROLE\\_IDS'.replaceAll('\\', ''));
  });

  it('says so when nobody could write where reports would go', async () => {
    const bot = await open({ mayWriteTo: () => false });
    const told = await bot.use('settings', { change: 'reports', value: CHANNEL }, MANAGER);
    expect(markdownOf(shown(told).body)).toContain('I may not write there');
  });

  it('names the permissions that are missing, channel by channel, each once', async () => {
    const lacking: Readonly<Record<string, readonly PermissionName[]>> = {
      [CHANNEL]: ['EmbedLinks'],
      '920000000000000009': ['ViewChannel', 'SendMessages'],
    };
    const bot = await open({ lackingIn: (_guild: string, channel: string) => lacking[channel] ?? [] });
    await bot.use('settings', { change: 'reports', value: '920000000000000009' }, MANAGER);
    await bot.use('settings', { change: 'mentions', value: `${CHANNEL},920000000000000008` }, MANAGER);
    const { body } = shown(await bot.use('settings', {}, MANAGER));
    expect(markdownOf(body)).toContain(
      [
        '**Permissions that I am missing**',
        `<#${CHANNEL}> “Embed Links”`,
        '<#920000000000000009> “View Channel”, “Send Messages”',
      ].join('\n'),
    );
    expect(markdownOf(body)).not.toContain('<#920000000000000008> “');
    expect(faultsOf(body)).toEqual([]);
    const whole = shown(await (await open({ lackingIn: () => [] })).use('settings', {}, MANAGER));
    expect(markdownOf(whole.body)).not.toContain('missing');
  });

  describe('with a file that was spoilt while it ran', () => {
    it('says what is wrong with it and where, changes nothing, and loses nothing', async () => {
      const bot = await open();
      await bot.use('settings', { change: 'visibility', value: 'private' }, MANAGER);
      const spoilt = `{\n  "servers": {\n    "${GUILD}": { "visibility": "private", }\n  }\n}\n`;
      writeFileSync(file, spoilt);
      const reply = await bot.use('settings', { change: 'language', value: 'de' }, MANAGER);
      expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
      expect(shown(reply).body.content).toMatch(/settings\\?\.json\\?:3\\?: .*no JSON/);
      expect(readFileSync(file, 'utf8')).toBe(spoilt);
      expect(await bot.use('help')).toMatchObject({ visibility: 'private' });
    });

    it('keeps what somebody has written into it by hand', async () => {
      const bot = await open();
      await bot.use('settings', { change: 'visibility', value: 'private' }, MANAGER);
      const other = '910000000000000003';
      writeFileSync(file, JSON.stringify({ servers: { [other]: { coolDownSeconds: 9 } } }));
      await bot.use('settings', { change: 'language', value: 'es' }, MANAGER);
      expect(JSON.parse(readFileSync(file, 'utf8')).servers[other]).toEqual({ coolDownSeconds: 9 });
    });
  });

  describe('the wait between questions', () => {
    const seconds = (start: number) => {
      const clock = { now: start };
      return { clock, coolDown: createCoolDown(() => clock.now) };
    };

    it('is told in private, counts for each person, and ends', async () => {
      const { clock, coolDown } = seconds(0);
      const settings = createPassingSettings({ [GUILD]: { coolDownSeconds: 10 } });
      const bot = await open({ settings, coolDown });
      expect((await bot.use('help')).kind).toBe('message');
      clock.now = 4_001;
      const told = await bot.use('quote', { speaker: 'Halvorsen' });
      expect(told).toMatchObject({ kind: 'message', visibility: 'private' });
      expect(shown(told).body.content).toContain('please wait 6 seconds');
      expect(await bot.use('help', {}, ANOTHER)).toMatchObject({ visibility: 'public' });
      clock.now = 10_000;
      expect(await bot.use('quote', { speaker: 'Halvorsen' })).toMatchObject({ visibility: 'public' });
    });

    it('is the longer one of the environment’s and the server’s', async () => {
      const settings = createPassingSettings({ [GUILD]: { coolDownSeconds: 10 } });
      for (const [leastCoolDown, shownWait] of [
        [60, '60 seconds'],
        [5, '10 seconds'],
      ] as const) {
        const { coolDown } = seconds(0);
        const bot = await open({ settings, coolDown, leastCoolDown });
        await bot.use('help');
        expect(shown(await bot.use('help')).body.content).toContain(shownWait);
      }
    });

    it('is not for turning a page, nor for moderators’ commands', async () => {
      const { coolDown } = seconds(0);
      const settings = createPassingSettings({ [GUILD]: { coolDownSeconds: 10 } });
      const bot = await openRealBot({ settings, coolDown }, 'seeds');
      const asked = shown(await bot.use('quote', { speaker: 'Boris Johnson' }));
      expect((await bot.press(asked, 'Next (2 of 6) →')).kind).toBe('update');
      expect((await bot.use('settings', {}, MANAGER)).kind).toBe('message');
      expect(await bot.use('settings', {}, MANAGER)).toMatchObject({ kind: 'message' });
    });
  });
});
