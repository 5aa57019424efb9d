import { namesCloseTo } from './names-close-to.ts';

/** As much of a registered command as is needed to read a line that calls it. */
export interface CommandShape {
  readonly name: string;
  readonly type?: number | undefined;
  readonly options?: readonly { readonly name: string }[] | undefined;
}

/** What a line asks for, or why it cannot be read; `close` are the names that it may have meant. */
export type ParsedLine =
  | { readonly kind: 'command'; readonly name: string; readonly options: Readonly<Record<string, string>> }
  | { readonly kind: 'question'; readonly text: string }
  /** A command of a message's menu, and the words of that message. */
  | { readonly kind: 'message-command'; readonly name: string; readonly text: string }
  | { readonly kind: 'no-such-command'; readonly typed: string; readonly close: readonly string[] }
  | {
      readonly kind: 'no-such-option';
      readonly command: string;
      readonly typed: string;
      readonly close: readonly string[];
    }
  | { readonly kind: 'no-option-named'; readonly command: string; readonly text: string };

/** Discord's number for commands in the menu of a message. */
export const MENU_OF_A_MESSAGE = 3;

const MENTION = /^mention:\s*/;
const COMMAND = /^\/?(\S*)\s*/;
const MARKER = /(?:^|\s)([\p{L}\p{N}_-]{1,32}):/gu;

/**
 * Reads `/quote speaker:Boris Johnson about:sanctions`, with or without quotation marks around a value, and `mention:question`. A line that
 * begins with no slash is a question too. Inside a value, `word:` begins an option only when the command has it.
 */
export function parseCommandLine(line: string, commands: readonly CommandShape[]): ParsedLine {
  const text = line.trim();
  if (MENTION.test(text)) return { kind: 'question', text: unquoted(text.replace(MENTION, '')) };
  const menuCommand = parseMenuCommand(text, commands);
  if (menuCommand !== undefined) return menuCommand;
  if (!text.startsWith('/')) return { kind: 'question', text };
  const typed = COMMAND.exec(text)?.[1] ?? '';
  const slashCommands = commands.filter(({ type }) => type !== MENU_OF_A_MESSAGE);
  const command = slashCommands.find(({ name }) => name === typed.toLowerCase());
  if (command === undefined) {
    return { kind: 'no-such-command', typed, close: namesCloseTo(typed, slashCommands) };
  }
  return parseOptions(command, text.replace(COMMAND, ''));
}

/** `Check against coverage text:"…"`, with or without a slash; without words of a message where they are not given so. */
export function parseMenuCommand(line: string, commands: readonly CommandShape[]): ParsedLine | undefined {
  const lower = line.replace(/^\//, '').toLowerCase();
  const command = commands.find(
    ({ name, type }) => type === MENU_OF_A_MESSAGE && lower.startsWith(name.toLowerCase()),
  );
  if (command === undefined) return undefined;
  const rest = line.replace(/^\//, '').slice(command.name.length);
  if (!/^(?:\s|$)/.test(rest)) return undefined;
  const text = /^\s+text:(.*)$/s.exec(rest)?.[1] ?? '';
  return { kind: 'message-command', name: command.name, text: unquoted(text.trim()) };
}

function parseOptions(command: CommandShape, text: string): ParsedLine {
  const known = command.options ?? [];
  const markers = markersOf(text, known);
  const first = markers[0];
  const before = text.slice(0, first?.start ?? text.length).trim();
  if (before !== '') {
    const typed = /^([\p{L}\p{N}_-]+):/u.exec(before)?.[1];
    return typed === undefined
      ? { kind: 'no-option-named', command: command.name, text: before }
      : { kind: 'no-such-option', command: command.name, typed, close: namesCloseTo(typed, known) };
  }
  const options = markers.map(({ name, end }, index) => {
    return [name, unquoted(text.slice(end, markers[index + 1]?.start).trim())] as const;
  });
  return { kind: 'command', name: command.name, options: Object.fromEntries(options) };
}

interface Marker {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where each known option begins, except inside a value in quotation marks. */
function markersOf(text: string, known: readonly { readonly name: string }[]): readonly Marker[] {
  const markers: Marker[] = [];
  let quotedUntil = 0;
  for (const match of text.matchAll(MARKER)) {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    if (match.index < quotedUntil || !known.some((option) => option.name === name)) continue;
    if (text[end] === '"') quotedUntil = text.indexOf('"', end + 1);
    markers.push({ name, start: match.index, end });
  }
  return markers;
}

function unquoted(value: string): string {
  return value.length >= 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
