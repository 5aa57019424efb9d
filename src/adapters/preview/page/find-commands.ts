import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { PreviewStart } from '../preview-api.ts';
import { COMMAND } from './discord-numbers.ts';

export type SlashCommand = Pick<RESTPostAPIChatInputApplicationCommandsJSONBody, 'name' | 'description'> & {
  readonly options: readonly APIApplicationCommandBasicOption[];
};

/** The slash commands among what is registered, with their plain options. A command without a type is one. */
export function slashCommandsOf(commands: PreviewStart['commands']): readonly SlashCommand[] {
  return commands
    .filter((command) => (command.type ?? COMMAND.slash) === COMMAND.slash)
    .map((command) => {
      const { name, description, options } = command as RESTPostAPIChatInputApplicationCommandsJSONBody; // by its type
      return { name, description, options: (options ?? []) as APIApplicationCommandBasicOption[] }; // we nest none
    });
}

/** The names of the commands in the menu of a message. */
export function messageCommandsOf(commands: PreviewStart['commands']): readonly string[] {
  return commands.filter(({ type }) => type === COMMAND.message).map(({ name }) => name);
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
