import type { Messages } from '../replies/messages.ts';
import { messagesFor } from '../replies/messages-for.ts';
import { noticeReply } from '../replies/notice-reply.ts';
import type { Reply, Visibility } from '../replies/reply.ts';
import { createPassingSettings, SettingsFileError } from '../settings/settings-store.ts';
import { createBoundedSet } from '../text/bounded-set.ts';
import { answerReport } from './answer-report.ts';
import { checkCoolDown } from './check-cool-down.ts';
import { checkPermissions } from './check-permissions.ts';
import { commandContext } from './command-context.ts';
import { describeFault } from './describe-fault.ts';
import type { DispatcherParts } from './dispatcher-parts.ts';
import { frameOf } from './frame-of.ts';
import type { Invocation } from './invocation.ts';
import { isHeard } from './is-heard.ts';
import { parseOptions } from './parse-options.ts';
import { type Deferral, type Plan, planOf } from './plan.ts';
import type { Asker, Request, Suggestion, SuggestRequest } from './request.ts';
import { suggestOption } from './suggest-option.ts';
import { UserError } from './user-error.ts';

/** What every surface talks to. None of its functions throws or rejects: a fault is one line in the log, and a message to the asker. */
export interface Dispatcher {
  /** Reads a request, once; its answer is worked out when it is asked for. */
  receive(request: Request): Received;
  /** The answer at once, for a surface that need not ask anybody to wait. */
  dispatch(request: Request): Promise<Reply>;
  /** At most 25, from memory. */
  suggest(request: SuggestRequest): readonly Suggestion[];
  /** Whether a mention is answered in that channel; where it is not, nothing is said. */
  isHeard(asker: Asker): boolean;
}

/** A request that has been read, with what Discord wants to know when it is told to wait. */
export interface Received {
  /** Who will see the answer. */
  readonly visibility: Visibility;
  readonly deferral: Deferral;
  /** The language that the answer will be in. */
  readonly messages: Messages;
  /** From one snapshot of the coverage: the one of the moment in which the request was read. */
  answer(): Promise<Reply>;
}

/** Joins commands, coverage, settings and permissions into the one thing that surfaces call. */
export function createDispatcher(given: DispatcherParts): Dispatcher {
  const parts = { settings: createPassingSettings(), ...given };
  const { log, moderation, settings } = parts;
  const reported = createBoundedSet();
  return {
    receive,
    dispatch: (request) => receive(request).answer(),
    suggest: (request) => suggestOption(request, parts),
    isHeard(asker) {
      try {
        return isHeard(asker, settings.of(asker.guildId));
      } catch (error) {
        log.error('dispatch.failed', describeFault(error));
        return true; // whoever asks is then told
      }
    },
  };

  function receive(request: Request): Received {
    try {
      const plan = planOf(request, parts);
      const { deferral, messages } = plan;
      return { visibility: plan.invocation.visibility, deferral, messages, answer: () => answer(plan) };
    } catch (error) {
      const messages = messagesFor(request.asker.locale);
      const reply = told(error, messages);
      return { visibility: 'private', deferral: 'message', messages, answer: async () => reply };
    }
  }

  async function answer(plan: Plan): Promise<Reply> {
    const { invocation, ownMessages } = plan;
    try {
      if (invocation.kind === 'refused') return noticeReply(invocation.because);
      return followed(await run(plan, invocation), plan);
    } catch (error) {
      return told(error, ownMessages, invocation);
    }
  }

  async function run(plan: Plan, invocation: Extract<Invocation, { kind: 'run' }>): Promise<Reply> {
    const { request, coverage, settled, ownMessages } = plan;
    const { command, report } = invocation;
    checkPermissions(command, request.asker, moderation, ownMessages, settled);
    checkCoolDown(plan, command, parts);
    const options = parseOptions(command, invocation.options, coverage, ownMessages);
    const frame = frameOf(plan, options, log);
    const reply = await command.run(options, commandContext(plan, frame, parts));
    return report === undefined
      ? placed(reply, invocation)
      : answerReport({ reply, plan, fields: report.fields, reported }, frame);
  }

  /** What is still worked out after the first message ends in words for the asker, too. */
  function followed(reply: Reply, { invocation, ownMessages }: Plan): Reply {
    if (reply.kind !== 'progress') return reply;
    const end = reply.end.catch((error: unknown) => bodyOf(told(error, ownMessages, invocation)));
    return { ...reply, end };
  }

  function told(error: unknown, own: Messages, invocation?: Invocation) {
    if (error instanceof UserError || error instanceof SettingsFileError) return noticeReply(error.message);
    log.error('dispatch.failed', describeFault(error, invocation));
    return noticeReply(own.surfaces.fault);
  }
}

/** A press by whom the message belongs to changes that message; anybody else gets a message of their own. What is the asker's alone stays so. */
function placed(reply: Reply, { isUpdate, visibility }: Invocation): Reply {
  if (reply.kind !== 'message') return reply;
  if (isUpdate) return { kind: 'update', body: reply.body };
  return reply.visibility === 'private' ? reply : { ...reply, visibility };
}

function bodyOf({ body }: ReturnType<typeof noticeReply>) {
  return body;
}
