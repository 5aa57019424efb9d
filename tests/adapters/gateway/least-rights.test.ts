import { GatewayIntentBits, IntentsBitField, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { createClient } from '../../../src/adapters/gateway/create-client.ts';
import { inviteLink } from '../../../src/adapters/gateway/invite-link.ts';
import { createSignInBook } from '../../../src/adapters/gateway/sign-in-book.ts';
import { createConnectionWatch } from '../../../src/adapters/gateway/watch-connection.ts';
import { silentMeter } from '../../../src/adapters/meter.ts';
import { silentLog } from '../../../src/text/log.ts';

it('asks Discord for three intents, none of them privileged', () => {
  const client = createClient({
    apiUrl: 'http://127.0.0.1:1/api',
    limit: (makeRequest) => makeRequest,
    shards: 'auto',
    book: createSignInBook('/nowhere/sign-ins.json', silentLog),
    connection: createConnectionWatch(silentMeter),
    onTokenRefused: () => undefined,
  });
  const intents = new IntentsBitField(client.options.intents);
  expect(intents.toArray().sort()).toEqual(['DirectMessages', 'GuildMessages', 'Guilds']);
  const { GuildMembers, GuildPresences, MessageContent } = GatewayIntentBits;
  for (const privileged of [GuildMembers, GuildPresences, MessageContent])
    expect(intents.has(privileged)).toBe(false);
  expect(client.options.allowedMentions).toEqual({ parse: [], repliedUser: false });
});

it('asks servers for two scopes, and for the permissions that it uses', () => {
  const link = new URL(inviteLink('900000000000000001'));
  expect(link.searchParams.get('scope')?.split(' ').sort()).toEqual(['applications.commands', 'bot']);
  const asked = new PermissionsBitField(BigInt(link.searchParams.get('permissions') ?? 0));
  expect(asked.toArray().sort()).toEqual([
    'AttachFiles',
    'EmbedLinks',
    'ReadMessageHistory',
    'SendMessages',
    'SendMessagesInThreads',
    'ViewChannel',
  ]);
  for (const much of ['Administrator', 'ManageMessages', 'ManageGuild', 'MentionEveryone'] as const)
    expect(asked.has(PermissionFlagsBits[much], false)).toBe(false);
});
