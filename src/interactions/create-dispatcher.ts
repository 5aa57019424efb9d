import type { Coverage, CoverageStore } from '../coverage/coverage.ts';
import type { Frame } from '../replies/frame.ts';
import type { Messages } from '../replies/messages.ts';
import { noticeReply } from '../replies/notice-reply.ts';
import type { Reply, Visibility } from '../replies/reply.ts';
import type { Log } from '../text/log.ts';
import { checkPermissions, type Moderation } from './check-permissions.ts';
import type { Command } from './define-command.ts';
import { describeFault } from './describe-fault.ts';
import { parseOptions } from './parse-options.ts';
import { type Invocation, readRequest } from './read-request.ts';
import type { Request, Suggestion, SuggestRequest } from './request.ts';
import { suggestOption } from './suggest-option.ts';
import { UserError } from './user-error.ts';

export interface DispatcherParts {
  readonly commands: ReadonlyMap<string, Command>;
  readonly store: CoverageStore;
  readonly messages: Messages;
  readonly moderation: Moderation;
  readonly log: Log;
}

/** What every surface talks to. None of its functions throws or rejects. */
export interface Dispatcher {
  /** The answer, from one snapshot of the coverage. */
  dispatch(request: Request): Promise<Reply>;
  /** At most 25, from memory. */
  suggest(request: SuggestRequest): readonly Suggestion[];
  /** Who will see the answer: known before it is worked out, because Discord wants to know when it is told to wait. */
  visibilityOf(request: Request): Visibility;
  /** Whether the answer takes the place of the message that was pressed, as it does for whom that message belongs to. */
  isUpdate(request: Request): boolean;
  /** Whether the answer is a form, which cannot be waited for. */
  isForm(request: Request): boolean;
}

/** Joins commands, coverage and permissions into the one thing that surfaces call. */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { commands, store, messages } = parts;
  return {
    dispatch: (request) => dispatch(request, parts),
    suggest: (request) => suggestOption(request, parts),
    visibilityOf: (request) => readRequest(request, commands, messages).visibility,
    isUpdate: (request) => readRequest(request, commands, messages).isUpdate,
    isForm: () => false,
  };

  async function dispatch(request: Request, { log, moderation }: DispatcherParts): Promise<Reply> {
    const coverage = store.current();
    const invocation = readRequest(request, commands, messages);
    const frame = frameOf(invocation, coverage, parts);
    try {
      if (invocation.kind === 'refused') throw new UserError(invocation.because);
      const { command } = invocation;
      checkPermissions(command, request.asker, moderation, messages);
      const options = parseOptions(command, invocation.options, coverage, messages);
      const reply = await command.run(options, {
        coverage,
        frame,
        page: invocation.page,
        ...(invocation.pageAsked === undefined ? {} : { pageAsked: invocation.pageAsked }),
        commands: [...commands.values()],
        refresh: (choice) => store.refresh(choice),
      });
      return placed(reply, invocation);
    } catch (error) {
      if (error instanceof UserError) return noticeReply(error.message, frame);
      log.error('dispatch.failed', describeFault(error, invocation));
      return noticeReply(messages.surfaces.fault, frame);
    }
  }
}

function frameOf(invocation: Invocation, coverage: Coverage, { messages, log }: DispatcherParts): Frame {
  return {
    messages,
    facts: coverage.facts,
    revision: coverage.revision,
    ownerId: invocation.ownerId,
    visibility: invocation.visibility,
    coverageChanged: invocation.revision !== undefined && !coverage.revision.startsWith(invocation.revision),
    unreadCharacters: invocation.unreadCharacters,
    log,
  };
}

/** A press by whom the message belongs to changes that message; anybody else gets a message of their own. */
function placed(reply: Reply, { isUpdate, visibility }: Invocation): Reply {
  return reply.kind === 'message'
    ? isUpdate
      ? { kind: 'update', body: reply.body }
      : { ...reply, visibility }
    : reply;
}
