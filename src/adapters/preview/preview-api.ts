import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { OptionValue } from '../../interactions/request.ts';
import type { Visibility } from '../../replies/reply.ts';
import type { Callback } from '../discord/to-callback.ts';
import type { MessagePayload } from '../discord/to-message-payload.ts';
import type { Persona } from './preview-askers.ts';

/** A message exactly as it goes to Discord. */
export type MessageData = MessagePayload & { readonly flags?: number };

/** What the page needs to begin with. */
export interface PreviewStart {
  /** The very JSON that Discord is told. */
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly loaded: { readonly articles: number; readonly quotations: number; readonly people: number };
  /** Lines for the composer that this coverage answers. */
  readonly examples: readonly string[];
}

/** What somebody did on the page; the server adds who that persona is. */
export type PreviewAction = { readonly persona: Persona } & (
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Readonly<Record<string, OptionValue>>;
    }
  /** `earlier` is what the message was asked that it replies to. */
  | { readonly kind: 'question'; readonly text: string; readonly earlier?: string }
  /** Chosen in the menu of a message; `text` are that message's words. */
  | { readonly kind: 'message-command'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'button';
      readonly customId: string;
      readonly content: string;
      readonly visibility: Visibility;
    }
  | {
      readonly kind: 'select';
      readonly customId: string;
      readonly values: readonly string[];
      readonly content: string;
      readonly visibility: Visibility;
    }
  | {
      readonly kind: 'form';
      readonly customId: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly content: string;
      readonly visibility: Visibility;
    }
);

export interface PreviewFile {
  readonly name: string;
  readonly description: string;
  readonly base64: string;
}

interface Payload {
  readonly files: readonly PreviewFile[];
  /** Why Discord would refuse it, in sentences; nothing when all is well. */
  readonly faults: readonly string[];
}

/** What the bot sends to Discord for one action, one step a line of the response. */
export type PreviewStep =
  | (Payload & { readonly kind: 'callback'; readonly callback: Callback['body'] })
  /** The answer to a plain message. */
  | (Payload & { readonly kind: 'create'; readonly message: MessageData })
  /** A later change of what was just sent. */
  | (Payload & { readonly kind: 'edit'; readonly message: MessageData })
  /** The pressed message goes away. */
  | { readonly kind: 'delete' };

export interface PreviewSuggest {
  readonly persona: Persona;
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}
