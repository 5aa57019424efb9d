import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import type { CommandRegistration } from '../../interactions/registration.ts';
import type { Asker, Request } from '../../interactions/request.ts';
import type { Messages } from '../../replies/messages.ts';
import { messagesFor } from '../../replies/messages-for.ts';
import { plainBody } from '../../replies/plain-body.ts';
import type { MessageBody, Reply, Visibility } from '../../replies/reply.ts';
import { toCallback } from '../discord/to-callback.ts';
import { toMessagePayload } from '../discord/to-message-payload.ts';
import { type ConsoleCommands, consoleCommands } from './console-commands.ts';
import { findPress } from './find-press.ts';
import { messageText } from './message-text.ts';
import type { ParsedLine } from './parse-command-line.ts';
import { localeIn, readArguments } from './read-arguments.ts';

export interface ConsoleParts {
  readonly dispatcher: Dispatcher;
  readonly registration: readonly CommandRegistration[];
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

const DEFAULT_LOCALE = 'en-GB';

/** The person at this console: the highest id that Discord's numbering has, so that it is nobody there. */
export const CONSOLE_USER_ID = '18446744073709551615';
const ASKER: Asker = { userId: CONSOLE_USER_ID, roleIds: [], permissions: 0n, locale: DEFAULT_LOCALE };

/** Answers one line of arguments through the same dispatcher as Discord does. Never rejects. */
export async function runConsole(args: readonly string[], parts: ConsoleParts): Promise<ConsoleResult> {
  const { dispatcher, registration } = parts;
  const locale = localeIn(args) ?? DEFAULT_LOCALE;
  const messages = messagesFor(locale);
  const words = messages.console;
  const commands = consoleCommands(registration, locale);
  const from = askerWith({ locale, ...(parts.day === undefined ? {} : { day: parts.day }) });
  const read = readArguments(args, commands.shapes, messages);
  if (read === undefined) {
    return {
      text: `${words.usage}\n\n${words.commands(slashNamesOf(registration, commands))}`,
      exitCode: args.includes('--help') || args.includes('-h') ? 0 : WRONG_USAGE,
    };
  }
  if (typeof read === 'string') return { text: read, exitCode: WRONG_USAGE };
  if (!new RegExp(`^${messages.language}\\b`, 'i').test(locale))
    return { text: words.noSuchLocale(locale), exitCode: WRONG_USAGE };
  let request = toRequest(commands.toRegistered(read.line), registration, commands, words);
  if (typeof request === 'string') return { text: request, exitCode: WRONG_USAGE };

  let reply = readAlong(await dispatcher.dispatch(from(request)));
  let seenBy = visibilityOf(reply, 'public');
  for (const wanted of read.presses) {
    const press = findPress(await bodyOf(reply), seenBy, wanted, ASKER);
    if (press.kind === 'none')
      return { text: words.nothingToPress(wanted, press.there), exitCode: WRONG_USAGE };
    request = press;
    reply = readAlong(await dispatcher.dispatch(from(press)));
    seenBy = visibilityOf(reply, seenBy);
  }
  const text = read.json
    ? JSON.stringify(await payloadOf(reply, request), null, 2)
    : await textOf(reply, seenBy, messages);
  return { text, exitCode: read.presses.length === 0 && isNotice(reply) ? WRONG_USAGE : 0 };
}

/** Who sits here, in what language and on what day. */
function askerWith(moment: Pick<Asker, 'locale' | 'day'>): <Kind extends Request>(request: Kind) => Kind {
  return (request) => ({ ...request, asker: { ...request.asker, ...moment } });
}

/** Commands in the menu of a message are not called by a slash. */
function slashNamesOf(
  registration: ConsoleParts['registration'],
  { nameOf }: ConsoleCommands,
): readonly string[] {
  return registration.filter(({ type }) => type === ApplicationCommandType.ChatInput).map(nameOf);
}

/** The request that a line makes, or what is wrong with it. */
function toRequest(
  line: ParsedLine,
  registration: ConsoleParts['registration'],
  commands: ConsoleCommands,
  words: Messages['console'],
): Request | string {
  const { nameOf } = commands;
  const registered = 'command' in line ? line.command : 'name' in line ? line.name : '';
  const command = registration.find((each) => each.name === registered || nameOf(each) === registered);
  const options = command?.options ?? [];
  switch (line.kind) {
    case 'question':
      return { kind: 'question', text: line.text, asker: ASKER };
    case 'message-command':
      return line.text.trim() === ''
        ? words.messageMissing(nameOf(command ?? line))
        : { kind: 'message-command', name: line.name, text: line.text, asker: ASKER };
    case 'no-such-command':
      return `${words.noSuchCommand(line.typed, line.close)}\n${words.commands(slashNamesOf(registration, commands))}`;
    case 'no-such-option':
      return words.noSuchOption(line.command, line.typed, line.close, options.map(nameOf));
    case 'no-option-named':
      return words.nameTheOption(line.command, line.text, options.map(nameOf));
    case 'command': {
      const missing = options.find(
        (option) => 'required' in option && option.required === true && !line.options[option.name]?.trim(),
      );
      return missing === undefined
        ? { kind: 'command', name: line.name, options: line.options, asker: ASKER }
        : words.optionMissing(nameOf(command ?? line), nameOf(missing));
    }
  }
}

/** A plain line for the asker alone says that the options could not be used as they were given. */
function isNotice(reply: Reply): boolean {
  if (reply.kind !== 'message' || reply.visibility !== 'private') return false;
  return reply.body.embeds.length === 0 && reply.body.rows.length === 0;
}

/** Of what is shared, what everybody reads. */
function readAlong(reply: Reply): Reply {
  return reply.kind === 'share' ? { kind: 'message', visibility: 'public', body: reply.shared } : reply;
}

function visibilityOf(reply: Reply, before: Visibility): Visibility {
  return reply.kind === 'message' || reply.kind === 'progress' ? reply.visibility : before;
}

/** What the message shows in the end. */
async function bodyOf(reply: Reply): Promise<MessageBody> {
  if (reply.kind === 'progress') return reply.end;
  return 'body' in reply ? reply.body : plainBody('');
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
