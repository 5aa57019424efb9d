import { type ParsedLine, parseCommandLine } from '../../console/parse-command-line.ts';
import type { SlashCommand } from './find-commands.ts';

/** Reads a line with the names of this page's language; one with the registered names, as in an address that somebody passed on, reads as well. */
export function readLine(line: string, commands: readonly SlashCommand[]): ParsedLine {
  const parsed = parseCommandLine(line, commands);
  if (parsed.kind === 'command' || parsed.kind === 'question') return parsed;
  const registered = commands.map(({ registeredName: name, registeredOptions }) => ({
    name,
    options: [...registeredOptions.values()].map((option) => ({ name: option })),
  }));
  const other = parseCommandLine(line, registered);
  const command =
    other.kind === 'command'
      ? commands.find(({ registeredName }) => registeredName === other.name)
      : undefined;
  if (other.kind !== 'command' || command === undefined) return parsed;
  const options = [...command.registeredOptions].flatMap(([shown, name]) => {
    const value = other.options[name];
    return value === undefined ? [] : [[shown, value] as const];
  });
  return { kind: 'command', name: command.name, options: Object.fromEntries(options) };
}
