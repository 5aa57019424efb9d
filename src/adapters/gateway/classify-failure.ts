import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { LogFacts } from '../../text/log.ts';
import { CallbackFailure } from './callback-failure.ts';

/** What is known of a request that failed. */
export interface Failure {
  readonly outcome: /** It had been accepted before: an earlier try of it, or another instance of the bot. */
    | 'accepted'
    /** It may have been accepted. */
    | 'unknown'
    /** Discord did not like the message; another one may do. */
    | 'invalid'
    /** There is nothing left to be done: too late, or Discord is in trouble. */
    | 'lost';
  /** Happens in the best of bots, and says nothing about this one. */
  readonly isHarmless: boolean;
  readonly facts: LogFacts;
}

/** Too late, or the message or its interaction is gone. */
const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** Pure. The facts hold codes only: an error's address holds the interaction's token. */
export function classifyFailure(error: unknown): Failure {
  if (error instanceof CallbackFailure) {
    const outcome = error.outcome === 'unknown' ? 'unknown' : 'lost';
    return { outcome, isHarmless: false, facts: { why: error.message } };
  }
  if (error instanceof DiscordAPIError) {
    const facts = { status: error.status, code: error.code };
    if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
      return { outcome: 'accepted', isHarmless: true, facts };
    }
    if (GONE.has(error.code)) return { outcome: 'lost', isHarmless: true, facts };
    const isInvalid = error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
    return { outcome: isInvalid ? 'invalid' : 'lost', isHarmless: false, facts };
  }
  const isHttp = error instanceof HTTPError;
  const why = error instanceof Error ? ('code' in error ? String(error.code) : error.name) : typeof error;
  return {
    outcome: isHttp ? 'lost' : 'unknown',
    isHarmless: false,
    facts: isHttp ? { status: error.status } : { why },
  };
}
