import type { CoverageStore } from '../coverage/coverage.ts';
import type { History } from '../revisions/revision-memory.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Log } from '../text/log.ts';
import type { WatchDesk } from '../watches/watch-desk.ts';
import type { Moderation } from './check-permissions.ts';
import type { CoolDown } from './create-cool-down.ts';
import type { Command } from './define-command.ts';

/** What a dispatcher joins together. */
export interface DispatcherParts {
  readonly commands: ReadonlyMap<string, Command>;
  readonly store: CoverageStore;
  readonly moderation: Moderation;
  readonly log: Log;
  /** What is remembered of earlier revisions; nothing when absent. */
  readonly history?: () => History;
  /** What servers have settled for themselves; nothing when absent. */
  readonly settings?: SettingsStore;
  /** Tells how far watches are; absent where nothing can be posted. */
  readonly watchDesk?: Pick<WatchDesk, 'stateOf'>;
  /** Absent where nobody has to wait. */
  readonly coolDown?: CoolDown;
  /** The least wait between two questions of one person, in seconds. */
  readonly leastCoolDown?: number;
  /** Whether the surface can say something in a channel of its own. */
  readonly mayWriteTo?: (guildId: string, channelId: string) => boolean;
}
