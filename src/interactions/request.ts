import type { Visibility } from '../replies/reply.ts';

/** Who asks, from what Discord sends with the interaction itself (never from a cache). */
export interface Asker {
  readonly userId: string;
  readonly guildId?: string;
  readonly channelId?: string;
  readonly roleIds: readonly string[];
  /** The member's permissions in this channel, Discord's bit set. */
  readonly permissions: bigint;
  /** Discord's locale codes, "en-GB"; the guild's where there is one. */
  readonly locale: string;
  readonly guildLocale?: string;
  /** The day of the interaction in UTC, `2026-03-02`, as the surface knows it: nothing behind the surfaces has a clock. */
  readonly day?: string;
  /** The channel that a thread or a forum's post belongs to. */
  readonly parentChannelId?: string;
  /** Discord shows answers here to nobody but the asker, whatever the bot says. */
  readonly isForcedPrivate?: true;
  /** Discord's id of the interaction or message itself: for the log alone, where it joins the lines that belong together. */
  readonly interactionId?: string;
}

export type OptionValue = string | number | boolean;

/** What reaches the dispatcher from any surface; it knows no Discord object. */
export type Request =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Readonly<Record<string, OptionValue>>;
      readonly asker: Asker;
    }
  | {
      readonly kind: 'button';
      readonly customId: string;
      /** The content line of the message that the button stands on. */
      readonly content: string;
      /** Who sees that message; public when it is not known. */
      readonly visibility?: Visibility;
      /** That message's id, where the surface has one. */
      readonly messageId?: string;
      readonly asker: Asker;
    }
  | {
      readonly kind: 'select';
      readonly customId: string;
      readonly values: readonly string[];
      readonly content: string;
      readonly visibility?: Visibility;
      readonly messageId?: string;
      readonly asker: Asker;
    }
  /** A form was sent off. */
  | {
      readonly kind: 'form';
      readonly customId: string;
      /** What was entered or chosen, by the custom_id of the field. */
      readonly fields: Readonly<Record<string, string>>;
      /** The content line of the message whose button opened the form. */
      readonly content: string;
      readonly visibility?: Visibility;
      readonly messageId?: string;
      readonly asker: Asker;
    }
  /** Chosen in the menu of a message; `text` are that message's words. */
  | {
      readonly kind: 'message-command';
      readonly name: string;
      readonly text: string;
      readonly asker: Asker;
    }
  /** A mention or a direct message, the mention itself taken off. */
  | { readonly kind: 'question'; readonly text: string; readonly asker: Asker };

/** Somebody is typing an option's value. */
export interface SuggestRequest {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  /** What the other options hold so far. */
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly asker: Asker;
}

/** An autocomplete choice: at most 100 characters each. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}
