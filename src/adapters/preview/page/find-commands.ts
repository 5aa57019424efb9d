import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { PreviewStart } from '../preview-api.ts';
import { COMMAND } from './discord-numbers.ts';
import { localized } from './localized.ts';

/** A slash command as it reads in the language of the page. */
export interface SlashCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
  /** What it is registered as, which is what the bot is told. */
  readonly registeredName: string;
  /** The names of its options, as they read here, to those that are registered. */
  readonly registeredOptions: ReadonlyMap<string, string>;
  /** Says nothing without one of its options, though none of them is required. */
  readonly wantsAnOption: boolean;
}

/** The slash commands among what is registered, with their plain options. A command without a type is one. */
export function slashCommandsOf(commands: PreviewStart['commands']): readonly SlashCommand[] {
  return commands
    .filter((command) => (command.type ?? COMMAND.slash) === COMMAND.slash)
    .map((command) => {
      const { options = [] } = command as RESTPostAPIChatInputApplicationCommandsJSONBody; // by its type
      const registered = options as readonly APIApplicationCommandBasicOption[]; // we nest none
      const shown = registered.map(toShown);
      return {
        ...localized(command as RESTPostAPIChatInputApplicationCommandsJSONBody),
        options: shown,
        registeredName: command.name,
        wantsAnOption: command.default_member_permissions == null && wantsAnOption(registered),
        registeredOptions: new Map(shown.map(({ name }, at) => [name, registered[at]?.name ?? name])),
      };
    });
}

/** The commands in the menu of a message, by the name that the bot is told. */
export function messageCommandsOf(commands: PreviewStart['commands']): ReadonlyMap<string, string> {
  return new Map(
    commands
      .filter(({ type }) => type === COMMAND.message)
      .map((command) => [command.name, localized({ ...command, description: '' }).name]),
  );
}

/** Commands whose name begins with what is typed, then those that hold it in name or description; each in its own order. */
export function findCommands(commands: readonly SlashCommand[], typed: string): readonly SlashCommand[] {
  const sought = typed.toLowerCase();
  const begins = commands.filter(({ name }) => name.startsWith(sought));
  const holds = commands.filter(
    ({ name, description }) =>
      !name.startsWith(sought) && `${name} ${description}`.toLowerCase().includes(sought),
  );
  return [...begins, ...holds];
}

function toShown(option: APIApplicationCommandBasicOption): APIApplicationCommandBasicOption {
  const shown = { ...option, ...localized(option) };
  if (!('choices' in shown) || shown.choices === undefined) return shown;
  const choices = shown.choices.map((choice) => ({
    ...choice,
    name: localized({ ...choice, description: '' }).name,
  }));
  return { ...shown, choices } as APIApplicationCommandBasicOption; // the same kind, its labels alone changed
}

/**
 * Several ways to ask and none that must be taken (`/quote speaker about`): one of them must. The last option, `private`, asks nothing, and one
 * that has its choices (`/coverage view`) only says how.
 */
function wantsAnOption(options: readonly APIApplicationCommandBasicOption[]): boolean {
  const own = options.slice(0, -1);
  const ways = own.filter((option) => !('choices' in option) || option.choices === undefined);
  return ways.length > 1 && own.every(({ required }) => required !== true);
}
