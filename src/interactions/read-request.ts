import { MENU_OF_CALLS } from '../replies/buttons.ts';
import { decodeCustomId } from '../replies/custom-id.ts';
import type { Messages } from '../replies/messages.ts';
import type { Visibility } from '../replies/reply.ts';
import { cutText } from '../text/cut-text.ts';
import type { Command } from './define-command.ts';
import { MESSAGE_OPTION } from './define-message-command.ts';
import type { Invocation } from './invocation.ts';
import { PRIVATE_OPTION } from './private-option.ts';
import { readPress } from './read-press.ts';
import { refused } from './refused.ts';
import type { Request } from './request.ts';

/** The command that answers mentions and direct messages, and its option that takes the words. */
const QUESTION_COMMAND = 'ask';
const QUESTION_OPTION = 'question';
/** A question is read up to here when its option sets no limit of its own. */
const QUESTION_LIMIT = 200;

/** What is settled before a request is read. */
export interface Customs {
  /** Who sees an answer when the asker does not say. */
  readonly visibility: Visibility;
}

const PUBLIC: Customs = { visibility: 'public' };

/** Reads a request of any kind as the call of a command; `messages` say why it is none, to the asker alone. Pure; never throws. */
export function readRequest(
  request: Request,
  commands: ReadonlyMap<string, Command>,
  messages: Messages,
  customs: Customs = PUBLIC,
): Invocation {
  const read = readKind(request, commands, messages, customs);
  // Discord lets nobody else see it, and what it is told about that is final.
  return request.asker.isForcedPrivate === true && !read.isUpdate ? { ...read, visibility: 'private' } : read;
}

function readKind(
  request: Request,
  commands: ReadonlyMap<string, Command>,
  messages: Messages,
  customs: Customs,
): Invocation {
  switch (request.kind) {
    case 'command':
      return readCommand(request, commands, messages, customs);
    case 'message-command':
      return readMessageCommand(request, commands, messages);
    case 'question':
      return readQuestion(request, commands, messages);
    case 'button':
    case 'form':
      return readPress(request, undefined, commands, messages);
    case 'select': {
      const [entry = ''] = request.values;
      const isMenuOfCalls = decodeCustomId(request.customId, request.content)?.call.command === MENU_OF_CALLS;
      return isMenuOfCalls
        ? readPress({ ...request, customId: entry }, undefined, commands, messages)
        : readPress(request, request.values, commands, messages);
    }
  }
}

function readCommand(
  { name, options, asker }: Extract<Request, { kind: 'command' }>,
  commands: ReadonlyMap<string, Command>,
  messages: Messages,
  customs: Customs,
): Invocation {
  const command = commands.get(name);
  if (command === undefined || command.isPressOnly === true || command.on === 'message')
    return refused(asker.userId, messages.surfaces.noSuchCommand(name));
  const own = {
    kind: 'run',
    command,
    ownerId: asker.userId,
    isUpdate: false,
    unreadCharacters: 0,
  } as const;
  if (command.for !== 'everyone') return { ...own, options, visibility: 'private' };
  const { [PRIVATE_OPTION]: isPrivate, ...others } = options;
  const visibility =
    isPrivate === undefined ? customs.visibility : String(isPrivate) === 'true' ? 'private' : 'public';
  return { ...own, options: others, visibility };
}

/** What is found out about somebody's message is for the asker alone. */
function readMessageCommand(
  { name, text, asker }: Extract<Request, { kind: 'message-command' }>,
  commands: ReadonlyMap<string, Command>,
  messages: Messages,
): Invocation {
  const command = commands.get(name);
  if (command?.on !== 'message') return refused(asker.userId, messages.surfaces.noSuchCommand(name));
  return {
    kind: 'run',
    command,
    options: { [MESSAGE_OPTION]: text },
    ownerId: asker.userId,
    visibility: 'private',
    isUpdate: false,
    unreadCharacters: 0,
  };
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
    ownerId: asker.userId,
    visibility: 'public',
    isUpdate: false,
    unreadCharacters: text.trim().length - question.length,
  };
}
