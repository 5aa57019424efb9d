import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteractionData,
  type APIInteraction,
  type APIModalSubmission,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { OptionValue, Request, SuggestRequest } from '../../interactions/request.ts';
import { contentWithFreeText } from '../../replies/free-text.ts';
import type { Visibility } from '../../replies/reply.ts';
import { askerOf } from './asker-of.ts';
import { messageWords } from './message-words.ts';

/** The ways in which Discord's interaction can be one of ours. */
export type ReadInteraction =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'suggest'; readonly request: SuggestRequest }
  | { readonly kind: 'ping' }
  /** A kind that we have never asked for, or one that is not whole. */
  | { readonly kind: 'unknown' };

/** An option as Discord sends it, before or after the command is sent off. */
type SentOption =
  | NonNullable<APIChatInputApplicationCommandInteractionData['options']>[number]
  | APIApplicationCommandAutocompleteInteraction['data']['options'][number];

/** Discord's interaction as the dispatcher's request. Pure; never throws, whatever is missing in it. */
export function toRequest(interaction: APIInteraction): ReadInteraction {
  try {
    return read(interaction);
  } catch (error) {
    // A field that Discord promises was not there; the interaction is as good as unknown.
    if (error instanceof TypeError) return { kind: 'unknown' };
    throw error;
  }
}

function read(interaction: APIInteraction): ReadInteraction {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { kind: 'ping' };
    case InteractionType.ApplicationCommand: {
      const { data } = interaction;
      if (data.type === ApplicationCommandType.Message) {
        const message = data.resolved.messages[data.target_id];
        const text = message === undefined ? '' : messageWords(message);
        const asker = askerOf(interaction);
        return { kind: 'request', request: { kind: 'message-command', name: data.name, text, asker } };
      }
      if (data.type !== ApplicationCommandType.ChatInput) return { kind: 'unknown' };
      const options = optionsOf(data.options);
      return {
        kind: 'request',
        request: { kind: 'command', name: data.name, options, asker: askerOf(interaction) },
      };
    }
    case InteractionType.ApplicationCommandAutocomplete:
      return readTyping(interaction);
    case InteractionType.MessageComponent: {
      const { data, message } = interaction;
      const pressed = {
        customId: data.custom_id,
        content: contentWithFreeText(message),
        visibility: visibilityOf(message.flags),
        messageId: message.id,
        asker: askerOf(interaction),
      };
      if (data.component_type === ComponentType.Button)
        return { kind: 'request', request: { kind: 'button', ...pressed } };
      // Some clients leave out what was not chosen.
      return { kind: 'request', request: { kind: 'select', values: data.values ?? [], ...pressed } };
    }
    case InteractionType.ModalSubmit: {
      const { data, message } = interaction;
      const request: Request = {
        kind: 'form',
        customId: data.custom_id,
        fields: fieldsOf(data),
        content: message === undefined ? '' : contentWithFreeText(message),
        visibility: visibilityOf(message?.flags),
        ...(message === undefined ? {} : { messageId: message.id }),
        asker: askerOf(interaction),
      };
      return { kind: 'request', request };
    }
    default:
      return { kind: 'unknown' };
  }
}

function readTyping(interaction: APIApplicationCommandAutocompleteInteraction): ReadInteraction {
  const { name, options } = interaction.data;
  const focused = options.find((option) => 'focused' in option && option.focused === true);
  if (focused === undefined || !('value' in focused)) return { kind: 'unknown' };
  return {
    kind: 'suggest',
    request: {
      command: name,
      option: focused.name,
      typed: String(focused.value),
      options: optionsOf(options.filter((option) => option !== focused)),
      asker: askerOf(interaction),
    },
  };
}

function optionsOf(options: readonly SentOption[] = []): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(
    options.flatMap((option) =>
      option.type === ApplicationCommandOptionType.String ||
      option.type === ApplicationCommandOptionType.Integer ||
      option.type === ApplicationCommandOptionType.Channel ||
      option.type === ApplicationCommandOptionType.Boolean
        ? [[option.name, option.value]]
        : [],
    ),
  );
}

/** What was entered or chosen, by the custom_id of the field; several choices with commas between. */
function fieldsOf({ components }: APIModalSubmission): Readonly<Record<string, string>> {
  const fields = components.flatMap((part) =>
    'component' in part ? [part.component] : 'components' in part ? part.components : [],
  );
  return Object.fromEntries(
    fields.flatMap((field) => {
      if ('values' in field) return [[field.custom_id, field.values.join(',')]];
      return 'value' in field && typeof field.value === 'string' ? [[field.custom_id, field.value]] : [];
    }),
  );
}

function visibilityOf(flags: MessageFlags = 0 as MessageFlags): Visibility {
  return (flags & MessageFlags.Ephemeral) === 0 ? 'public' : 'private';
}
