import type { CommandRegistration } from '../../interactions/registration.ts';
import { type LocalizedWords, localizedWord } from '../discord/localized-word.ts';
import type { CommandShape, ParsedLine } from './parse-command-line.ts';

/** The commands as they are called at a console in some language: by the names of that language, and by those they are registered with. */
export interface ConsoleCommands {
  readonly shapes: readonly CommandShape[];
  /** What a command or one of its options is called here. */
  nameOf(registered: { readonly name: string; readonly name_localizations?: LocalizedWords }): string;
  /** A line that was read with these shapes, with the names that the bot is told. */
  toRegistered(line: ParsedLine): ParsedLine;
}

/** Reads the names from what Discord is told. */
export function consoleCommands(
  registration: readonly CommandRegistration[],
  locale: string,
): ConsoleCommands {
  const nameOf: ConsoleCommands['nameOf'] = ({ name, name_localizations: words }) =>
    localizedWord(words, locale) ?? name;
  const shapes = registration.flatMap((command) => {
    const options = (command.options ?? []).flatMap((option) => namesOf(option).map((name) => ({ name })));
    return namesOf(command).map((name) => ({ name, type: command.type, options }));
  });
  return { shapes, nameOf, toRegistered };

  function namesOf(named: Parameters<typeof nameOf>[0]): readonly string[] {
    return [...new Set([nameOf(named), named.name])];
  }

  function toRegistered(line: ParsedLine): ParsedLine {
    if (line.kind !== 'command' && line.kind !== 'message-command') return line;
    const command = registration.find((each) => namesOf(each).includes(line.name));
    if (command === undefined) return line;
    if (line.kind === 'message-command') return { ...line, name: command.name };
    const options = Object.entries(line.options).map(([typed, value]) => {
      const option = command.options?.find((each) => namesOf(each).includes(typed));
      return [option?.name ?? typed, value] as const;
    });
    return { ...line, name: command.name, options: Object.fromEntries(options) };
  }
}
