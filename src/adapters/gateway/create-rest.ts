import { DefaultRestOptions, REST, type RESTOptions } from 'discord.js';
import { guardRequests, type MakeRequest } from './guard-requests.ts';

/** A wait that is longer is not worth a pending promise; the request fails instead. */
const LONGEST_WAIT_MS = 120_000;

/** Puts something between discord.js and the network. */
export type WrapRequests = (makeRequest: MakeRequest) => MakeRequest;

/** How discord.js is to talk to Discord's API; `apiUrl` is without the version, `limit` is the one that all requests of this address share. */
export function restOptions(apiUrl: string, limit: WrapRequests): Partial<RESTOptions> {
  return {
    api: apiUrl,
    timeout: 10_000,
    retries: 1,
    invalidRequestWarningInterval: 100,
    // Of the two, what Discord asks for when it refuses is `retryAfter`.
    rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > LONGEST_WAIT_MS,
    makeRequest: guardRequests(limit(DefaultRestOptions.makeRequest)),
  };
}

/**
 * For interactions alone: they need no token, and Discord's limit of 50 requests a second is not for them. What discord.js keeps for each of their
 * addresses is swept every minute, or it would grow by 1.5 kB an interaction.
 */
export function createInteractionRest(apiUrl: string, limit: WrapRequests = unlimited): REST {
  return new REST({
    ...restOptions(apiUrl, limit),
    version: '10',
    globalRequestsPerSecond: 10_000,
    handlerSweepInterval: 60_000,
  });
}

function unlimited(makeRequest: MakeRequest): MakeRequest {
  return makeRequest;
}
