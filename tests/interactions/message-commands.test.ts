import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/interactions/define-command.ts';
import { defineMessageCommand } from '../../src/interactions/define-message-command.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import { readRequest } from '../../src/interactions/read-request.ts';
import { registrationOf } from '../../src/interactions/registration.ts';
import { english } from '../../src/replies/messages-english.ts';
import { MEMBER } from './sample-commands.ts';

const commands = await loadCommands();
const MENU = ['Check against coverage', 'Find the source'];

describe('a command in the menu of a message', () => {
  it('bears its file’s name in words', () => {
    const onMessages = [...commands.values()].filter(({ on }) => on === 'message');
    expect(onMessages.map(({ name }) => name)).toEqual(MENU);
  });

  it.each(['guild', 'global'] as const)('is registered as a name alone: %s', (scope) => {
    const entries = registrationOf(commands, english, scope).filter(({ type }) => type === 3);
    expect(entries.map(({ name }) => name)).toEqual(MENU);
    for (const entry of entries) {
      expect(entry).not.toHaveProperty('description');
      expect(entry).not.toHaveProperty('options');
      if (scope === 'global') expect(entry).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });

  it('gets the words of the message, and answers its asker alone', () => {
    const request = {
      kind: 'message-command',
      name: MENU[0] ?? '',
      text: '“We wait.”',
      asker: MEMBER,
    } as const;
    expect(readRequest(request, commands, english)).toMatchObject({
      kind: 'run',
      options: { message: '“We wait.”' },
      visibility: 'private',
      isUpdate: false,
      ownerId: MEMBER.userId,
    });
  });

  it('is no slash command, and a slash command is none', () => {
    const typed = { kind: 'command', name: 'Find the source', options: {}, asker: MEMBER } as const;
    const chosen = { kind: 'message-command', name: 'quote', text: 'We wait.', asker: MEMBER } as const;
    expect(readRequest(typed, commands, english).kind).toBe('refused');
    expect(readRequest(chosen, commands, english).kind).toBe('refused');
  });

  it('runs with the words as they are, and says so where there are none', async () => {
    const seen: string[] = [];
    const command: Command = defineMessageCommand({
      name: 'Find the source',
      async run(words) {
        seen.push(words);
        return { kind: 'remove' };
      },
    });
    const context = { frame: { messages: english } } as Parameters<Command['run']>[1]; // all that is looked at in it
    await command.run({ message: ' We wait. ' }, context);
    await expect(command.run({ message: undefined }, context)).rejects.toThrow(
      english.surfaces.messageUnread,
    );
    expect(seen).toEqual([' We wait. ']);
  });
});
