import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../src/replies/messages-english.ts';
import { directChannelIdOf } from '../fake-discord/interaction-json.ts';
import { type FakeMessage, isEphemeral } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import type { By } from '../fake-discord/user-actions.ts';
import { controlsOf } from '../fake-discord/user-actions.ts';
import { CHANNEL_ID, PEOPLE, PLAIN_CHANNEL_ID } from '../fake-discord/world.ts';
import { startBot } from './bot-process.ts';
import { openStage, type Stage, settingsFor } from './stage.ts';

const { admin, member, owner } = PEOPLE;
const BY_ADMIN = { person: admin, place: 'home' } as const;
const CREATE = /^POST \/channels\/\d+\/messages$/;

/** An article in which Joan Mawson says each of these. */
function article(headline: string, ...said: readonly string[]): string {
  const paragraphs = said.map((words, at) =>
    at === 0 ? `“${words},” Joan Mawson, the harbour master, said.` : `“${words},” Mawson said.`,
  );
  return `${[headline, ...paragraphs].join('\n\n')}\n`;
}

export function watching(): void {
  let stage: Stage;
  let root: string;

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'watching-'));
    mkdirSync(join(root, 'articles'));
    write(
      'ferry.txt',
      article('Ferry to Lowick stops for the winter', 'We cannot put a boat of that age to sea'),
    );
    stage = await openStage({ environment: environment() });
  });
  afterEach(async () => {
    await stage.close();
    rmSync(root, { recursive: true });
  });

  const environment = () => ({
    COVERAGE_DIR: join(root, 'articles'),
    SETTINGS_FILE: join(root, 'settings.json'),
  });
  const write = (name: string, text: string) => writeFileSync(join(root, 'articles', name), text);
  const use = (options: Parameters<Stage['discord']['use']>[1], by: By = BY_ADMIN) =>
    stage.discord.answerTo(stage.discord.use('watch', options, by));
  const posted = (channelId: string = CHANNEL_ID) =>
    stage.discord.written.filter((message) => message.channel_id === channelId);
  const lines = (channelId?: string) => posted(channelId).map(({ content }) => content);
  const started = (by: string) =>
    stage.bot.logged('watches.idle', { posters: 1, undelivered: 0, revision: by });

  /** Reads the folder again, and waits until all that is due has gone out. */
  async function refresh(): Promise<void> {
    const exchange = stage.discord.use('refresh', {}, { person: owner });
    const report = await until('the report', () => {
      const embed = exchange.original?.embeds.at(-1);
      return embed?.title === undefined || embed.title === english.refresh.underWay ? undefined : embed;
    });
    await started(/revision (\w{8})/.exec(JSON.stringify(report))?.[1] ?? '');
  }

  const restart = (hasChanged = false) => stage.bot.stop().then(() => start(hasChanged));

  /** As a power cut would. */
  async function crash(): Promise<void> {
    stage.bot.child.kill('SIGKILL');
    await stage.bot.ended();
  }

  /** Waits until all that is due has gone out; where something has changed meanwhile, of the revision of now. */
  async function start(hasChanged: boolean): Promise<void> {
    stage.bot = startBot({ ...settingsFor(stage.discord), ...environment() });
    await stage.bot.ready();
    if (!hasChanged) return started('');
    const overview = await stage.discord.answerTo(stage.discord.use('coverage', { private: true }));
    await started(/"value":"(\w{8})"/.exec(JSON.stringify(overview.embeds))?.[1] ?? '');
  }

  it('is begun by who manages the server, and by nobody else', async () => {
    const refused = await use({ name: 'Mawson' }, { person: member, place: 'home' });
    expect(isEphemeral(refused)).toBe(true);
    expect(refused.content).toContain('Manage Server');
    const begun = await use({ name: 'Mawson', channel: { channel: PLAIN_CHANNEL_ID } });
    expect(isEphemeral(begun)).toBe(true);
    expect(begun.content).toContain(`**Joan Mawson** in <#${PLAIN_CHANNEL_ID}>`);
    expect(JSON.stringify(begun.embeds)).toContain('We cannot put a boat of that age to sea');
    const elsewhere = await use({ name: 'Mawson', channel: { channel: '920000000000000099' } });
    expect(elsewhere.content).toContain('I may not write in');
  });

  it('tells what is new once, through refreshes and restarts, and nothing that was there before', async () => {
    await use({ name: 'Joan Mawson' });
    write('bus.txt', article('Buses replace the ferry', 'The road is open', 'Nobody will be cut off'));
    await refresh();
    expect(lines()).toEqual(Array(2).fill('New: **Joan Mawson**, in **Buses replace the ferry**.'));
    const [first] = posted();
    expect(JSON.stringify(first?.embeds)).toContain('“The road is open,”');
    expect(controlsOf(first as FakeMessage).map(({ label }) => label)).toEqual([
      'Read in place',
      'More …',
      'Remove',
    ]);
    const more = await stage.discord.answerTo(stage.discord.press(first as FakeMessage, 'More …'));
    expect(JSON.stringify(more.embeds)).toContain('named in the sentence');

    await restart();
    write(
      'bus.txt',
      article('Buses replace the ferry', 'The road is open', 'Nobody will be cut off', 'Take a coat'),
    );
    await refresh();
    expect(posted()).toHaveLength(3);
    await stage.bot.stop();
    write('tram.txt', article('A tram for Lowick', 'I would rather have rails'));
    await start(true);
    expect(posted()).toHaveLength(4);
    await restart();
    expect(posted()).toHaveLength(4);
  }, 120_000);

  describe('is told once when the bot is killed', () => {
    it.each([
      ['after Discord took it and before that was heard', true, false],
      ['and started again when Discord has forgotten that it took it', true, true],
      ['before Discord took it', false, false],
    ])(
      '%s',
      async (_, isTaken, isForgotten) => {
        await use({ name: 'Joan Mawson' });
        write('bus.txt', article('Buses replace the ferry', 'The road is open', 'Nobody will be cut off'));
        let release = () => {};
        const released = new Promise<void>((resolve) => {
          release = resolve;
        });
        stage.discord.faults.add(CREATE, isTaken ? { kind: 'hold', until: released } : { kind: 'hang' });
        stage.discord.use('refresh', {}, { person: owner });
        await until('the first card on its way', () => stage.discord.callsTo(CREATE).length > 0);
        await crash();
        release();
        if (isTaken) await until('the card', () => posted().length === 1);
        if (isForgotten) stage.discord.channels.forgetNonces();
        await start(false);
        expect(posted().map(({ embeds }) => /“(.*?),?”/.exec(JSON.stringify(embeds))?.[1])).toEqual([
          'The road is open',
          'Nobody will be cut off',
        ]);
      },
      60_000,
    );
  });

  it('answers its own card when the article words it otherwise, names another speaker, or takes it back', async () => {
    await use({ about: 'road' });
    write('bus.txt', article('Buses replace the ferry', 'The road is open'));
    await refresh();
    const [card] = posted();
    write('bus.txt', article('Buses replace the ferry', 'The road is open on most days'));
    await refresh();
    write(
      'bus.txt',
      article('Buses replace the ferry', 'The road is open on most days').replace('Joan Mawson', 'Ida Sand'),
    );
    await refresh();
    write('bus.txt', 'Buses replace the ferry\n\nThe buses leave at eight.\n');
    await refresh();
    expect(lines().slice(1)).toEqual([
      'Correction: in **Buses replace the ferry** other words of **Joan Mawson** now stand there.',
      'Correction: in **Buses replace the ferry** these are the words of **Ida Sand**, not of whom I named.',
      'Withdrawn: these words no longer stand in **Buses replace the ferry**.',
    ]);
    expect(posted()[1]?.message_reference).toMatchObject({ message_id: card?.id });
    expect(posted()[2]?.message_reference).toMatchObject({ message_id: posted()[1]?.id });
    expect(posted()[3]?.message_reference).toMatchObject({ message_id: posted()[2]?.id });
  }, 60_000);

  it.each(['deleted', 'forbidden'] as const)(
    'tells who wanted it once, in private, when the channel is %s, and goes on when it is there again',
    async (how) => {
      await use({ name: 'Joan Mawson' });
      stage.discord.channels.refuse(CHANNEL_ID, how);
      write('bus.txt', article('Buses replace the ferry', 'The road is open'));
      await refresh();
      write('tram.txt', article('A tram for Lowick', 'I would rather have rails'));
      await refresh();
      await restart();
      const direct = directChannelIdOf(admin.user.id);
      expect(lines(direct)).toHaveLength(1);
      expect(lines(direct)[0]).toContain(`I can no longer write in <#${CHANNEL_ID}>`);
      expect(posted()).toEqual([]);
      const list = await use({ action: 'list' });
      expect(JSON.stringify(list.embeds)).toContain('I cannot write there');
      expect(JSON.stringify(list.embeds)).toContain('2 new and not told yet');
      stage.discord.channels.refuse(CHANNEL_ID, undefined);
      write('walk.txt', article('Walkers are back', 'Mind the tide'));
      await refresh();
      expect(lines()).toEqual([
        'New: **Joan Mawson**, in **Buses replace the ferry**.',
        'New: **Joan Mawson**, in **A tram for Lowick**.',
        'New: **Joan Mawson**, in **Walkers are back**.',
      ]);
      expect(lines(direct)).toHaveLength(1);
    },
    60_000,
  );

  it('shows as many as an hour may have, and the rest in one line with a button', async () => {
    await use({ name: 'Joan Mawson', limit: 4 });
    const said = Array.from(
      { length: 300 },
      (_, at) => `We have counted boat number ${at + 1} in this harbour`,
    );
    write('count.txt', article('Boats are counted', ...said));
    await refresh();
    expect(posted()).toHaveLength(5);
    const line = posted()[4] as FakeMessage;
    expect(line.content).toBe('296 more new quotations and articles on **Joan Mawson**.');
    expect(line.embeds).toEqual([]);
    write('late.txt', article('One more boat', 'That makes three hundred and one'));
    await refresh();
    expect(posted()).toHaveLength(5);
    await restart();
    const all = await stage.discord.answerTo(stage.discord.press(line, 'Show all'));
    expect(isEphemeral(all)).toBe(true);
    expect(all.content).toContain('300 new quotations and articles on **Joan Mawson**. Page 1 of 100.');
  }, 60_000);

  it('tells somebody in their own direct messages, and ends when it is removed', async () => {
    const direct = directChannelIdOf(member.user.id);
    const by = { person: member, place: 'direct' } as const;
    expect((await use({ about: 'road' }, by)).content).toContain(`the topic “road” in <#${direct}>`);
    write('bus.txt', article('Buses replace the ferry', 'The road is open'));
    await refresh();
    expect(lines(direct)).toEqual(['New: **Joan Mawson**, in **Buses replace the ferry**.']);
    const list = await use({ action: 'list' }, by);
    const [menu] = controlsOf(list).filter(({ type }) => type === 3);
    const [entry] = (menu?.options ?? []) as readonly { readonly value: string }[];
    const removed = await stage.discord.answerTo(stage.discord.choose(list, String(entry?.value), by));
    expect(removed.content).toContain('I no longer tell of the topic “road”.');
    write('lane.txt', article('A road for Lowick', 'The road is as good as new'));
    await refresh();
    expect(posted(direct)).toHaveLength(1);
    expect(posted()).toEqual([]);
  }, 60_000);
}
