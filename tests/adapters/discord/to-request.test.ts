import { type APIInteraction, PermissionFlagsBits } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRequest } from '../../../src/adapters/discord/to-request.ts';
import { type InteractionStart, interactionJson, memberJson } from '../../fake-discord/interaction-json.ts';
import { messageJson } from '../../fake-discord/message-json.ts';
import { GUILD_ID, MODERATOR_ROLE_ID, PEOPLE } from '../../fake-discord/world.ts';

const START: InteractionStart = {
  id: '960000000000000007',
  token: 'a-token',
  type: 2,
  data: {
    id: '1',
    name: 'quote',
    type: 1,
    options: [
      { name: 'speaker', type: 3, value: 'Joan Mawson' },
      { name: 'reported', type: 5, value: true },
    ],
  },
  person: PEOPLE.moderator,
  place: 'home',
};

/** Installed by the user alone. */
const EXTERNAL = { authorizing_integration_owners: { 1: PEOPLE.moderator.user.id } };

function memberWith(permissions: bigint) {
  return memberJson({ ...PEOPLE.moderator, permissions: String(permissions) });
}

function read(start: Partial<InteractionStart>) {
  return toRequest(interactionJson({ ...START, ...start }) as unknown as APIInteraction); // the fake's JSON is Discord's
}

describe('an interaction', () => {
  it('of a command carries its options, and who asks with what Discord says of them', () => {
    expect(read({})).toEqual({
      kind: 'request',
      request: {
        kind: 'command',
        name: 'quote',
        options: { speaker: 'Joan Mawson', reported: true },
        asker: {
          userId: PEOPLE.moderator.user.id,
          guildId: GUILD_ID,
          channelId: '920000000000000001',
          roleIds: [MODERATOR_ROLE_ID],
          permissions: BigInt(PEOPLE.moderator.permissions),
          locale: 'en-GB',
          guildLocale: 'en-GB',
          day: '2022-04-03',
          interactionId: '960000000000000007',
        },
      },
    });
  });

  it('in a direct message comes from a user who is nobody’s member', () => {
    expect(read({ place: 'direct', person: PEOPLE.admin })).toMatchObject({
      request: { asker: { userId: PEOPLE.admin.user.id, roleIds: [], permissions: 0n } },
    });
  });

  it('of somebody who types names the option, and what the others hold', () => {
    const data = {
      name: 'quote',
      options: [
        { name: 'about', type: 3, value: 'bridge' },
        { name: 'speaker', type: 3, value: 'Maw', focused: true },
      ],
    };
    expect(read({ type: 4, data })).toMatchObject({
      kind: 'suggest',
      request: { command: 'quote', option: 'speaker', typed: 'Maw', options: { about: 'bridge' } },
    });
  });

  it.each([
    [0, 'public'],
    [64, 'private'],
  ])('of a button carries the line above it and who sees it (flags %i)', (flags, visibility) => {
    const message = messageJson({ id: '9', channelId: '8' }, { content: '“the bridge”', flags });
    expect(read({ type: 3, data: { custom_id: '1;quote', component_type: 2 }, message })).toMatchObject({
      request: { kind: 'button', customId: '1;quote', content: '“the bridge”', visibility },
    });
  });

  it('of a select menu carries what was chosen', () => {
    const message = messageJson({ id: '9', channelId: '8' }, { content: 'Which?' });
    const data = { custom_id: '1;who;name=?', component_type: 3, values: ['person/1'] };
    expect(read({ type: 3, data, message })).toMatchObject({
      request: { kind: 'select', values: ['person/1'] },
    });
    const { values: _, ...nothing } = data;
    expect(read({ type: 3, data: nothing, message })).toMatchObject({
      request: { kind: 'select', values: [] },
    });
  });

  it('of a form carries what was entered and what was chosen', () => {
    const message = messageJson({ id: '9', channelId: '8' }, { content: '“the bridge”' });
    const components = [
      { type: 10, id: 1 },
      { type: 18, id: 2, component: { type: 3, custom_id: 'kind', values: ['speaker', 'words'] } },
      { type: 1, id: 3, components: [{ type: 4, custom_id: 'note', value: 'It was her sister.' }] },
    ];
    expect(read({ type: 5, data: { custom_id: '1;quote', components }, message })).toMatchObject({
      request: {
        kind: 'form',
        customId: '1;quote',
        fields: { kind: 'speaker,words', note: 'It was her sister.' },
        content: '“the bridge”',
      },
    });
  });

  it.each<[string, object, boolean]>([
    ['in a server that has added the bot', { authorizing_integration_owners: { 0: GUILD_ID } }, false],
    [
      'of an app that the user may use anywhere',
      { ...EXTERNAL, member: memberWith(PermissionFlagsBits.UseExternalApps) },
      false,
    ],
    ['of an app that the user may not show there', { ...EXTERNAL, member: memberWith(0n) }, true],
    ['in a direct message', { ...EXTERNAL, guild_id: undefined }, false],
  ])('is private whatever the bot says %s: %s', (_, extra, isForced) => {
    const interaction = { ...interactionJson(START), ...extra } as unknown as APIInteraction;
    const result = toRequest(interaction);
    const asker = result.kind === 'request' ? result.request.asker : undefined;
    expect(asker?.isForcedPrivate === true).toBe(isForced);
  });

  it('in a thread names the channel that it belongs to', () => {
    const channel = { id: '7', type: 11, parent_id: '6', name: 'A thread' };
    const interaction = { ...interactionJson(START), channel } as unknown as APIInteraction;
    expect(toRequest(interaction)).toMatchObject({
      request: { asker: { channelId: '7', parentChannelId: '6' } },
    });
  });

  it('without a language is asked in English', () => {
    const { locale: _, ...interaction } = interactionJson(START);
    expect(toRequest(interaction as unknown as APIInteraction)).toMatchObject({
      kind: 'request',
      request: { asker: { locale: 'en-US' } },
    });
  });

  it('never throws, whatever is missing or put in its place', () => {
    const whole = interactionJson(START);
    const broken = fc.tuple(fc.subarray(Object.keys(whole)), fc.jsonValue()).map(([names, value]) => ({
      ...whole,
      ...Object.fromEntries(names.map((name) => [name, value])),
    }));
    fc.assert(
      fc.property(fc.oneof(broken, fc.jsonValue()), (interaction) => {
        const { kind } = toRequest(interaction as unknown as APIInteraction);
        expect(['request', 'suggest', 'ping', 'unknown']).toContain(kind);
      }),
      { seed: 20261122, numRuns: 2_000 },
    );
  });
});
