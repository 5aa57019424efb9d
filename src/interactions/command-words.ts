import type { Messages } from '../replies/messages.ts';

/** What a command, its options and their choices are called. A name that is left out is the one in the code. */
export interface CommandWords {
  readonly name?: string;
  readonly description: string;
  readonly options?: Readonly<Record<string, OptionWords | undefined>>;
}

export interface OptionWords {
  readonly name?: string;
  readonly description: string;
  /** Value → what is shown for it. */
  readonly choices?: Readonly<Record<string, string | undefined>>;
}

/** The words of one command. Throws, naming the table's entry, when there are none: a command without words cannot be shown. */
export function wordsOfCommand(messages: Messages, command: string): CommandWords {
  const table: Readonly<Record<string, CommandWords | undefined>> = messages.commands;
  const words = Object.hasOwn(table, command) ? table[command] : undefined;
  if (words === undefined) {
    throw new Error(
      `The message table “${messages.language}” has no words for /${command}: add commands.${command}.`,
    );
  }
  return words;
}

/** The words of one option of a command. Throws, naming the table's entry, when there are none. */
export function wordsOfOption(messages: Messages, command: string, option: string): OptionWords {
  const options = wordsOfCommand(messages, command).options ?? {};
  const words = Object.hasOwn(options, option) ? options[option] : undefined;
  if (words === undefined) {
    throw new Error(
      `The message table “${messages.language}” has no words for /${command} ${option}: add commands.${command}.options.${option}.`,
    );
  }
  return words;
}

/** What a command, or one of its options, is called in that language; the name in the code where the table has no other. */
export function shownName(messages: Messages, command: string, option?: string): string {
  const table: Readonly<Record<string, CommandWords | undefined>> = messages.commands;
  const words = Object.hasOwn(table, command) ? table[command] : undefined;
  if (option === undefined) return words?.name ?? command;
  const options = words?.options ?? {};
  return (Object.hasOwn(options, option) ? options[option]?.name : undefined) ?? option;
}
