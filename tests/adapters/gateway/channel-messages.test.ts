import { REST } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createChannelMessages } from '../../../src/adapters/gateway/channel-messages.ts';
import { plainBody } from '../../../src/replies/plain-body.ts';
import { type FakeDiscord, startFakeDiscord } from '../../fake-discord/start-fake-discord.ts';
import { CHANNEL_ID, TOKEN } from '../../fake-discord/world.ts';

const QUESTION = { id: '950000000000000042', channel_id: CHANNEL_ID };

let discord: FakeDiscord;
beforeAll(async () => {
  discord = await startFakeDiscord();
});
afterAll(() => discord.stop());

it('says what is to be said now where an earlier try was heard after all, in one message', async () => {
  const rest = new REST({ api: discord.apiUrl, version: '10', retries: 0 }).setToken(TOKEN);
  const messages = createChannelMessages({ rest });
  discord.faults.add(/^POST \/channels/, { kind: 'cut-after' });
  await expect(messages.replyTo(QUESTION, plainBody('Of the first question.'))).rejects.toThrow();
  expect(discord.written.map(({ content }) => content)).toEqual(['Of the first question.']);
  await messages.replyTo(QUESTION, plainBody('Of the changed question.'));
  expect(discord.written.map(({ content }) => content)).toEqual(['Of the changed question.']);
  expect(discord.callsTo(/^PATCH \/channels/)).toHaveLength(1);
});
