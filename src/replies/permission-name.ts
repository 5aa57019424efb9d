import type { Messages } from './messages.ts';

/** A permission that the bot needs in a channel, by Discord's own name; the message tables have what each is called. */
export type PermissionName = keyof Messages['surfaces']['permissionNames'];
