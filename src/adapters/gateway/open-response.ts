import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, type RawFile, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Messages } from '../../replies/messages.ts';
import { plainBody } from '../../replies/plain-body.ts';
import type { MessageBody, Reply, ReplyFile, Visibility } from '../../replies/reply.ts';
import type { Log } from '../../text/log.ts';
import { type Callback, flagsOf, toCallback, toDeferral } from '../discord/to-callback.ts';
import { toMessagePayload } from '../discord/to-message-payload.ts';
import { toPlainReply } from '../discord/to-plain-body.ts';
import { classifyFailure, type Failure } from './classify-failure.ts';
import { isTrouble, sendPatiently } from './send-patiently.ts';

/** What an interaction is answered by. */
export interface InteractionKey {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
}

/** The one answer to one interaction. Neither function rejects: what cannot be sent is logged. */
export interface OpenResponse {
  /** Asks Discord to wait; does nothing after an answer. */
  defer(isUpdate: boolean, visibility: Visibility): Promise<void>;
  /** Called once. Whatever was lost on the way, no second first response is ever sent. */
  answer(reply: Reply): Promise<void>;
}

export interface ResponseParts {
  readonly rest: REST;
  readonly messages: Messages;
  readonly log: Log;
  /** Aborted when the process is about to end: what has failed is then not tried again. */
  readonly signal?: AbortSignal;
  /** Sends the first response where that is no request of its own but the answer to one of Discord's. Rejects where nobody took it. */
  readonly first?: SendFirst;
}

export type SendFirst = (callback: Callback) => Promise<void>;

/** A token holds for 15 minutes; the last of them is for the way there. */
const TOKEN_MS = 14 * 60_000;
/** An edit more often than this is nothing that anybody could read. */
const SHOW_EVERY_MS = 1_500;

/** A first response that was an answer to Discord's request has been taken up by then; an edit that comes before that finds nothing. */
const TAKEN_UP_MS = 20_000;

const NOT_THERE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]);

type Outcome = 'accepted' | Failure['outcome'];

/** Opens the response to an interaction: it remembers what has been sent, so that nothing is answered twice. */
export function openResponse(
  key: InteractionKey,
  { rest, messages, log, signal, first: given }: ResponseParts,
): OpenResponse {
  const sendFirst = given ?? overRest;
  const begun = Date.now();
  const tokenEnds = begun + TOKEN_MS;
  let first: Promise<Outcome> | undefined;
  let isDeferredUpdate = false;

  return { defer, answer };

  async function defer(isUpdate: boolean, visibility: Visibility): Promise<void> {
    if (first !== undefined) return;
    isDeferredUpdate = isUpdate;
    first = sendCallback(toDeferral(isUpdate, visibility));
    await first;
  }

  async function answer(reply: Reply): Promise<void> {
    // Where nothing can be shown any more, nobody waits for the rest, and its failure is nobody's.
    if (reply.kind === 'progress') reply.end.catch(() => undefined);
    if (first !== undefined) {
      // Where it is not known whether Discord heard "wait", an edit finds out and costs one request.
      if (isAlive(await first)) await deliver(reply);
      return;
    }
    first = sendCallback(toCallback(reply));
    let outcome = await first;
    if (outcome === 'invalid' && reply.kind !== 'form') {
      // Refused for its form, the interaction is still open: plain words are better than "did not respond".
      outcome = await sendCallback(toCallback(toPlainReply(reply, messages)));
    }
    // Where the line was cut Discord may well have heard it, and then waits for what comes behind it.
    if (reply.kind === 'share' && isAlive(outcome)) await share(reply);
    if (outcome !== 'accepted') return;
    if (reply.kind === 'remove') await remove();
    if (reply.kind === 'progress') await follow(reply);
  }

  /** After "wait". */
  async function deliver(reply: Reply): Promise<void> {
    switch (reply.kind) {
      case 'message':
        // What was to change the pressed message has become a message of its own, such as a refusal.
        if (!isDeferredUpdate) return edit(reply.body);
        await followUp(reply.body, reply.visibility);
        return;
      case 'update':
        return edit(reply.body);
      case 'progress':
        await edit(reply.body);
        return follow(reply);
      case 'share':
        await edit(reply.body);
        return share(reply);
      case 'remove':
        return remove();
      case 'post':
        // Posted by now; this is what the asker is told.
        return deliver({ kind: 'message', visibility: 'private', body: reply.sent });
      case 'form':
        log.error('response.form-after-wait');
    }
  }

  /** Shows how far it has come, one edit after the other and at most one every while, and in the end the rest. */
  async function follow({ watch, end }: Extract<Reply, { kind: 'progress' }>): Promise<void> {
    let isDone = false;
    const result = end.catch(faultBody).finally(() => {
      isDone = true;
    });
    let latest: MessageBody | undefined;
    watch?.((body) => {
      latest = body;
    });
    while (!isDone) {
      await Promise.race([result, pause(SHOW_EVERY_MS)]);
      if (isDone || latest === undefined) continue;
      const shown = latest;
      latest = undefined;
      await sendLater(() => change(shown));
    }
    await edit(await result);
  }

  function faultBody(error: unknown): MessageBody {
    log.error('response.progress-failed', { fault: error instanceof Error ? error.name : typeof error });
    return plainBody(messages.surfaces.fault);
  }

  /** Whoever was told to wait is not left so: as it was meant, else in plain words, else as a message of its own, as long as the token holds. */
  async function edit(body: MessageBody): Promise<void> {
    let outcome = await sendLater(() => patiently(() => change(body)));
    if (outcome !== 'invalid') return;
    const plain = toPlainReply({ kind: 'message', visibility: 'private', body }, messages).body;
    outcome = await sendLater(() => patiently(() => change(plain)));
    if (outcome === 'invalid') await followUp(plainBody(messages.surfaces.fault), 'private');
  }

  /** Sent once, since a second one would be read twice; where it comes to nothing the asker is told. */
  async function share(reply: Extract<Reply, { kind: 'share' }>): Promise<void> {
    let outcome = await followUp(reply.shared, 'public');
    if (outcome === 'invalid') {
      const plain = toPlainReply({ kind: 'message', visibility: 'public', body: reply.shared }, messages);
      outcome = await followUp(plain.body, 'public');
    }
    if (isAlive(outcome)) return;
    reply.onFailed?.();
    await followUp(reply.failed, 'private');
  }

  async function remove(): Promise<void> {
    await sendLater(() => patiently(() => rest.delete(original(), { auth: false })));
  }

  function change(body: MessageBody): Promise<unknown> {
    return rest.patch(original(), { body: toMessagePayload(body), files: rawFiles(body.files), auth: false });
  }

  async function followUp(body: MessageBody, visibility: Visibility): Promise<Outcome> {
    const post = () =>
      rest.post(Routes.webhook(key.application_id, key.token), {
        body: { ...toMessagePayload(body), flags: flagsOf(visibility) },
        files: rawFiles(body.files),
        query: new URLSearchParams({ wait: 'true' }),
        auth: false,
      });
    // In trouble it is not sent again: it may have been heard, and would be read twice.
    return sendLater(() => sendPatiently(post, { limitMs: TAKEN_UP_MS, isPassing: isTooEarly }));
  }

  function patiently(send: () => Promise<unknown>): Promise<unknown> {
    const limitMs = Math.max(0, tokenEnds - Date.now());
    const isPassing = (error: unknown) => isTrouble(error) || isTooEarly(error);
    return sendPatiently(send, { limitMs, isPassing, ...(signal === undefined ? {} : { signal }) });
  }

  async function overRest({ body, files }: Callback): Promise<void> {
    await rest.post(Routes.interactionCallback(key.id, key.token), {
      body,
      files: rawFiles(files),
      query: new URLSearchParams({ with_response: 'false' }),
      auth: false,
    });
  }

  async function sendCallback(callback: Callback): Promise<Outcome> {
    try {
      await sendFirst(callback);
      return 'accepted';
    } catch (error) {
      return note('response.failed', error);
    }
  }

  async function sendLater(send: () => Promise<unknown>): Promise<Outcome> {
    return send().then(
      () => 'accepted' as const,
      (error: unknown) => note('response.edit-failed', error),
    );
  }

  function note(event: string, error: unknown): Outcome {
    const { outcome, isHarmless, facts } = classifyFailure(error);
    const named = { ...facts, interaction: key.id };
    if (isHarmless) log.debug(event, named);
    else log.warn(event, named);
    return outcome;
  }

  /** An answer to Discord's own request may still be on its way there: what it is to make is then unknown. */
  function isTooEarly(error: unknown): boolean {
    if (sendFirst === overRest || Date.now() > begun + TAKEN_UP_MS) return false;
    return error instanceof DiscordAPIError && NOT_THERE.has(error.code);
  }

  function original() {
    return Routes.webhookMessage(key.application_id, key.token, '@original');
  }
}

/** `@original` exists, or may. */
function isAlive(outcome: Outcome): boolean {
  return outcome === 'accepted' || outcome === 'unknown';
}

/** Discord's client wants Node's own kind of bytes. */
function rawFiles(files: readonly ReplyFile[]): RawFile[] {
  return files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) }));
}
