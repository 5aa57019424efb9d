import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Suggestion } from '../../interactions/request.ts';
import type { Reply, ReplyFile, Visibility } from '../../replies/reply.ts';
import { type MessagePayload, toMessagePayload } from './to-message-payload.ts';

/** The first response to an interaction, over the gateway or in the answer to Discord's own request. */
export interface Callback {
  readonly body:
    | { readonly type: InteractionResponseType.ChannelMessageWithSource; readonly data: FlaggedPayload }
    | { readonly type: InteractionResponseType.UpdateMessage; readonly data: MessagePayload }
    | {
        readonly type: InteractionResponseType.DeferredChannelMessageWithSource;
        readonly data: { readonly flags: number };
      }
    | { readonly type: InteractionResponseType.DeferredMessageUpdate }
    | { readonly type: InteractionResponseType.Modal; readonly data: APIModalInteractionResponseCallbackData }
    | {
        readonly type: InteractionResponseType.ApplicationCommandAutocompleteResult;
        readonly data: { readonly choices: readonly APIApplicationCommandOptionChoice<string>[] };
      }
    | { readonly type: InteractionResponseType.Pong };
  readonly files: readonly ReplyFile[];
}

export type FlaggedPayload = MessagePayload & { readonly flags: number };

/** A reply as first response. For `remove` it says that an update follows: the message is then to be deleted. */
export function toCallback(reply: Reply): Callback {
  switch (reply.kind) {
    case 'message':
    case 'progress': {
      const data = { ...toMessagePayload(reply.body), flags: flagsOf(reply.visibility) };
      return {
        body: { type: InteractionResponseType.ChannelMessageWithSource, data },
        files: reply.body.files,
      };
    }
    case 'post':
      // What was posted elsewhere is the surface's business; here is what the asker is told.
      return toCallback({ kind: 'message', visibility: 'private', body: reply.sent });
    case 'update':
    case 'share':
      // What is said to everybody comes behind it.
      return {
        body: { type: InteractionResponseType.UpdateMessage, data: toMessagePayload(reply.body) },
        files: reply.body.files,
      };
    case 'form':
      return { body: { type: InteractionResponseType.Modal, data: reply.form }, files: [] };
    case 'remove':
      return { body: { type: InteractionResponseType.DeferredMessageUpdate }, files: [] };
  }
}

/** "Wait for it": with the visibility that the answer will have, which cannot be changed any more. */
export function toDeferral(isUpdate: boolean, visibility: Visibility): Callback {
  return isUpdate
    ? { body: { type: InteractionResponseType.DeferredMessageUpdate }, files: [] }
    : {
        body: {
          type: InteractionResponseType.DeferredChannelMessageWithSource,
          data: { flags: flagsOf(visibility) },
        },
        files: [],
      };
}

export function toChoices(suggestions: readonly Suggestion[]): Callback {
  const choices = suggestions.map(({ name, value }) => ({ name, value }));
  return {
    body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
    files: [],
  };
}

export function flagsOf(visibility: Visibility): number {
  return visibility === 'private' ? MessageFlags.Ephemeral : 0;
}
