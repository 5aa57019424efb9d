import type { Messages } from '../replies/messages.ts';
import { messagesFor } from '../replies/messages-for.ts';
import { noticeReply } from '../replies/notice-reply.ts';
import type { Reply, Visibility } from '../replies/reply.ts';
import { createPassingSettings } from '../settings/settings-store.ts';
import { checkCoolDown } from './check-cool-down.ts';
import { checkPermissions } from './check-permissions.ts';
import { createDesk } from './create-desk.ts';
import type { Command } from './define-command.ts';
import { describeFault } from './describe-fault.ts';
import { describeAsker, describeRequest } from './describe-request.ts';
import type { AskersSide, Errand } from './desk.ts';
import type { DispatcherParts, FrontParts } from './dispatcher-parts.ts';
import type { Invocation } from './invocation.ts';
import { isHeard } from './is-heard.ts';
import { createOnlyOnce } from './only-once.ts';
import { type Deferral, type Plan, planOf } from './plan.ts';
import { reportChannelOf } from './report-channel-of.ts';
import { reportKeyOf } from './report-key-of.ts';
import type { Asker, Request, Suggestion, SuggestRequest } from './request.ts';
import { told } from './told.ts';
import { UserError } from './user-error.ts';
import { watchingSide } from './watching-side.ts';

/** What every surface talks to. None of its functions throws or rejects: a fault is one line in the log, and a message to the asker. */
export interface Dispatcher {
  /** Reads a request, once; its answer is worked out when it is asked for. */
  receive(request: Request): Received;
  /** The answer at once, for a surface that need not ask anybody to wait. */
  dispatch(request: Request): Promise<Reply>;
  /** At most 25. */
  suggest(request: SuggestRequest): Promise<readonly Suggestion[]>;
  /** Whether a mention is answered in that channel; where it is not, nothing is said. */
  isHeard(asker: Asker): boolean;
  /** Nothing more is begun until what this returns is called, or two seconds have passed: a first word to those who wait for one comes first. */
  hold(): () => void;
}

/** A request that has been read, with what Discord wants to know when it is told to wait. */
export interface Received {
  /** Who will see the answer. */
  readonly visibility: Visibility;
  readonly deferral: Deferral;
  /** The language that the answer will be in. */
  readonly messages: Messages;
  /** Whether so much is asked for that whoever waits should be told so at once. */
  readonly isLate: boolean;
  /** The command that it means, by its English name; absent where it means none. */
  readonly command?: string;
  /** From one snapshot of the coverage: the one of the moment in which it is worked out. */
  answer(): Promise<Reply>;
}

/** Joins commands, coverage, settings and permissions into the one thing that surfaces call; requests are answered on this thread. */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  return dispatchTo({ ...parts, desk: createDesk(parts) });
}

/** The same in front of a desk that may be on other threads: here a request is read, and whether it may be answered is decided; no more. */
export function dispatchTo(given: FrontParts): Dispatcher {
  const parts = { settings: createPassingSettings(), ...given };
  const { commands, desk, log, mayWriteTo, moderation, settings } = parts;
  const reported = createOnlyOnce();
  const shared = createOnlyOnce();
  return {
    receive,
    dispatch: (request) => receive(request).answer(),
    suggest: (request) => desk.suggest(request),
    hold: () => desk.hold?.() ?? (() => undefined),
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
      const { asker } = request;
      const settled = settings.of(asker.guildId);
      const reportChannel = reportChannelOf(asker, settled, mayWriteTo);
      const plan = planOf(
        { request, settled, ...(reportChannel === undefined ? {} : { reportChannel }) },
        commands,
      );
      const { deferral, messages } = plan;
      const { invocation } = plan;
      return {
        visibility: invocation.visibility,
        deferral,
        messages,
        isLate: desk.isBusy(),
        ...(invocation.kind === 'run' ? { command: invocation.command.name } : {}),
        answer: () => answer(plan),
      };
    } catch (error) {
      const messages = messagesFor(request.asker.locale);
      const reply = told(error, messages, log, { request });
      return {
        visibility: 'private',
        deferral: 'message',
        messages,
        isLate: false,
        answer: async () => reply,
      };
    }
  }

  async function answer(plan: Plan): Promise<Reply> {
    log.debug('request.received', describeRequest(plan));
    const reply = await answerTo(plan);
    log.debug('request.answered', { ...describeRequest(plan), outcome: reply.kind });
    return reply;
  }

  async function answerTo(plan: Plan): Promise<Reply> {
    const { invocation, ownMessages } = plan;
    try {
      if (invocation.kind === 'refused') return noticeReply(invocation.because);
      checkWhoAsks(plan, invocation.command);
      checkCoolDown(plan, invocation.command, parts);
      return followed(await ask(plan, invocation), plan);
    } catch (error) {
      return told(error, ownMessages, log, plan);
    }
  }

  /** Who used what is not for everybody, and who was refused it, is in the log. */
  function checkWhoAsks(plan: Plan, command: Command): void {
    const { ownMessages, request, settled } = plan;
    const facts = { ...describeRequest(plan), ...describeAsker(request.asker, parts.logsIds === true) };
    try {
      checkPermissions(command, request.asker, moderation, ownMessages, settled);
    } catch (error) {
      if (error instanceof UserError) log.info('moderation.refused', facts);
      throw error;
    }
    if (command.for !== 'everyone') log.info('moderation.used', facts);
  }

  function ask(plan: Plan, { report, sharedBy }: Extract<Invocation, { kind: 'run' }>): Promise<Reply> {
    if (report !== undefined) return answerReporter(plan, report);
    return sharedBy === undefined ? desk.answer(errandOf(plan), sideOf(plan)) : answerSharer(plan);
  }

  /** A long work whose worker is lost ends in words, too. */
  function followed(reply: Reply, plan: Plan): Reply {
    if (reply.kind !== 'progress') return reply;
    const end = reply.end.catch((error: unknown) => told(error, plan.ownMessages, log, plan).body);
    return { ...reply, end };
  }

  /** One person reports one answer once; while a report is on its way it counts, and where it comes to nothing it does not. */
  async function answerReporter(plan: Plan, { fields }: { readonly fields?: unknown }): Promise<Reply> {
    const key = reportKeyOf(plan.request);
    const { isDone, forget } = fields === undefined ? reported.look(key) : reported.begin(key);
    return countedOnce(plan, 'post', isDone ? { isReported: true } : {}, forget);
  }

  /** The same private message is made public once. */
  async function answerSharer(plan: Plan): Promise<Reply> {
    const { request } = plan;
    const { isDone, forget } = shared.begin('messageId' in request ? request.messageId : undefined);
    return countedOnce(plan, 'share', isDone ? { isShared: true } : {}, forget);
  }

  /** It counts where something is said that others read, and unless that fails. */
  async function countedOnce(
    plan: Plan,
    kind: 'post' | 'share',
    known: Pick<Errand, 'isReported' | 'isShared'>,
    forget: () => void,
  ): Promise<Reply> {
    try {
      const reply = await desk.answer({ ...errandOf(plan), ...known }, sideOf(plan));
      if (reply.kind === kind) return { ...reply, onFailed: forget };
      const isRead = kind === 'share' && reply.kind === 'message' && reply.visibility === 'public';
      if (!isRead) forget();
      return reply;
    } catch (error) {
      forget();
      throw error;
    }
  }

  function errandOf({ request, settled, reportChannel }: Plan): Errand {
    return {
      request,
      settled,
      ...(reportChannel === undefined ? {} : { reportChannel }),
      moderatorRoleIds: [...moderation.moderatorRoleIds],
      leastCoolDown: parts.leastCoolDown ?? 0,
      ...(parts.watchDesk === undefined ? {} : { canWatch: true }),
    };
  }

  function sideOf({ request }: Plan): AskersSide {
    const { guildId = '' } = request.asker;
    return {
      ...watchingSide(request.asker, settings, parts.watchDesk),
      settings: async () => settings.of(guildId),
      keep: (changed) => settings.keep(guildId, changed),
      async mayWriteTo(channelId) {
        await parts.learnOfChannel?.(channelId);
        return mayWriteTo?.(guildId, channelId) === true;
      },
      lackingIn: async (channelId) => parts.lackingIn?.(guildId, channelId) ?? [],
    };
  }
}
