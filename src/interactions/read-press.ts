import type { Call } from '../replies/call.ts';
import { decodeCustomId } from '../replies/custom-id.ts';
import type { Messages } from '../replies/messages.ts';
import type { Command } from './define-command.ts';
import type { Invocation } from './invocation.ts';
import { refused } from './refused.ts';
import type { Request } from './request.ts';

/** In a select menu's call, the value that stands for the entry that was chosen, and for all that were, with commas between. */
const CHOSEN = '?';
const ALL_CHOSEN = '*';
/** What an option gets from a menu that was emptied: no value at all would mean that nothing is to change. */
export const NOTHING_CHOSEN = '-';

type Pressed = Extract<Request, { kind: 'button' | 'select' | 'form' }>;

/** Reads a press of a button, a choice from a menu (`chosen`) or a form as the call that its custom_id holds. Pure; never throws. */
export function readPress(
  request: Pressed,
  chosen: readonly string[] | undefined,
  commands: ReadonlyMap<string, Command>,
  messages: Messages,
): Invocation {
  const { customId, content, visibility, asker } = request;
  const decoded = decodeCustomId(customId, content);
  const command = decoded === undefined ? undefined : commands.get(decoded.call.command);
  if (decoded === undefined || command === undefined)
    return refused(asker.userId, messages.surfaces.unreadablePress);
  const { call, ownerId: pressedOwnerId, revision } = decoded;
  const isForEveryone = command.for === 'everyone';
  // None of these is ever offered: somebody else's message is not kept, and what few may see is neither shared nor reported.
  if (command.on === 'message' || (!isForEveryone && (call.share === true || call.report === true)))
    return refused(asker.userId, messages.surfaces.unreadablePress);
  if (chosen?.length === 0 && !Object.values(call.options).includes(ALL_CHOSEN))
    return refused(asker.userId, messages.surfaces.nothingSelected);
  if (call.share === true && asker.isForcedPrivate === true)
    return refused(asker.userId, messages.actions.shareForbidden);
  const isUpdate =
    pressedOwnerId === asker.userId &&
    (isForEveryone || visibility === 'private') &&
    call.aside !== true &&
    call.share !== true &&
    call.report !== true;
  const isSharedHere = call.share === true && pressedOwnerId === asker.userId && visibility === 'private';
  return {
    kind: 'run',
    command,
    options: chosen === undefined ? call.options : fill(call, chosen),
    ...(call.page === undefined ? {} : { page: call.page }),
    ...(call.full === true ? { isFull: true } : {}),
    ...(call.details === true ? { isDetails: true } : {}),
    ...(call.share === true ? { sharedBy: asker.userId } : {}),
    ...(isSharedHere ? { isSharedHere } : {}),
    ...(call.report === true ? { report: request.kind === 'form' ? { fields: request.fields } : {} } : {}),
    ownerId: asker.userId,
    pressedOwnerId,
    visibility: call.share === true ? 'public' : isUpdate ? (visibility ?? 'public') : 'private',
    isUpdate,
    revision,
    unreadCharacters: 0,
  };
}

function fill({ options }: Call, chosen: readonly string[]): Readonly<Record<string, string>> {
  const filled = (value: string) =>
    value === CHOSEN ? (chosen[0] ?? '') : value === ALL_CHOSEN ? chosen.join(',') || NOTHING_CHOSEN : value;
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, filled(value)]));
}
