import type { Messages } from '../../replies/messages.ts';
import { namesCloseTo } from './names-close-to.ts';
import {
  type CommandShape,
  MENU_OF_A_MESSAGE,
  type ParsedLine,
  parseCommandLine,
  parseMenuCommand,
} from './parse-command-line.ts';

/** What the console was asked to do. */
export interface ConsoleCall {
  readonly line: ParsedLine;
  readonly json: boolean;
  /** Buttons to press after that, one after the other. */
  readonly presses: readonly string[];
}

/** `undefined` asks for the usage; a string is what is wrong with the arguments. */
export type ReadArguments = ConsoleCall | string | undefined;

/** The locale that `--locale de` or `--locale=de` asks for. */
export function localeIn(args: readonly string[]): string | undefined {
  const at = args.indexOf('--locale');
  return at === -1
    ? args.find((argument) => argument.startsWith('--locale='))?.slice('--locale='.length)
    : args[at + 1];
}

/** Reads `/quote speaker:Boris Johnson --json` as a shell hands it over: one argument an option. A single argument is a whole line. */
export function readArguments(
  args: readonly string[],
  commands: readonly CommandShape[],
  { console: words }: Messages,
): ReadArguments {
  const given: string[] = [];
  const presses: string[] = [];
  let json = false;
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    if (argument === '--help' || argument === '-h') return undefined;
    if (argument === '--json') json = true;
    else if (argument === '--press') {
      const wanted = args[++at];
      if (wanted === undefined) return words.pressWhat;
      presses.push(wanted);
    } else if (argument === '--locale') at++;
    else if (argument.startsWith('--locale=')) continue;
    else if (argument.startsWith('--press=')) presses.push(argument.slice('--press='.length));
    else if (argument.startsWith('--')) return words.noSuchFlag(argument);
    else given.push(argument);
  }
  return given.length === 0 ? undefined : { line: readLine(given, commands), json, presses };
}

function readLine(args: readonly string[], commands: readonly CommandShape[]): ParsedLine {
  const menuCommand = parseMenuCommand(args.join(' '), commands);
  if (menuCommand !== undefined) return menuCommand;
  const [first = '', ...rest] = args;
  if (first.startsWith('mention:') || (rest.length === 0 && /\s/.test(first))) {
    return parseCommandLine(args.join(' '), commands);
  }
  // Some shells take the slash for the beginning of a path, so a bare name will do.
  const typed = first.replace(/^\//, '');
  const slash = commands.filter(({ type }) => type !== MENU_OF_A_MESSAGE);
  const command = slash.find(({ name }) => name === typed.toLowerCase());
  if (command === undefined) return { kind: 'no-such-command', typed, close: namesCloseTo(typed, slash) };
  const known = command.options ?? [];
  const options: Record<string, string> = {};
  for (const argument of rest) {
    const [, name, value = ''] = /^([\p{L}\p{N}_-]+):(.*)$/su.exec(argument) ?? [];
    if (name === undefined) return { kind: 'no-option-named', command: command.name, text: argument };
    if (!known.some((option) => option.name === name)) {
      return { kind: 'no-such-option', command: command.name, typed: name, close: namesCloseTo(name, known) };
    }
    options[name] = value;
  }
  return { kind: 'command', name: command.name, options };
}
