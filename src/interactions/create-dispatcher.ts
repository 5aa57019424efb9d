import type { CoverageStore } from '../coverage/coverage.ts';
import type { Messages } from '../replies/messages.ts';
import { noticeReply } from '../replies/notice-reply.ts';
import type { Reply, Visibility } from '../replies/reply.ts';
import { createPassingSettings, SettingsFileError, type SettingsStore } from '../settings/settings-store.ts';
import { createBoundedSet } from '../text/bounded-set.ts';
import type { Log } from '../text/log.ts';
import { answerReport } from './answer-report.ts';
import { checkPermissions, type Moderation } from './check-permissions.ts';
import { chooseMessages } from './choose-messages.ts';
import type { CoolDown } from './create-cool-down.ts';
import type { Command } from './define-command.ts';
import { describeFault } from './describe-fault.ts';
import { frameOf } from './frame-of.ts';
import { isHeard } from './is-heard.ts';
import { parseOptions } from './parse-options.ts';
import { type Invocation, readRequest } from './read-request.ts';
import { reportChannelOf } from './report-channel-of.ts';
import type { Asker, Request, Suggestion, SuggestRequest } from './request.ts';
import { suggestOption } from './suggest-option.ts';
import { UserError } from './user-error.ts';

export interface DispatcherParts {
  readonly commands: ReadonlyMap<string, Command>;
  readonly store: CoverageStore;
  readonly moderation: Moderation;
  readonly log: Log;
  /** What servers have settled for themselves; nothing when absent. */
  readonly settings?: SettingsStore;
  /** Absent where nobody has to wait. */
  readonly coolDown?: CoolDown;
  /** The least wait between two questions of one person, in seconds. */
  readonly leastCoolDown?: number;
  /** Whether the surface can say something in a channel of its own. */
  readonly mayWriteTo?: (guildId: string, channelId: string) => boolean;
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
  /** The language that the answer will be in. */
  messagesOf(request: Request): Messages;
  /** Whether a mention is answered in that channel; where it is not, nothing is said. */
  isHeard(asker: Asker): boolean;
}

/** Joins commands, coverage, settings and permissions into the one thing that surfaces call. */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { commands, store, moderation, log } = parts;
  const settings = parts.settings ?? createPassingSettings();
  const leastCoolDown = parts.leastCoolDown ?? 0;
  const reported = createBoundedSet();
  return {
    dispatch,
    suggest: (request) => suggestOption(request, parts),
    visibilityOf: (request) => read(request).visibility,
    isUpdate: (request) => read(request).isUpdate,
    isForm(request) {
      const invocation = read(request);
      return invocation.kind === 'run' && invocation.report !== undefined && request.kind !== 'form';
    },
    messagesOf: (request) => messagesIn(request, read(request).visibility),
    isHeard: (asker) => isHeard(asker, settings.of(asker.guildId)),
  };

  function read(request: Request): Invocation {
    const { visibility = 'public' } = settings.of(request.asker.guildId);
    return readRequest(request, commands, ownMessages(request), { visibility });
  }

  function messagesIn({ asker }: Request, visibility: Visibility): Messages {
    return chooseMessages(asker, visibility, settings.of(asker.guildId));
  }

  /** For what only the asker is told; a mention is answered where everybody reads along, whatever is said. */
  function ownMessages(request: Request): Messages {
    return messagesIn(request, request.kind === 'question' ? 'public' : 'private');
  }

  async function dispatch(request: Request): Promise<Reply> {
    const coverage = store.current();
    const { asker } = request;
    const invocation = read(request);
    const reportChannel = reportChannelOf(asker, settings, parts.mayWriteTo);
    const messages = messagesIn(request, invocation.visibility);
    const own = ownMessages(request);
    const circumstances = { messages, log, coverage, canReport: reportChannel !== undefined };
    const frame = frameOf(invocation, {}, circumstances);
    try {
      if (invocation.kind === 'refused') throw new UserError(invocation.because);
      const { command, page, pageAsked, pressedOwnerId, report } = invocation;
      checkPermissions(command, asker, moderation, own, settings.of(asker.guildId));
      const wait = isQuestion(request) && command.for === 'everyone' ? waitOf(asker) : 0;
      if (wait > 0) throw new UserError(own.actions.coolDown(wait));
      const options = parseOptions(command, invocation.options, coverage, own);
      const answerFrame = frameOf(invocation, options, circumstances);
      const reply = await command.run(options, {
        coverage,
        frame: answerFrame,
        ownMessages: own,
        page,
        ...(pageAsked === undefined ? {} : { pageAsked }),
        commands: [...commands.values()],
        asker,
        ...(pressedOwnerId === undefined ? {} : { pressedOwnerId }),
        changesOnDisk: () => store.changesOnDisk(),
        refresh: (choice) => store.refresh(choice),
        settings,
        moderatorRoleIds: moderation.moderatorRoleIds,
        leastCoolDown,
        mayWriteTo: (channelId) => parts.mayWriteTo?.(asker.guildId ?? '', channelId) === true,
      });
      return report === undefined
        ? placed(reply, invocation)
        : answerReport(
            {
              reply,
              coverage,
              request,
              fields: report.fields,
              reportChannel,
              reported,
              publicMessages: messagesIn(request, 'public'),
            },
            answerFrame,
          );
    } catch (error) {
      if (error instanceof UserError || error instanceof SettingsFileError)
        return noticeReply(error.message, frame);
      log.error('dispatch.failed', describeFault(error, invocation));
      return noticeReply(own.surfaces.fault, frame);
    }
  }

  /** Counts this one, unless it has to wait. */
  function waitOf({ userId, guildId }: Asker): number {
    if (parts.coolDown === undefined || moderation.isOperator(userId)) return 0;
    const { coolDownSeconds = 0 } = settings.of(guildId);
    return parts.coolDown.waitOf(userId, Math.max(leastCoolDown, coolDownSeconds));
  }
}

/** Turning a page costs little and belongs to what was asked. */
function isQuestion({ kind }: Request): boolean {
  return kind === 'command' || kind === 'question' || kind === 'message-command';
}

/** A press by whom the message belongs to changes that message; anybody else gets a message of their own. */
function placed(reply: Reply, { isUpdate, visibility }: Invocation): Reply {
  if (reply.kind !== 'message') return reply;
  return isUpdate ? { kind: 'update', body: reply.body } : { ...reply, visibility };
}
