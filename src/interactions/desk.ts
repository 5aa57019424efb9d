import type { PermissionName } from '../replies/permission-name.ts';
import type { Reply } from '../replies/reply.ts';
import type { ListedWatch } from '../replies/watch-reply.ts';
import type { ServerSettings } from '../settings/server-settings.ts';
import type { Watch } from '../settings/watch.ts';
import type { Request, Suggestion, SuggestRequest } from './request.ts';

/** A request that may be answered, with all that is settled about it. Plain data, so that it can be worked out on any thread. */
export interface Errand {
  readonly request: Request;
  /** What the asker's server has settled. */
  readonly settled: ServerSettings;
  /** Where a report on the answer would go; absent where it would reach nobody. */
  readonly reportChannel?: string;
  /** The asker has reported this very answer before. */
  readonly isReported?: true;
  /** The pressed answer has been made public before. */
  readonly isShared?: true;
  /** Moderator roles that the environment allows, and the wait between two questions that it asks for. */
  readonly moderatorRoleIds: readonly string[];
  readonly leastCoolDown: number;
  /** Something could be posted where the asker is, without being asked there and then. */
  readonly canWatch?: true;
}

/** What only the side that the request came from can tell or do. */
export interface AskersSide {
  settings(): Promise<ServerSettings>;
  /** Rejects with a SettingsFileError, and then nothing has changed. */
  keep(settings: ServerSettings): Promise<void>;
  mayWriteTo(channelId: string): Promise<boolean>;
  /** The permissions that the bot lacks in that channel in order to answer as it would. */
  lackingIn(channelId: string): Promise<readonly PermissionName[]>;
  /** What is watched where the asker is. */
  watches(): Promise<readonly ListedWatch[]>;
  /** Keeps a watch in place of the one with its id; false where there are too many. Rejects as `keep` does. */
  addWatch(watch: Watch): Promise<boolean>;
  removeWatch(watchId: string): Promise<void>;
}

/** Where work runs: a request in, a reply out. What receives requests does nothing else. */
export interface Desk {
  /** Rejects with a DeskError alone; what a command throws has become words in the reply. */
  answer(errand: Errand, side: AskersSide): Promise<Reply>;
  /** Never rejects: nobody is helped by an error while typing. */
  suggest(request: SuggestRequest): Promise<readonly Suggestion[]>;
  /** Whether what is asked now comes late, so that Discord had better be told to wait at once. */
  isBusy(): boolean;
  /** Begins nothing more until what this returns is called, or two seconds have passed. Absent where work is begun when it comes. */
  hold?(): () => void;
}

/** Why there is no answer: too much is asked for, it took too long, or what worked on it has ended. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly reason: 'busy' | 'too-long' | 'lost';

  constructor(reason: DeskError['reason']) {
    super(`no answer: ${reason}`);
    this.reason = reason;
  }
}
