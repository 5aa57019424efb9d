import type { Messages } from '../replies/messages.ts';
import type { ServerSettings } from '../settings/server-settings.ts';
import { chooseMessages } from './choose-messages.ts';
import type { Command } from './define-command.ts';
import type { Errand } from './desk.ts';
import type { Invocation } from './invocation.ts';
import { readRequest } from './read-request.ts';
import type { Request } from './request.ts';

/** How Discord is asked to wait for an answer: with a message of its own, in the pressed one, or not at all, because a form cannot be waited for. */
export type Deferral = 'message' | 'update' | 'none';

/** All that is settled about a request before anything is done for it. */
export interface Plan {
  readonly request: Request;
  /** The command with what it is called with, whose the answer is and who sees it; or why there is none. */
  readonly invocation: Invocation;
  readonly deferral: Deferral;
  /** The language of the answer. */
  readonly messages: Messages;
  /** The language of what only the asker is told; a mention is answered where everybody reads along, whatever is said. */
  readonly ownMessages: Messages;
  /** What the asker's server has settled. */
  readonly settled: ServerSettings;
  /** Where a report on the answer would go; absent where it would reach nobody. */
  readonly reportChannel?: string;
}

/** Reads a request into a plan. What it throws is a fault of ours. */
export function planOf(
  { request, settled, reportChannel }: Pick<Errand, 'request' | 'settled' | 'reportChannel'>,
  commands: ReadonlyMap<string, Command>,
): Plan {
  const { asker } = request;
  const ownMessages = chooseMessages(asker, request.kind === 'question' ? 'public' : 'private', settled);
  const { visibility = 'public' } = settled;
  const invocation = readRequest(request, commands, ownMessages, { visibility });
  return {
    request,
    invocation,
    deferral: deferralOf(invocation, request),
    messages: chooseMessages(asker, invocation.visibility, settled),
    ownMessages,
    settled,
    ...(reportChannel === undefined ? {} : { reportChannel }),
  };
}

function deferralOf(invocation: Invocation, { kind }: Request): Deferral {
  if (invocation.kind === 'run' && invocation.report !== undefined && kind !== 'form') return 'none';
  return invocation.isUpdate || invocation.isSharedHere === true ? 'update' : 'message';
}
