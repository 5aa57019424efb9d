import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { hasPermission, type Permission } from '../../src/interactions/has-permission.ts';

const { Administrator, ManageMessages, SendMessages, ViewChannel } = PermissionFlagsBits;

it.each<[string, bigint, Permission[], boolean]>([
  ['what it names', ManageMessages | ViewChannel, ['ManageMessages'], true],
  ['all that are wanted', SendMessages | ViewChannel, ['ViewChannel', 'SendMessages'], true],
  ['only one of two', ViewChannel, ['ViewChannel', 'SendMessages'], false],
  ['nothing', 0n, ['ManageMessages'], false],
  ['everything, as an administrator’s', Administrator, ['ManageMessages', 'ManageGuild'], true],
])('a set holds %s', (_, permissions, wanted, holds) => {
  expect(hasPermission(permissions, ...wanted)).toBe(holds);
});
