import type { Meter } from './adapters/meter.ts';
import type { Config } from './config.ts';
import type { WorkerDesk } from './desk/open-worker-desk.ts';
import type { Moderation } from './interactions/check-permissions.ts';
import { createCoolDown } from './interactions/create-cool-down.ts';
import type { Command } from './interactions/define-command.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import type { Log } from './text/log.ts';
import type { WatchDesk } from './watches/watch-desk.ts';

/** Something that is served until it is stopped. */
export interface Surface {
  stop(): Promise<void>;
}

/** What every surface is made from. */
export interface SurfaceParts {
  readonly config: Config;
  readonly commands: ReadonlyMap<string, Command>;
  readonly desk: WorkerDesk;
  readonly watchDesk: WatchDesk;
  readonly settings: SettingsStore;
  readonly meter: Meter;
  readonly log: Log;
}

/** What servers have settled for themselves, within what the environment allows. */
export function asServersLike({ settings, config }: Pick<SurfaceParts, 'settings' | 'config'>) {
  return {
    logsIds: config.logIds,
    settings,
    leastCoolDown: config.coolDownSeconds,
    coolDown: createCoolDown(() => performance.now()),
  };
}

/** Who may do what in Discord: those whom the environment names, and the application's owners once Discord has told them. */
export function moderationOf({ operatorIds, homeGuildIds, moderatorRoleIds }: Config) {
  const operators = new Set(operatorIds);
  const moderation: Moderation = {
    isOperator: (userId) => operators.has(userId),
    homeGuildIds: new Set(homeGuildIds),
    moderatorRoleIds: new Set(moderatorRoleIds),
  };
  return {
    moderation,
    onOwners(userIds: readonly string[]) {
      for (const userId of userIds) operators.add(userId);
    },
  };
}

/** A line for whoever runs the bot. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line for whoever runs the bot, on what is wrong. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
