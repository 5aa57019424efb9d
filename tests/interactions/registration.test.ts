import { describe, expect, it } from 'vitest';
import { isSameRegistration } from '../../src/interactions/is-same-registration.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import { registrationOf } from '../../src/interactions/registration.ts';
import { english } from '../../src/replies/messages-english.ts';
import { createCommandBook } from '../fake-discord/command-book.ts';
import { commandFaults } from '../fake-discord/hand-rules.ts';
import { isJson, type Json } from '../fake-discord/message-json.ts';
import { CONTRACTS, specFaults, withNumericPermissions } from '../fake-discord/spec.ts';
import { GUILD_ID } from '../fake-discord/world.ts';
import { sampleCommand } from './sample-commands.ts';

const commands = await loadCommands();
const global = registrationOf(commands, english, 'global');
const guild = registrationOf(commands, english, 'guild');
const asJson = (list: readonly unknown[]): readonly Json[] => list.filter(isJson);

describe('the registration', () => {
  it.each([
    ['global', global],
    ['guild', guild],
  ])('is what Discord takes: %s', (_, list) => {
    const spec = asJson(list).flatMap((command) =>
      specFaults(CONTRACTS.command.request, withNumericPermissions(command)),
    );
    expect([...spec, ...commandFaults(asJson(list))]).toEqual([]);
  });

  it('says where commands may be used and installed only for all servers', () => {
    for (const command of global.filter(({ name }) => name !== 'settings' && name !== 'watch'))
      expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    // What somebody is told of belongs to a server, or to their own messages with the bot, and to no others'.
    expect(global.find(({ name }) => name === 'watch')).toMatchObject({
      contexts: [0, 1],
      integration_types: [0, 1],
    });
    // A server's settings are kept for a server that has added the bot.
    expect(global.find(({ name }) => name === 'settings')).toMatchObject({
      contexts: [0],
      integration_types: [0],
    });
    for (const command of guild) {
      expect(command).not.toHaveProperty('contexts');
      expect(command).not.toHaveProperty('integration_types');
    }
  });

  it('keeps moderators’ commands from other members’ lists', () => {
    const hidden = guild.filter((command) => command.default_member_permissions !== undefined);
    expect(hidden.map(({ name, default_member_permissions: bits }) => [name, bits])).toEqual([
      ['export', '32'],
      ['refresh', '32'],
      ['settings', '32'],
      ['watch', '32'],
    ]);
  });

  it('gives everybody’s commands the option `private`, last', () => {
    const slashCommands = guild.filter(({ type }) => type === 1);
    for (const { default_member_permissions: bits, options = [] } of slashCommands) {
      const last = options.at(-1)?.name;
      if (bits !== undefined) expect(last).not.toBe('private');
      else expect(last).toBe('private');
    }
  });

  it('puts required options first, and the others as they are declared', () => {
    const { command } = sampleCommand('quote', {
      about: { type: 'string', maxLength: 200 },
      speaker: { type: 'string', required: true, suggest: () => [] },
      reported: { type: 'boolean' },
    });
    const [registered] = registrationOf(new Map([['quote', command]]), english, 'guild');
    expect(registered?.options).toMatchObject([
      { name: 'speaker', type: 3, required: true, autocomplete: true },
      { name: 'about', type: 3, max_length: 200 },
      { name: 'reported', type: 5 },
      { name: 'private', type: 5 },
    ]);
  });

  it('names what has no words in the table', () => {
    const { command } = sampleCommand('quote', { colour: { type: 'string' } });
    expect(() => registrationOf(new Map([['quote', command]]), english, 'guild')).toThrow('/quote colour');
  });
});

describe('comparing with what Discord holds', () => {
  let counter = 0;
  const book = createCommandBook(() => String(++counter));

  it('finds no difference in what Discord fills in and puts in another order', () => {
    expect(isSameRegistration(global, book.overwrite('global', asJson(global)))).toBe(true);
    expect(isSameRegistration(guild, book.overwrite(GUILD_ID, asJson(guild)))).toBe(true);
  });

  it.each<[string, (command: Json) => Json]>([
    ['a description', (command) => ({ ...command, description: 'Something else' })],
    ['an option', (command) => ({ ...command, options: [] })],
    ['who sees it', (command) => ({ ...command, default_member_permissions: '8' })],
    ['where it may be used', (command) => ({ ...command, contexts: [0] })],
    ['a name in another language', (command) => ({ ...command, name_localizations: { de: 'zitat' } })],
  ])('notices %s', (_, change) => {
    const changed = asJson(global).map((command, index) => (index === 0 ? change(command) : command));
    expect(isSameRegistration(global, book.overwrite('global', changed))).toBe(false);
  });

  it('notices a command more or less, and options in another order', () => {
    expect(isSameRegistration(global, book.overwrite('global', asJson(global.slice(1))))).toBe(false);
    const turned = asJson(global).map((command) =>
      Array.isArray(command.options) ? { ...command, options: command.options.toReversed() } : command,
    );
    expect(isSameRegistration(global, book.overwrite('global', turned))).toBe(false);
  });
});
