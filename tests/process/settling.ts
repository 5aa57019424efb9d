import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/replies/messages-english.ts';
import { type FakeMessage, isEphemeral } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import { controlsOf } from '../fake-discord/user-actions.ts';
import { BOT_ID, CHANNEL_ID, GUILD_ID, PEOPLE, PLAIN_CHANNEL_ID, THREAD_ID } from '../fake-discord/world.ts';
import { openStage, type Stage } from './stage.ts';

const { share, remove, report } = english.actions;
const MANAGE_MESSAGES = PermissionFlagsBits.ManageMessages;
const QUESTION = `<@${BOT_ID}> Who urged Russia to use its influence?`;

/** Its answers are private, it answers mentions in one channel, and it wants to hear what is wrong in another. */
const SETTLED = {
  servers: {
    [GUILD_ID]: { visibility: 'private', mentionChannels: [PLAIN_CHANNEL_ID], reportChannel: CHANNEL_ID },
  },
};

export function settling(): void {
  let stage: Stage;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    file = join(folder, 'settings.json');
    writeFileSync(file, JSON.stringify(SETTLED));
    stage = await openStage({ environment: { SETTINGS_FILE: file } });
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });

  const quote = (options = {}) =>
    stage.discord.answerTo(stage.discord.use('quote', { about: 'sanctions', ...options }));

  it('gets private answers, unless somebody asks for a public one', async () => {
    expect(isEphemeral(await quote())).toBe(true);
    expect(isEphemeral(await quote({ private: false }))).toBe(false);
  });

  it('hears mentions answered in the channel that it has named, and in no other', async () => {
    const before = stage.discord.written.length;
    stage.discord.write(QUESTION);
    await stage.discord.replyTo(stage.discord.write(QUESTION, { place: 'plain' }));
    expect(stage.discord.written.length).toBe(before + 1);
  });

  it('hears mentions answered in a thread of that channel before it is told that there is one', async () => {
    await stage.discord.replyTo(stage.discord.write(QUESTION, { channelId: THREAD_ID }));
    await stage.discord.replyTo(stage.discord.write(QUESTION, { channelId: THREAD_ID }));
    expect(stage.discord.callsTo(/^GET \/channels\//)).toHaveLength(1);
  });

  it('hears what is wrong with an answer once from each who says so', async () => {
    const answer = await quote();
    const press = stage.discord.press(answer, report);
    const form = await until('the form', () => press.form);
    expect(JSON.stringify(form)).toContain(`<#${CHANNEL_ID}>`);
    const before = stage.discord.written.length;
    const thanks = await stage.discord.answerTo(
      stage.discord.submit(press, { kind: ['speaker'], note: 'It was @everyone.' }),
    );
    expect(isEphemeral(thanks)).toBe(true);
    const posted = stage.discord.written.slice(before);
    expect(posted).toMatchObject([{ channel_id: CHANNEL_ID }]);
    expect(JSON.stringify(posted)).toMatch(/quotation\/[0-9a-z]{12}/);
    const again = await stage.discord.answerTo(stage.discord.press(answer, report));
    expect(isEphemeral(again)).toBe(true);
    expect(stage.discord.written.length).toBe(before + 1);
  });

  it('says so where the report cannot be sent', async () => {
    const press = stage.discord.press(await quote({ about: 'Aleppo' }), report);
    await until('the form', () => press.form);
    stage.discord.faults.add(/^POST \/channels/, { kind: 'status', status: 403, code: 50_013 });
    const answer = await stage.discord.answerTo(stage.discord.submit(press, { kind: ['words'], note: '' }));
    expect(answer.content).toBe(english.report.failed);
  });

  it('can have a private answer shared, with who shared it', async () => {
    const own = await quote();
    const press = stage.discord.press(own, share);
    const [shared] = await until('what everybody reads', () => press.followUps.length > 0 && press.followUps);
    if (shared === undefined || press.original === undefined) throw new Error('nothing was shared');
    expect(isEphemeral(shared)).toBe(false);
    expect(press.original.id).toBe(own.id);
    expect(isEphemeral(press.original)).toBe(true);
    expect(controlsOf(press.original).map(({ label }) => label)).not.toContain(share);
    // The finger that was faster than the message.
    await stage.discord.answerTo(stage.discord.press(own, share));
    await stage.discord.answerTo(stage.discord.use('help'));
    expect(stage.discord.exchanges().flatMap(({ followUps }) => followUps)).toEqual([shared]);
    expect(JSON.stringify(shared)).toContain(`<@${PEOPLE.member.user.id}>`);
  });

  describe('a public answer', () => {
    const press = (message: FakeMessage, permissions?: bigint) =>
      stage.discord.press(message, remove, {
        person:
          permissions === undefined ? PEOPLE.member : { ...PEOPLE.another, permissions: String(permissions) },
      });

    it('can be taken away by who asked', async () => {
      const exchange = press(await quote({ private: false }));
      await until('it to go', () => exchange.isRemoved);
    });

    it('can be taken away by who may manage messages there', async () => {
      const exchange = press(await quote({ private: false }), MANAGE_MESSAGES);
      await until('it to go', () => exchange.isRemoved);
    });

    it('stays when anybody else wants it away', async () => {
      const exchange = press(await quote({ private: false }), 0n);
      expect(isEphemeral(await stage.discord.answerTo(exchange))).toBe(true);
      expect(exchange.isRemoved).toBe(false);
    });
  });

  it('is changed by /settings, which only who manages the server may use, and kept for the next start', async () => {
    const refused = await stage.discord.answerTo(stage.discord.use('settings'));
    expect(isEphemeral(refused)).toBe(true);
    expect(controlsOf(refused)).toEqual([]);
    const admin = { person: PEOPLE.admin };
    const shown = await stage.discord.answerTo(
      stage.discord.use('settings', { change: 'visibility' }, admin),
    );
    expect(isEphemeral(shown)).toBe(true);
    await stage.discord.answerTo(stage.discord.choose(shown, 'public', admin));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      servers: { [GUILD_ID]: { visibility: 'public', reportChannel: CHANNEL_ID } },
    });
    await stage.restart();
    expect(isEphemeral(await quote())).toBe(false);
  });
}
