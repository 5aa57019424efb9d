import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

export type Visibility = 'public' | 'private';

/** A file that goes with a message; its embed refers to it as `attachment://NAME`. */
export interface ReplyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly description: string;
}

/** What stands in a message, exactly as Discord takes it; always within Discord's limits, and never able to ping. */
export interface MessageBody {
  /** One plain line that holds the core of the answer, for those who hide embeds. */
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly rows: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly files: readonly ReplyFile[];
}

/** Why a message is no answer: what was asked cannot be had so, a fault of ours, too much at once, or it took too long. */
export type Shortfall = 'refused' | 'fault' | 'busy' | 'too-long';

/** What the bot answers. Every surface serves every kind. */
export type Reply =
  /** A new message. */
  | {
      readonly kind: 'message';
      readonly visibility: Visibility;
      readonly body: MessageBody;
      /** The passages and quotations that it shows, by id, each once and in order: what a report of it names. */
      readonly cited?: readonly string[];
      /** For whoever counts; absent for an answer. */
      readonly shortfall?: Shortfall;
    }
  /** The message whose button was pressed becomes this. */
  | { readonly kind: 'update'; readonly body: MessageBody }
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData }
  /** The private message whose button was pressed becomes `body`, the same without that button, and `shared` is said for everybody to read. */
  | {
      readonly kind: 'share';
      readonly body: MessageBody;
      readonly shared: MessageBody;
      /** What the asker is told where that could not be said. */
      readonly failed: MessageBody;
      /** Called by the surface then, so that another try counts as the first. */
      readonly onFailed?: () => void;
    }
  /** The message whose button was pressed goes away. */
  | { readonly kind: 'remove' }
  /** Something to look at while the rest is worked out. */
  | {
      readonly kind: 'progress';
      readonly visibility: Visibility;
      readonly body: MessageBody;
      /** Calls back with each message to look at meanwhile; the surface decides how many of them it shows. */
      readonly watch?: (show: (body: MessageBody) => void) => void;
      readonly end: Promise<MessageBody>;
    }
  /** Something to be said in a channel of its own, and what the asker alone is told, as it turns out. */
  | {
      readonly kind: 'post';
      readonly channelId: string;
      readonly post: MessageBody;
      readonly sent: MessageBody;
      readonly failed: MessageBody;
      /** Called by the surface where it could not be said, so that another try counts as the first. */
      readonly onFailed?: () => void;
    };
