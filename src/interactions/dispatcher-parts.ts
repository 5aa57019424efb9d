import type { CoverageStore } from '../coverage/coverage.ts';
import type { Gatherer } from '../gather/create-gatherer.ts';
import type { PermissionName } from '../replies/permission-name.ts';
import type { History } from '../revisions/revision-memory.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Log } from '../text/log.ts';
import type { WatchDesk } from '../watches/watch-desk.ts';
import type { Moderation } from './check-permissions.ts';
import type { CoolDown } from './create-cool-down.ts';
import type { Command } from './define-command.ts';
import type { Desk } from './desk.ts';

/** What decides on this side whether and how a request is answered. */
interface CommonParts {
  readonly commands: ReadonlyMap<string, Command>;
  readonly moderation: Moderation;
  readonly log: Log;
  /** Whether lines about who may do what name people and servers by their ids. */
  readonly logsIds?: boolean;
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
  /** Sees to it that this is known of a channel; absent where it always is. Never rejects. */
  readonly learnOfChannel?: (channelId: string) => Promise<void>;
  /** The permissions that it lacks there in order to answer as it would; none where nobody can tell. */
  readonly lackingIn?: (guildId: string, channelId: string) => readonly PermissionName[];
}

/** What a dispatcher joins together that answers on its own thread. */
export interface DispatcherParts extends CommonParts {
  readonly store: CoverageStore;
  /** What is remembered of earlier revisions; nothing when absent. */
  readonly history?: () => History;
  /** Fetches what sources have; absent where there is nothing to gather. */
  readonly gatherer?: Gatherer;
}

/** The same, where answers are worked out elsewhere. */
export interface FrontParts extends CommonParts {
  readonly desk: Desk;
}
