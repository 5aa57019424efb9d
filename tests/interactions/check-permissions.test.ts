import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { checkPermissions, type Moderation } from '../../src/interactions/check-permissions.ts';
import type { Asker } from '../../src/interactions/request.ts';
import { UserError } from '../../src/interactions/user-error.ts';
import { english } from '../../src/replies/messages-english.ts';
import { MEMBER, sampleCommand } from './sample-commands.ts';

const HOME = '910000000000000001';
const ROLE = '930000000000000001';
const OPERATOR = '940000000000000006';
const MANAGE_GUILD = PermissionFlagsBits.ManageGuild;
const ADMINISTRATOR = PermissionFlagsBits.Administrator;
const MANAGE_MESSAGES = PermissionFlagsBits.ManageMessages;

const moderation: Moderation = {
  isOperator: (userId) => userId === OPERATOR,
  homeGuildIds: new Set([HOME]),
  moderatorRoleIds: new Set([ROLE]),
};
const { command: refresh } = sampleCommand('refresh', {}, { for: 'moderators' });
const { command: quote } = sampleCommand('quote', {});
const { guildId: _, ...alone } = MEMBER;

function refusal(asker: Asker, command = refresh): string | undefined {
  try {
    checkPermissions(command, asker, moderation, english);
  } catch (error) {
    return error instanceof UserError ? error.message : String(error);
  }
  return undefined;
}

describe('a moderators’ command', () => {
  it.each<[string, Asker]>([
    ['an operator, anywhere', { ...MEMBER, userId: OPERATOR }],
    ['an operator in a direct message', { ...alone, userId: OPERATOR }],
    ['a member with Manage Server at home', { ...MEMBER, guildId: HOME, permissions: MANAGE_GUILD }],
    ['an administrator at home', { ...MEMBER, guildId: HOME, permissions: ADMINISTRATOR }],
    ['a member with a moderator role at home', { ...MEMBER, guildId: HOME, roleIds: ['1', ROLE] }],
  ])('is allowed to %s', (_who, asker) => {
    expect(refusal(asker)).toBeUndefined();
  });

  it.each<[string, Asker, string]>([
    ['a member at home', { ...MEMBER, guildId: HOME, permissions: MANAGE_MESSAGES }, 'Manage Server'],
    ['an administrator elsewhere', { ...MEMBER, permissions: ADMINISTRATOR }, 'not my home server'],
    ['that role elsewhere', { ...MEMBER, roleIds: [ROLE] }, 'not my home server'],
    ['anybody in a direct message', alone, 'not my home server'],
  ])('is refused to %s, with the reason', (_who, asker, why) => {
    expect(refusal(asker)).toContain(why);
  });

  it('is all that is refused', () => {
    expect(refusal(alone, quote)).toBeUndefined();
  });
});
