import type { Call } from '../replies/call.ts';
import { decodeCustomId } from '../replies/custom-id.ts';
import type { Messages } from '../replies/messages.ts';
import type { Visibility } from '../replies/reply.ts';
import { cutText } from './cut-text.ts';
import type { Command } from './define-command.ts';
import type { OptionValue, Request } from './request.ts';

/** The command that answers mentions and direct messages, and its option that takes the words. */
const QUESTION_COMMAND = 'ask';
const QUESTION_OPTION = 'question';
/** A question is read up to here when its option sets no limit of its own. */
const QUESTION_LIMIT = 200;
/** In a select menu's call, the value that stands for the entry that was chosen. */
const CHOSEN = '?';

interface Circumstances {
  /** Whose answer it becomes. */
  readonly ownerId: string;
  readonly visibility: Visibility;
  /** The answer takes the place of the message that was pressed. */
  readonly isUpdate: boolean;
  /** First eight characters of the revision that the pressed message was made from. */
  readonly revision?: string;
  readonly unreadCharacters: number;
}

/** Which command a request means, with what, and where its answer goes; or why it means none. */
export type Invocation =
  | (Circumstances & {
      readonly kind: 'run';
      readonly command: Command;
      readonly options: Readonly<Record<string, OptionValue>>;
      readonly page: number;
      /** The page, where a button named one. */
      readonly pageAsked?: number;
    })
  | (Circumstances & { readonly kind: 'refused'; readonly because: string });

/** Reads a request of any kind as the call of a command. Pure; never throws. */
export function readRequest(
  request: Request,
  commands: ReadonlyMap<string, Command>,
  messages: Messages,
): Invocation {
  switch (request.kind) {
    case 'command':
      return readCommand(request, commands, messages);
    case 'question':
      return readQuestion(request, commands, messages);
    case 'button':
      return readPress(request, undefined, commands, messages);
    case 'select':
      return readPress(request, request.values[0] ?? '', commands, messages);
  }
}

function readCommand(
  { name, options, asker }: Extract<Request, { kind: 'command' }>,
  commands: ReadonlyMap<string, Command>,
  messages: Messages,
): Invocation {
  const command = commands.get(name);
  if (command === undefined) return refused(asker.userId, messages.surfaces.noSuchCommand(name));
  const own = {
    kind: 'run',
    command,
    page: 1,
    ownerId: asker.userId,
    isUpdate: false,
    unreadCharacters: 0,
  } as const;
  if (command.for === 'moderators') return { ...own, options, visibility: 'private' };
  const { [messages.surfaces.privateOption.name]: isPrivate, ...others } = options;
  return { ...own, options: others, visibility: String(isPrivate) === 'true' ? 'private' : 'public' };
}

function readQuestion(
  { text, asker }: Extract<Request, { kind: 'question' }>,
  commands: ReadonlyMap<string, Command>,
  messages: Messages,
): Invocation {
  const command = commands.get(QUESTION_COMMAND);
  if (command === undefined) return refused(asker.userId, messages.surfaces.noSuchCommand(QUESTION_COMMAND));
  const option = command.options[QUESTION_OPTION];
  const limit = option?.type === 'string' ? (option.maxLength ?? QUESTION_LIMIT) : QUESTION_LIMIT;
  const question = cutText(text.trim(), limit);
  return {
    kind: 'run',
    command,
    options: { [QUESTION_OPTION]: question },
    page: 1,
    ownerId: asker.userId,
    visibility: 'public',
    isUpdate: false,
    unreadCharacters: text.trim().length - question.length,
  };
}

function readPress(
  { customId, content, visibility, asker }: Extract<Request, { kind: 'button' | 'select' }>,
  chosen: string | undefined,
  commands: ReadonlyMap<string, Command>,
  messages: Messages,
): Invocation {
  const decoded = decodeCustomId(customId, content);
  const command = decoded === undefined ? undefined : commands.get(decoded.call.command);
  if (decoded === undefined || command === undefined)
    return refused(asker.userId, messages.surfaces.unreadablePress);
  if (chosen === '') return refused(asker.userId, messages.surfaces.nothingSelected);
  const isUpdate = decoded.ownerId === asker.userId && decoded.call.aside !== true;
  return {
    kind: 'run',
    command,
    options: chosen === undefined ? decoded.call.options : fill(decoded.call, chosen),
    page: decoded.call.page ?? 1,
    ...(decoded.call.page === undefined ? {} : { pageAsked: decoded.call.page }),
    ownerId: asker.userId,
    visibility: isUpdate ? (visibility ?? 'public') : 'private',
    isUpdate,
    revision: decoded.revision,
    unreadCharacters: 0,
  };
}

function fill({ options }: Call, chosen: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, value === CHOSEN ? chosen : value]),
  );
}

function refused(ownerId: string, because: string): Invocation {
  return { kind: 'refused', because, ownerId, visibility: 'private', isUpdate: false, unreadCharacters: 0 };
}
