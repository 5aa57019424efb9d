import type { APIInteraction, REST } from 'discord.js';
import { Routes } from 'discord.js';
import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import type { Request, SuggestRequest } from '../../interactions/request.ts';
import { plainBody } from '../../replies/plain-body.ts';
import type { MessageBody, Reply } from '../../replies/reply.ts';
import type { Log } from '../../text/log.ts';
import { fitReply } from '../discord/fit-reply.ts';
import { toChoices } from '../discord/to-callback.ts';
import { toRequest } from '../discord/to-request.ts';
import { classifyFailure } from './classify-failure.ts';
import { countOwed } from './count-owed.ts';
import { createOnce } from './create-once.ts';
import { openResponse, type SendFirst } from './open-response.ts';
import { createTurns } from './take-turns.ts';

/** An answer that takes longer asks Discord to wait: it gives up after 3 s, of which the way there and back and a busy machine take some. */
const WAIT_AFTER_MS = 400;
/** Where it is known that it takes longer. What refuses a request needs no more, and is said privately as long as nothing has been promised. */
const WAIT_AT_ONCE_MS = 20;
/** So many of these are on their way at the same time: enough for a thousand in a second where each takes a tenth, and not a connection for each. */
const WAITS_AT_ONCE = 100;
/** Whoever still waits this long after the process was told to end is told so; it is given 8 s in all. */
const LAST_WORDS_AFTER_MS = 5_000;

export interface AnswerParts {
  readonly dispatcher: Dispatcher;
  readonly rest: REST;
  readonly log: Log;
  /** Says something in a channel; false where Discord does not let the bot, or where it cannot. */
  readonly post: (channelId: string, body: MessageBody) => Promise<boolean>;
  /** Aborted once the process is about to end: new interactions are told so at once, and a little later those that still wait. */
  readonly signal: AbortSignal;
}

/** Answers Discord's interactions, each once, and those typed the latest first. The function that it returns never rejects. */
export function createInteractionAnswerer(
  parts: AnswerParts,
): (interaction: APIInteraction, first?: SendFirst) => Promise<void> {
  const { dispatcher, rest, log } = parts;
  const isFirst = createOnce();
  const takeTurns = createTurns(WAITS_AT_ONCE);
  const firstWords = countOwed(WAITS_AT_ONCE, () => dispatcher.hold());
  /** Who types → the interaction of their latest letter. */
  const typing = new Map<string, string>();

  return async (interaction, first) => {
    try {
      if (!isFirst(interaction.id)) return log.debug('interaction.repeated', { interaction: interaction.id });
      const read = toRequest(interaction);
      switch (read.kind) {
        case 'request':
          return await answer(interaction, read.request, first);
        case 'suggest':
          return await suggest(interaction, read.request, first);
        case 'ping':
        case 'unknown':
          return log.warn('interaction.unknown', { type: interaction.type });
      }
    } catch (error) {
      log.error('interaction.failed', { fault: error instanceof Error ? error.name : typeof error });
    }
  };

  async function answer(interaction: APIInteraction, request: Request, first?: SendFirst): Promise<void> {
    const received = dispatcher.receive(request);
    const { deferral, isLate, messages, visibility } = received;
    const { signal } = parts;
    const response = openResponse(interaction, {
      rest,
      messages,
      log,
      signal,
      ...(first === undefined ? {} : { first }),
    });
    const stopping = notice(messages.surfaces.stopping);
    if (signal.aborted) return response.answer(stopping);
    const said = isLate && deferral !== 'none' ? firstWords.owe() : () => undefined;
    const timer = setTimeout(
      () => {
        if (deferral !== 'none')
          takeTurns(request.asker, () => response.defer(deferral === 'update', visibility).finally(said));
      },
      isLate ? WAIT_AT_ONCE_MS : WAIT_AFTER_MS,
    );
    const reply = await beforeTheEnd(received.answer().then(posted), stopping).finally(() => {
      clearTimeout(timer);
      said();
    });
    const fit = fitReply(reply, permissionsOf(interaction), messages);
    await response.answer(
      fit.kind === 'progress' ? { ...fit, end: beforeTheEnd(fit.end, stopping.body) } : fit,
    );
  }

  /** What is still under way some seconds after the process was told to end gives way to a word on that. */
  async function beforeTheEnd<Result>(result: Promise<Result>, lastWords: Result): Promise<Result> {
    const { signal } = parts;
    let timer: NodeJS.Timeout | undefined;
    let begin: (() => void) | undefined;
    const end = new Promise<Result>((resolve) => {
      begin = () => {
        timer = setTimeout(() => resolve(lastWords), LAST_WORDS_AFTER_MS);
      };
      if (signal.aborted) begin();
      else signal.addEventListener('abort', begin, { once: true });
    });
    return Promise.race([result, end]).finally(() => {
      clearTimeout(timer);
      if (begin !== undefined) signal.removeEventListener('abort', begin);
    });
  }

  /** What is to be said elsewhere is said, and becomes what the asker is told of that. */
  async function posted(reply: Reply): Promise<Reply> {
    if (reply.kind !== 'post') return reply;
    const isSent = await parts.post(reply.channelId, reply.post);
    if (!isSent) reply.onFailed?.();
    return { kind: 'message', visibility: 'private', body: isSent ? reply.sent : reply.failed };
  }

  async function suggest(
    interaction: APIInteraction,
    request: SuggestRequest,
    first?: SendFirst,
  ): Promise<void> {
    const { userId } = request.asker;
    typing.set(userId, interaction.id);
    // Letters that arrived together are read before any of them is answered; only the last one is still looked at.
    await new Promise((resolve) => setImmediate(resolve));
    const isLatest = typing.get(userId) === interaction.id;
    // Nobody looks at the others any more; a request of Discord's own is not left open all the same.
    if (!isLatest && first === undefined) return;
    if (isLatest) typing.delete(userId);
    const send = first ?? overRest(interaction);
    await send(toChoices(isLatest ? await dispatcher.suggest(request) : [])).catch((error: unknown) => {
      log.debug('suggest.unanswered', classifyFailure(error).facts);
    });
  }

  function overRest({ id, token }: APIInteraction): SendFirst {
    return async ({ body }) => {
      await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    };
  }
}

/** What the bot may do in that channel, as Discord says with the interaction. */
function permissionsOf({ app_permissions: permissions }: Partial<APIInteraction>): bigint | undefined {
  return permissions === undefined ? undefined : BigInt(permissions);
}

function notice(content: string): Extract<Reply, { kind: 'message' }> {
  return { kind: 'message', visibility: 'private', body: plainBody(content) };
}
