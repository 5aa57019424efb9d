import { PermissionFlagsBits } from 'discord-api-types/v10';

/** A permission by Discord's own name, such as `ManageMessages`. */
export type Permission = keyof typeof PermissionFlagsBits;

/** Whether a set of Discord's permissions holds each of these. An administrator has them all, whether the set names them or not. */
export function hasPermission(permissions: bigint, ...wanted: readonly Permission[]): boolean {
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return true;
  return wanted.every((name) => (permissions & PermissionFlagsBits[name]) !== 0n);
}
