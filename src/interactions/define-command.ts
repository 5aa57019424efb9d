import type { Coverage, DiskChanges, RefreshProgress, RefreshReport } from '../coverage/coverage.ts';
import type { GatherProgress, GatherReport, Standing } from '../gather/gather-report.ts';
import type { EarlierVersion } from '../gather/shelf/read-versions.ts';
import type { Frame } from '../replies/frame.ts';
import type { Messages } from '../replies/messages.ts';
import type { PermissionName } from '../replies/permission-name.ts';
import type { Reply } from '../replies/reply.ts';
import type { ListedWatch } from '../replies/watch-reply.ts';
import type { History } from '../revisions/revision-memory.ts';
import type { ServerSettings } from '../settings/server-settings.ts';
import type { Watch, WatchOwner } from '../settings/watch.ts';
import type { Asker, Suggestion } from './request.ts';

interface OptionBase {
  readonly required?: boolean;
}

/** An option's shape; its name and description are words and stand in the message table. */
export type OptionDefinition =
  | (OptionBase & {
      readonly type: 'string';
      readonly maxLength?: number;
      /** At most one option of a command: its value is kept in the content line, not in a custom_id. */
      readonly freeText?: true;
      readonly choices?: readonly string[];
      /** Answers from memory, synchronously, at most 25. */
      readonly suggest?: (coverage: Coverage, typed: string) => readonly Suggestion[];
    })
  /** A channel's id; in a server Discord lets one be chosen. */
  | (OptionBase & { readonly type: 'channel' })
  | (OptionBase & { readonly type: 'integer'; readonly min?: number; readonly max?: number })
  | (OptionBase & { readonly type: 'boolean' });

export type OptionTable = Readonly<Record<string, OptionDefinition>>;

type ValueOf<Option extends OptionDefinition> = Option extends { readonly type: 'string' | 'channel' }
  ? Option extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string
  : Option extends { readonly type: 'integer' }
    ? number
    : boolean;

/** The arguments of `run`, computed from the option table: a required option is always there, any other may be undefined. */
export type OptionValues<Options extends OptionTable> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly required: true }
    ? ValueOf<Options[Name]>
    : ValueOf<Options[Name]> | undefined;
};

/** What a command gets beside its options. */
export interface CommandContext {
  /** One snapshot for the whole interaction. */
  readonly coverage: Coverage;
  readonly frame: Frame;
  /** The page that a button named, from 1; absent when none was, so that `/source` can open where the asked passage stands. */
  readonly page?: number;
  readonly asker: Asker;
  /** The words of a UserError: the asker alone is told, while the frame may be in the server's language. */
  readonly ownMessages: Messages;
  /** Whose message the pressed one is; absent when nothing was pressed. */
  readonly pressedOwnerId?: string;
  /** For a command about the bot itself. */
  readonly bot: BotItself;
  /** For a command that is `for: 'managers'`. */
  readonly server: AskersServer;
  /** The same. */
  readonly watches: AskersWatches;
}

/** What the bot can tell and do beside answering from its coverage. */
export interface BotItself {
  /** All commands there are, by name: what `/help` lists. */
  readonly commands: readonly Command[];
  /** What earlier revisions of the coverage brought and took. */
  history(): History;
  /** What has changed in the folder since it was read. */
  changesOnDisk(): Promise<DiskChanges>;
  /** How it stands with the sources that articles are gathered from. */
  sources(): Promise<Standing>;
  /** How an article was before its source changed it, the last version first. */
  earlierVersions(path: string): Promise<readonly EarlierVersion[]>;
  /** Fetches into the folder what the sources have. Only a command that is `for: 'moderators'` calls it. */
  gather(onProgress: (progress: GatherProgress) => void): Promise<GatherReport>;
  /** Only a command that is `for: 'moderators'` calls it. */
  refresh(options: {
    readonly dryRun: boolean;
    readonly onProgress?: (progress: RefreshProgress) => void;
  }): Promise<RefreshReport>;
}

/** The asker's server, and within what it can settle things for itself. */
export interface AskersServer {
  settings(): Promise<ServerSettings>;
  /** Keeps these in place of what the server had. Rejects with a SettingsFileError, and then nothing has changed. */
  keep(settings: ServerSettings): Promise<void>;
  /** Whether the bot can say something in that channel. */
  mayWriteTo(channelId: string): Promise<boolean>;
  /** The permissions that the bot lacks in that channel in order to answer as it would. */
  lackingIn(channelId: string): Promise<readonly PermissionName[]>;
  /** Moderator roles that the environment allows; settings can only choose among them. */
  readonly moderatorRoleIds: ReadonlySet<string>;
  /** Seconds between two questions of one person that the environment asks for at least. */
  readonly leastCoolDown: number;
}

/** What is watched where the asker is: in the server, or in their own direct messages. */
export interface AskersWatches {
  readonly owner: WatchOwner;
  /** False where nothing could be posted, as from a console: nothing is kept then. */
  readonly canPost: boolean;
  list(): Promise<readonly ListedWatch[]>;
  /** Keeps a watch in place of the one with its id; false where there are too many. Rejects with a SettingsFileError, and then nothing has changed. */
  add(watch: Watch): Promise<boolean>;
  /** The same for one that is to end. */
  remove(watchId: string): Promise<void>;
}

export interface CommandDefinition<Options extends OptionTable> {
  readonly name: string;
  /**
   * Moderators change what everybody reads, managers a server's own settings. Both are checked by the dispatcher, and what they are told is
   * always private.
   */
  readonly for: 'everyone' | 'moderators' | 'managers';
  /** In their own direct messages everybody may use it, whoever it is for in a server. */
  readonly isAlsoDirect?: true;
  /** Reached by buttons alone: Discord is not told of it, and it is not in `/help`. */
  readonly isPressOnly?: true;
  /** Its replies are answers, which somebody may find wrong. */
  readonly isAnswer?: true;
  /** In the menu of a message instead of behind a slash; see `defineMessageCommand`. */
  readonly on?: 'message';
  readonly options: Options;
  run(options: OptionValues<Options>, context: CommandContext): Promise<Reply>;
}

/** A command as the dispatcher sees it. */
export type Command = CommandDefinition<OptionTable>;

/** Declares a command; the argument types of `run` follow from `options`. The option `private` is added to everyone's commands. */
export function defineCommand<const Options extends OptionTable>(
  definition: CommandDefinition<Options>,
): Command {
  return definition as unknown as Command; // `run` is called only with options that were parsed against this very table
}
