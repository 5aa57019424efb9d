import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Messages } from '../replies/messages.ts';
import { wordsOfCommand, wordsOfOption } from './command-words.ts';
import type { Command, OptionDefinition } from './define-command.ts';
import { localizationsOf } from './localizations-of.ts';
import { PRIVATE_OPTION } from './private-option.ts';

/** Where commands are registered: in one server, at once; or for every server and person. */
export type RegistrationScope = 'guild' | 'global';

export type SlashRegistration = RESTPostAPIChatInputApplicationCommandsJSONBody & {
  readonly type: ApplicationCommandType.ChatInput;
};
/** In the menu of a message: a name alone, for Discord shows neither description nor options there. */
export type MenuRegistration = RESTPostAPIContextMenuApplicationCommandsJSONBody & {
  readonly type: ApplicationCommandType.Message;
  readonly options?: undefined;
};
export type CommandRegistration = SlashRegistration | MenuRegistration;

/** As the string that Discord's API takes. */
const MANAGE_GUILD = String(PermissionFlagsBits.ManageGuild);

/** Contexts and kinds of installation belong to global commands only. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** A server's settings can only be kept where there is a server that has added the bot. */
const IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Where somebody can be told something: no category, no forum, which takes no messages by itself. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/** The same, and in the asker's own messages with the bot. */
const IN_SERVERS_AND_DIRECT = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: EVERYWHERE.integration_types,
};

/** What Discord is told about every command, by name, in `messages` and in every other language. Throws when a command has no words. */
export function registrationOf(
  commands: ReadonlyMap<string, Command>,
  messages: Messages,
  scope: RegistrationScope,
): readonly CommandRegistration[] {
  const registered = [...commands.values()].filter(({ isPressOnly }) => isPressOnly !== true);
  return registered.map((command) => ({
    ...(command.on === 'message' ? menuEntryOf(command.name) : slashCommandOf(command, messages)),
    ...(scope === 'guild' ? {} : placesOf(command)),
  }));
}

function placesOf(command: Command) {
  if (command.for !== 'managers') return EVERYWHERE;
  return command.isAlsoDirect === true ? IN_SERVERS_AND_DIRECT : IN_SERVERS;
}

function menuEntryOf(name: string): MenuRegistration {
  return {
    type: ApplicationCommandType.Message,
    name,
    name_localizations: localizationsOf((messages) => wordsOfCommand(messages, name).name),
  };
}

function slashCommandOf(command: Command, messages: Messages): SlashRegistration {
  const { name } = command;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: localizationsOf((language) => wordsOfCommand(language, name).name),
    description: wordsOfCommand(messages, name).description,
    description_localizations: localizationsOf((language) => wordsOfCommand(language, name).description),
    options: [...optionsOf(command, messages)],
    ...(command.for === 'everyone' ? {} : { default_member_permissions: MANAGE_GUILD }),
  };
}

/** Discord wants required options in front; otherwise they stand as declared, and `private` comes last. */
function optionsOf(command: Command, messages: Messages): readonly APIApplicationCommandBasicOption[] {
  const options = Object.entries(command.options)
    .map(([name, option]) => toOption(command.name, name, option, messages))
    .sort((one, other) => Number(other.required) - Number(one.required));
  return command.for === 'everyone' ? [...options, privateOption(messages)] : options;
}

function privateOption({ surfaces }: Messages): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Boolean,
    name: PRIVATE_OPTION,
    name_localizations: localizationsOf((language) => language.surfaces.privateOption.name),
    description: surfaces.privateOption.description,
    description_localizations: localizationsOf((language) => language.surfaces.privateOption.description),
    required: false,
  };
}

function toOption(
  command: string,
  name: string,
  option: OptionDefinition,
  messages: Messages,
): APIApplicationCommandBasicOption {
  const wordsIn = (language: Messages) => wordsOfOption(language, command, name);
  const base = {
    name,
    name_localizations: localizationsOf((language) => wordsIn(language).name),
    description: wordsIn(messages).description,
    description_localizations: localizationsOf((language) => wordsIn(language).description),
    required: option.required === true,
  };
  switch (option.type) {
    case 'boolean':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case 'channel':
      return { ...base, type: ApplicationCommandOptionType.Channel, channel_types: [...CHANNELS] };
    case 'integer':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        ...(option.min === undefined ? {} : { min_value: option.min }),
        ...(option.max === undefined ? {} : { max_value: option.max }),
      };
    case 'string': {
      const text = {
        ...base,
        type: ApplicationCommandOptionType.String as const,
        ...(option.maxLength === undefined ? {} : { max_length: option.maxLength }),
      };
      if (option.choices !== undefined) {
        return { ...text, choices: option.choices.map((value) => toChoice(command, name, value, messages)) };
      }
      return option.suggest === undefined ? text : { ...text, autocomplete: true };
    }
  }
}

function toChoice(
  command: string,
  option: string,
  value: string,
  messages: Messages,
): APIApplicationCommandOptionChoice<string> {
  const labelIn = (language: Messages) => wordsOfOption(language, command, option).choices?.[value];
  return { name: labelIn(messages) ?? value, name_localizations: localizationsOf(labelIn), value };
}
