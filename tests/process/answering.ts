import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freeTextOf } from '../../src/replies/free-text.ts';
import { english } from '../../src/replies/messages-english.ts';
import { french } from '../../src/replies/messages-french.ts';
import { german } from '../../src/replies/messages-german.ts';
import { spanish } from '../../src/replies/messages-spanish.ts';
import { type FakeMessage, isEphemeral } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import { controlsOf } from '../fake-discord/user-actions.ts';
import { BOT_ID, PEOPLE } from '../fake-discord/world.ts';
import { openStage, type Stage } from './stage.ts';

const FOOTER = /^(?:“.*” · )?5 articles(?: · revision [0-9a-f]{8})?/;

export function answering(): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const ask = (command: string, options = {}, by = {}) =>
    stage.discord.answerTo(stage.discord.use(command, options, by));

  it.each([
    ['quote', { speaker: 'Boris Johnson' }],
    ['quote', { about: 'sanctions' }],
    ['quote', { speaker: 'Boris Johnson', about: 'Aleppo' }],
    ['who', { name: 'Lavrov' }],
    ['ask', { question: 'Who urged Russia to use its influence?' }],
    ['ask', { question: 'What is the capital of Mongolia?' }],
    ['summary', { about: 'Aleppo' }],
    ['coverage', {}],
    ['coverage', { view: 'articles' }],
    ['coverage', { view: 'voices' }],
    ['coverage', { view: 'unreadable' }],
    ['help', {}],
  ] as const)('/%s %o is answered with a plain line and a footer', async (command, options) => {
    const message = await ask(command, options);
    expect(message.content.trim()).not.toBe('');
    expect(isEphemeral(message)).toBe(false);
    expect(message.embeds.length).toBeGreaterThan(0);
    expect(message.embeds.at(-1)?.footer).toMatchObject({ text: expect.stringMatching(FOOTER) });
  });

  it('takes an id, a label and any spelling of a name for the same person', async () => {
    const typing = stage.discord.type('quote', 'speaker', 'boris');
    const [choice] = await until('choices', () => typing.choices);
    const asked = [choice?.value, choice?.name, 'BORIS JOHNSON', 'boris johnsen'].map((speaker) =>
      ask('quote', { speaker: String(speaker) }),
    );
    const [first, ...others] = (await Promise.all(asked)).map(({ content }) => content);
    expect(first).toContain('Boris Johnson');
    expect(others).toEqual([first, first, first]);
  });

  it('suggests at most 25 names from memory while somebody types', async () => {
    const typing = stage.discord.type('who', 'name', '');
    const choices = await until('choices', () => typing.choices);
    expect(choices.length).toBeGreaterThan(5);
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  it('answers the latest of somebody who types fast', async () => {
    const letters = Array.from({ length: 8 }, () => ['b', 'bo', 'bor', 'bori', 'boris']).flat();
    const typings = letters.map((typed) => stage.discord.type('quote', 'speaker', typed));
    const last = typings.at(-1);
    const choices = await until('the last choices', () => last?.choices);
    expect(choices[0]?.name).toContain('Boris Johnson');
    for (const { start } of typings) {
      expect(
        stage.discord.callsTo(new RegExp(`^POST /interactions/${start.id}/`)).length,
      ).toBeLessThanOrEqual(1);
    }
  });

  it('reads an article by the id that an answer shows', async () => {
    const quoted = await ask('quote', { speaker: 'Boris Johnson' });
    const details = await stage.discord.answerTo(stage.discord.press(quoted, 'More …'));
    const id = /quotation\/[0-9a-z]{12}/.exec(JSON.stringify(details.embeds))?.[0] ?? '';
    const message = await ask('source', { id });
    expect(JSON.stringify(message.embeds)).toContain('¶');
  });

  it('keeps to itself what is asked for in private, and what is wrongly asked', async () => {
    expect(isEphemeral(await ask('who', { name: 'Lavrov', private: true }))).toBe(true);
    const refused = await ask('who', {});
    expect(isEphemeral(refused)).toBe(true);
    expect(refused.content).toContain('needs the option “name”');
  });

  it.each([
    ['de', german],
    ['fr', french],
    ['es-ES', spanish],
    ['es-419', spanish],
  ])('speaks to one person in their language (%s), and to all in the server’s', async (locale, messages) => {
    const [own, common] = [true, false].map((isPrivate) => ask('help', { private: isPrivate }, { locale }));
    expect((await own)?.content).toBe(messages.help.core);
    expect((await common)?.content).toBe(english.help.core);
  });

  it('says it in plain text where it may not embed', async () => {
    const message = await ask('quote', { speaker: 'Boris Johnson' }, { place: 'plain' });
    expect(message.embeds).toEqual([]);
    expect(message.content).toContain('>');
    expect(message.content).toContain('Embed Links');
    expect(controlsOf(message).length).toBeGreaterThan(0);
  });

  describe('a button', () => {
    const next = (message: FakeMessage) =>
      String(controlsOf(message).find(({ label }) => String(label).startsWith('Next'))?.custom_id);

    it('turns the page of whom the message belongs to, also after a restart', async () => {
      const first = await ask('quote', { about: 'Russia' });
      await stage.restart();
      const press = stage.discord.press(first, next(first));
      const second = await stage.discord.answerTo(press);
      expect(press.isUpdate).toBe(true);
      expect(second.id).toBe(first.id);
      expect(second.embeds).not.toEqual(first.embeds);
      expect(second.content.split('\n')[0]).toContain('Russia');
    });

    it.each(['home', 'plain'] as const)(
      'finds what was asked in the message itself, also after a restart and without embeds (%s)',
      async (place) => {
        const question = 'Who urged “Russia” to use its influence: *Johnson*?';
        const answer = await ask('ask', { question }, { place });
        await stage.restart();
        const details = await stage.discord.answerTo(stage.discord.press(answer, 'More …', { place }));
        const [menu] = controlsOf(details) as readonly {
          options: readonly { label: string; value: string }[];
        }[];
        const why = menu?.options.find(({ label }) => label === english.why.button);
        const reasons = await stage.discord.answerTo(
          stage.discord.choose(details, why?.value ?? '', { place }),
        );
        expect(freeTextOf(reasons.content)).toBe(question);
      },
    );

    it('gives somebody else a private copy and leaves the message as it is', async () => {
      const first = await ask('quote', { speaker: 'Boris Johnson' });
      const press = stage.discord.press(first, next(first), { person: PEOPLE.another });
      const copy = await stage.discord.answerTo(press);
      expect(press.isUpdate).toBe(false);
      expect(isEphemeral(copy)).toBe(true);
      expect(copy.id).not.toBe(first.id);
      const own = stage.discord.press(copy, next(copy), { person: PEOPLE.another });
      expect((await stage.discord.answerTo(own)).id).toBe(copy.id);
      expect(own.isUpdate).toBe(true);
    });

    it.each(['0;quote;speaker=x', 'not-one-of-ours', '1;delete-everything;;;1;00000000'])(
      'that cannot be read (%s) is refused politely and privately',
      async (customId) => {
        const first = await ask('help');
        const answer = await stage.discord.answerTo(stage.discord.press(first, customId));
        expect(isEphemeral(answer)).toBe(true);
        expect(answer.content).toContain('use the command again');
      },
    );
  });

  describe('a message', () => {
    it('that mentions the bot is replied to, and pings nobody', async () => {
      const id = stage.discord.write(`<@${BOT_ID}> Who urged Russia to use its influence?`);
      const reply = await stage.discord.replyTo(id);
      expect(reply.content).not.toBe('');
      const sent = stage.discord.callsTo(/^POST \/channels/).at(-1)?.body;
      expect(sent).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
    });

    it('sent directly needs no mention', async () => {
      const reply = await stage.discord.replyTo(
        stage.discord.write('What did Boris Johnson say about sanctions?', { place: 'direct' }),
      );
      expect(reply.content).not.toBe('');
    });

    it('of more than 200 characters is read up to there, and the reply says so', async () => {
      const long = `<@${BOT_ID}> What did Boris Johnson say about ${'the very long and winding road to peace, '.repeat(8)}?`;
      const reply = await stage.discord.replyTo(stage.discord.write(long));
      expect(reply.content).toContain('200th character');
    });

    it('that only pings the bot, pings everybody, or comes from a bot or a webhook is no question', async () => {
      const before = stage.discord.written.length;
      stage.discord.write('Interesting!', { replyTo: '950000000000000001' });
      stage.discord.write(`<@${BOT_ID}>`);
      stage.discord.write('@everyone Who urged Russia?', { isEveryone: true });
      stage.discord.write(`<@${BOT_ID}> Who urged Russia?`, { isBot: true });
      stage.discord.write(`<@${BOT_ID}> Who urged Russia?`, { webhookId: '950000000000000002' });
      const last = stage.discord.write(`<@${BOT_ID}> Who urged Russia to use its influence?`);
      await stage.discord.replyTo(last);
      expect(stage.discord.written.length).toBe(before + 1);
    });
  });

  it('answers the same interaction once, however often it comes', async () => {
    const exchange = stage.discord.use('help');
    for (let time = 0; time < 3; time++) stage.discord.repeat(exchange);
    await stage.discord.answerTo(exchange);
    await ask('help');
    expect(stage.discord.callsTo(new RegExp(`^POST /interactions/${exchange.start.id}/`))).toHaveLength(1);
  });

  it('writes no question, no name and no token into its log', async () => {
    await ask('who', { name: 'Lavrov' });
    await ask('ask', { question: 'Who urged Russia to use its influence?' });
    for (const secret of [
      'Lavrov',
      'urged',
      'secret-token',
      stage.discord.exchanges()[0]?.start.token ?? '?',
    ]) {
      expect(stage.bot.stderr()).not.toContain(secret);
    }
  });
}
