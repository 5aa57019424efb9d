import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import type { CommandRegistration } from '../../interactions/registration.ts';
import type { Asker, Request } from '../../interactions/request.ts';
import type { Messages } from '../../replies/messages.ts';
import type { MessageBody, Reply, Visibility } from '../../replies/reply.ts';
import { toCallback } from '../discord/to-callback.ts';
import { toMessagePayload } from '../discord/to-message-payload.ts';
import { findPress } from './find-press.ts';
import { messageText } from './message-text.ts';
import type { ParsedLine } from './parse-command-line.ts';
import { readArguments } from './read-arguments.ts';

export interface ConsoleParts {
  readonly dispatcher: Dispatcher;
  readonly registration: readonly CommandRegistration[];
  readonly messages: Messages;
  /** Today in UTC, for what is cited. */
  readonly day?: string;
}

/** What to print, and how the process ends; text that goes with a code other than 0 belongs on standard error. */
export interface ConsoleResult {
  readonly text: string;
  readonly exitCode: number;
}

/** The code for wrong usage (EX_USAGE of sysexits.h). */
const WRONG_USAGE = 64;

/** The person at this console: the highest id that Discord's numbering has, so that it is nobody there. */
export const CONSOLE_USER_ID = '18446744073709551615';
const ASKER: Asker = { userId: CONSOLE_USER_ID, roleIds: [], permissions: 0n, locale: 'en-GB' };

/** Answers one line of arguments through the same dispatcher as Discord does. Never rejects. */
export async function runConsole(args: readonly string[], parts: ConsoleParts): Promise<ConsoleResult> {
  const { dispatcher, messages } = parts;
  const commands = slashCommandsOf(parts);
  const words = messages.console;
  const read = readArguments(args, parts.registration, messages);
  if (read === undefined) {
    const names = commands.map(({ name }) => name);
    return {
      text: `${words.usage}\n\n${words.commands(names)}`,
      exitCode: args.includes('--help') ? 0 : WRONG_USAGE,
    };
  }
  if (typeof read === 'string') return { text: read, exitCode: WRONG_USAGE };
  let request = toRequest(read.line, parts);
  if (typeof request === 'string') return { text: request, exitCode: WRONG_USAGE };

  let reply = await dispatcher.dispatch(dated(request, parts));
  let seenBy = visibilityOf(reply, 'public');
  for (const wanted of read.presses) {
    const press = findPress(await bodyOf(reply), seenBy, wanted, ASKER);
    if (press.kind === 'none')
      return { text: words.nothingToPress(wanted, press.there), exitCode: WRONG_USAGE };
    request = press;
    reply = await dispatcher.dispatch(dated(press, parts));
    seenBy = visibilityOf(reply, seenBy);
  }
  const text = read.json
    ? JSON.stringify(await payloadOf(reply, request), null, 2)
    : await textOf(reply, seenBy, messages);
  return { text, exitCode: 0 };
}

function dated<Kind extends Request>(request: Kind, { day }: ConsoleParts): Kind {
  return day === undefined ? request : { ...request, asker: { ...request.asker, day } };
}

/** Commands in the menu of a message are not called by a slash. */
function slashCommandsOf({ registration }: ConsoleParts): readonly CommandRegistration[] {
  return registration.filter(({ type }) => type === ApplicationCommandType.ChatInput);
}

/** The request that a line makes, or what is wrong with it. */
function toRequest(line: ParsedLine, parts: ConsoleParts): Request | string {
  const words = parts.messages.console;
  const commands = slashCommandsOf(parts);
  const optionsOf = (command: string) => commands.find(({ name }) => name === command)?.options ?? [];
  const namesOf = (command: string) => optionsOf(command).map(({ name }) => name);
  switch (line.kind) {
    case 'question':
      return { kind: 'question', text: line.text, asker: ASKER };
    case 'message-command':
      return line.text.trim() === ''
        ? words.messageMissing(line.name)
        : { kind: 'message-command', name: line.name, text: line.text, asker: ASKER };
    case 'no-such-command':
      return `${words.noSuchCommand(line.typed, line.close)}\n${words.commands(commands.map(({ name }) => name))}`;
    case 'no-such-option':
      return words.noSuchOption(line.command, line.typed, line.close, namesOf(line.command));
    case 'no-option-named':
      return words.nameTheOption(line.command, line.text, namesOf(line.command));
    case 'command': {
      const missing = optionsOf(line.name).find(
        (option) => 'required' in option && option.required === true && !line.options[option.name]?.trim(),
      );
      return missing === undefined
        ? { kind: 'command', name: line.name, options: line.options, asker: ASKER }
        : words.optionMissing(line.name, missing.name);
    }
  }
}

function visibilityOf(reply: Reply, before: Visibility): Visibility {
  return reply.kind === 'message' || reply.kind === 'progress' ? reply.visibility : before;
}

/** What the message shows in the end. */
async function bodyOf(reply: Reply): Promise<MessageBody> {
  if (reply.kind === 'progress') return reply.end;
  return 'body' in reply ? reply.body : { content: '', embeds: [], rows: [], files: [] };
}

async function payloadOf(reply: Reply, request: Request): Promise<unknown> {
  if (request.kind === 'question') return toMessagePayload(await bodyOf(reply));
  const settled = reply.kind === 'progress' ? { ...reply, body: await reply.end } : reply;
  const { body } = toCallback(settled);
  return 'data' in body ? body.data : body;
}

async function textOf(reply: Reply, seenBy: Visibility, { console: words }: Messages): Promise<string> {
  if (reply.kind === 'form') return words.form(reply.form.title);
  if (reply.kind === 'remove') return words.removed;
  const text = messageText(toMessagePayload(await bodyOf(reply)));
  return seenBy === 'private' ? `${text}\n\n${words.onlyYou}` : text;
}
