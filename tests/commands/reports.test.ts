import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/replies/check-message.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { createPassingSettings } from '../../src/settings/settings-store.ts';
import { callbackFaults } from '../fake-discord/spec.ts';
import { labelsOf, markdownOf } from '../replies/sample-frame.ts';
import { ANOTHER, CHANNEL, GUILD, MEMBER, openRealBot, type RealBot, type Shown, shown } from './real-bot.ts';

const settings = createPassingSettings({ [GUILD]: { reportChannel: CHANNEL } });
const open = (extra = {}) => openRealBot({ settings, mayWriteTo: () => true, ...extra }, 'seeds');

function formOf(reply: Reply): Extract<Reply, { kind: 'form' }> {
  if (reply.kind !== 'form') throw new Error(`a ${reply.kind} is no form`);
  return reply;
}

function postOf(reply: Reply): Extract<Reply, { kind: 'post' }> {
  if (reply.kind !== 'post') throw new Error(`a ${reply.kind} is no report`);
  return reply;
}

describe('a 👎 on an answer', () => {
  let bot: RealBot;
  let answer: Shown;
  beforeAll(async () => {
    bot = await open();
    answer = shown(await bot.use('quote', { about: 'sanctions' }));
  });
  const idsIn = ({ body }: Shown) => [
    ...new Set(JSON.stringify(body.embeds).match(/quotation\/[0-9a-z]{12}/g)),
  ];

  it('is there on answers, and on nothing else', async () => {
    expect(labelsOf(answer.body)).toContain('👎');
    for (const command of ['help', 'coverage'])
      expect(labelsOf(shown(await bot.use(command)).body)).not.toContain('👎');
    const miss = shown(await bot.use('ask', { question: 'What is the capital of Mongolia?' }));
    expect(labelsOf(miss.body)).toContain('👎');
  });

  it.each([
    ['the server has named no channel', { settings: createPassingSettings() }],
    ['the bot may not write in it', { mayWriteTo: () => false }],
    ['the surface has no channels', { mayWriteTo: undefined }],
  ])('is not there where %s', async (_, extra) => {
    const { body } = shown(await (await open(extra)).use('quote', { about: 'sanctions' }));
    expect(labelsOf(body)).not.toContain('👎');
  });

  it('is not there in a direct message', async () => {
    const { guildId: _, ...direct } = MEMBER;
    const { body } = shown(await bot.use('quote', { about: 'sanctions' }, direct));
    expect(labelsOf(body)).not.toContain('👎');
  });

  it('opens a form that shows what will be sent', async () => {
    const { form } = formOf(await bot.press(answer, '👎'));
    const text = JSON.stringify(form);
    expect(text).toContain(`<#${CHANNEL}>`);
    expect(text).toContain('/quote about: “sanctions”');
    for (const id of idsIn(answer)) expect(text).toContain(id);
    for (const kind of ['Wrong speaker', 'Wrong words', 'Something is missing', 'It is outdated'])
      expect(text).toContain(kind);
    expect(form.title.length).toBeLessThanOrEqual(45);
    expect(form.custom_id.length).toBeLessThanOrEqual(100);
    expect(callbackFaults({ type: 9, data: form })).toEqual([]);
  });

  it('lands with the ids in the channel that is set, and pings nobody', async () => {
    const fresh = await open();
    const form = formOf(await fresh.press(answer, '👎'));
    const post = postOf(
      await fresh.submit(answer, form, { kind: 'speaker', note: 'It was *not* him @everyone' }),
    );
    expect(post.channelId).toBe(CHANNEL);
    expect(post.post.content).toBe(
      `👎 Wrong speaker, reported by <@${MEMBER.userId}>: /quote about: “sanctions”`,
    );
    for (const id of idsIn(answer)) {
      const passage = (await fresh.store.current().quotation(id))?.passageId;
      expect(markdownOf(post.post)).toContain(`\`${passage}\` (\`${id}\`)`);
    }
    expect(markdownOf(post.post)).toContain('It was \\*not\\* him \\@everyone');
    expect(faultsOf(post.post)).toEqual([]);
    expect(post.sent.content).toContain(`Your report is in <#${CHANNEL}>`);
    expect(post.failed.content).toContain('could not be sent');
  });

  it('can be looked at from the report itself', async () => {
    const fresh = await open();
    const form = formOf(await fresh.press(answer, '👎'));
    const { post } = postOf(await fresh.submit(answer, form, { kind: 'words' }));
    const again = shown(await fresh.press({ body: post, visibility: 'public' }, 'Show the answer', ANOTHER));
    expect(again.visibility).toBe('private');
    expect(again.body.embeds).toEqual(answer.body.embeds);
  });

  it('is taken once from each person for each answer', async () => {
    const fresh = await open();
    const form = formOf(await fresh.press(answer, '👎'));
    postOf(await fresh.submit(answer, form, { kind: 'missing' }));
    for (const reply of [
      await fresh.press(answer, '👎'),
      await fresh.submit(answer, form, { kind: 'words' }),
    ]) {
      expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
      expect(shown(reply).body.content).toContain('already');
    }
    const other = shown(await fresh.use('quote', { about: 'ceasefire' }));
    expect((await fresh.press(other, '👎')).kind).toBe('form');
    expect((await fresh.press(answer, '👎', ANOTHER)).kind).toBe('form');
  });

  it('can be tried again where it could not be sent', async () => {
    const fresh = await open();
    const form = formOf(await fresh.press(answer, '👎'));
    postOf(await fresh.submit(answer, form, { kind: 'missing' })).onFailed?.();
    postOf(await fresh.submit(answer, form, { kind: 'missing' }));
    expect((await fresh.press(answer, '👎')).kind).toBe('message');
  });

  it('goes nowhere once the channel is no longer set', async () => {
    const form = formOf(await (await open()).press(answer, '👎'));
    const later = await open({ settings: createPassingSettings() });
    const reply = await later.submit(answer, form, { kind: 'words' });
    expect(shown(reply).body.content).toContain('no channel for reports');
  });

  it('changes no answer', async () => {
    const fresh = await open();
    postOf(await fresh.submit(answer, formOf(await fresh.press(answer, '👎')), { kind: 'speaker' }));
    expect(shown(await fresh.use('quote', { about: 'sanctions' })).body).toEqual(answer.body);
  });
});
