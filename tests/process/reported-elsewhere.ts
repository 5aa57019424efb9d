import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { english } from '../../src/replies/messages-english.ts';
import { isEphemeral } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import { controlsOf } from '../fake-discord/user-actions.ts';
import {
  BOT_ID,
  CHANNEL_ID,
  GUILD_ID,
  MODERATOR_ROLE_ID,
  OTHER_CHANNEL_ID,
  OTHER_GUILD_ID,
  PEOPLE,
} from '../fake-discord/world.ts';
import { openStage, type Stage } from './stage.ts';

const QUESTION = `<@${BOT_ID}> Who urged Russia to use its influence?`;
const GONE = '920000000000000099';
/** A channel and a role that were deleted after somebody had chosen them. */
const SETTLED = {
  servers: { [GUILD_ID]: { reportChannel: GONE, moderatorRoles: ['930000000000000099'] } },
};

/** What has troubled other bots, by the reports on them. */
export function reportedElsewhere(): void {
  let folder: string;
  let stage: Stage;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    const file = join(folder, 'settings.json');
    writeFileSync(file, JSON.stringify(SETTLED));
    stage = await openStage({ environment: { SETTINGS_FILE: file } });
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (command: string, options = {}, by = {}) =>
    stage.discord.answerTo(stage.discord.use(command, options, by));
  const isAnswered = async () => {
    expect(await stage.discord.replyTo(stage.discord.write(QUESTION))).toBeDefined();
  };
  const callsIn = (channel: string) =>
    stage.discord.callsTo(new RegExp(`^POST /channels/${channel}/messages$`)).length;
  const repliesTo = (id: string) =>
    stage.discord.written.filter(({ message_reference: reference }) => reference?.message_id === id);

  it('a question that is deleted and said once more by a webhook, in another name, has no answer left', async () => {
    const answered = stage.discord.write(QUESTION);
    await stage.discord.replyTo(answered);
    stage.discord.remove([answered]);
    const atOnce = stage.discord.write(QUESTION);
    stage.discord.remove([atOnce]);
    const proxied = ['950000000000000031', '950000000000000032'].map((webhookId) =>
      stage.discord.write(QUESTION, { webhookId }),
    );
    await isAnswered();
    await until('the answers to go', () => [answered, atOnce].every((id) => repliesTo(id).length === 0));
    expect(proxied.flatMap(repliesTo)).toEqual([]);
  });

  it('a message that is passed on to other channels, or gets the preview of a link, is answered once', async () => {
    const id = stage.discord.write(QUESTION);
    const reply = await stage.discord.replyTo(id);
    stage.discord.unfurl(id, QUESTION);
    stage.discord.write(QUESTION, { webhookId: '950000000000000033' });
    await isAnswered();
    expect(repliesTo(id)).toEqual([reply]);
    expect(reply.edited_timestamp).toBeNull();
  });

  it('a report channel that was deleted is none: answers have no 👎, and /settings says so', async () => {
    const answer = await ask('quote', { about: 'sanctions' });
    expect(controlsOf(answer).map(({ label }) => label)).not.toContain(english.actions.report);
    const shown = JSON.stringify((await ask('settings', {}, { person: PEOPLE.admin })).embeds);
    expect(shown).toContain(english.settings.unwritable);
    expect(shown).toContain(`<#${GONE}> “View Channel”`);
  });

  it('a role that was deleted lets nobody in, and keeps out nobody who manages the server', async () => {
    stage.discord.gateway.dispatch('GUILD_ROLE_DELETE', { guild_id: GUILD_ID, role_id: MODERATOR_ROLE_ID });
    const refused = await ask('refresh', { 'dry-run': true }, { person: PEOPLE.moderator });
    expect(refused.content).toContain('It is for those who run me');
    const done = await ask('refresh', { 'dry-run': true }, { person: PEOPLE.admin });
    expect(isEphemeral(done)).toBe(true);
    expect(done.embeds.length).toBeGreaterThan(0);
  });

  it('a channel that is deleted while it is answered there costs one request, and nobody else anything', async () => {
    const before = callsIn(CHANNEL_ID);
    stage.discord.faults.add(new RegExp(`^POST /channels/${CHANNEL_ID}/`), {
      kind: 'status',
      status: 404,
      code: 10_003,
    });
    stage.discord.write(QUESTION);
    await until('the try', () => callsIn(CHANNEL_ID) === before + 1);
    expect((await ask('help')).content).not.toBe('');
    await isAnswered();
  });

  it('a server that it is thrown out of while it answers there is left alone', async () => {
    stage.discord.faults.add(
      new RegExp(`^POST /channels/${OTHER_CHANNEL_ID}/`),
      { kind: 'status', status: 403, code: 50_001 },
      1_000,
    );
    const before = callsIn(OTHER_CHANNEL_ID);
    for (let asked = 0; asked < 10; asked++) stage.discord.write(QUESTION, { place: 'elsewhere' });
    stage.discord.gateway.dispatch('GUILD_DELETE', { id: OTHER_GUILD_ID });
    for (let asked = 0; asked < 10; asked++) stage.discord.write(QUESTION, { place: 'elsewhere' });
    await isAnswered();
    expect(callsIn(OTHER_CHANNEL_ID)).toBeLessThanOrEqual(before + 1);
    expect(stage.bot.child.exitCode).toBeNull();
  });

  it('an outage while it answers ends with the answer, when Discord is back', async () => {
    stage.discord.faults.add(/^POST \/channels/, { kind: 'status', status: 502 }, 3);
    stage.discord.gateway.cut();
    const id = stage.discord.write(QUESTION);
    await stage.discord.replyTo(id);
    expect(repliesTo(id)).toHaveLength(1);
  });
}
