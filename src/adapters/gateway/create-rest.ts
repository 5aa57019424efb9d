import { REST, type RESTOptions } from 'discord.js';
import { guardRequests } from './guard-requests.ts';

/** A wait that is longer is not worth a pending promise; the request fails instead. */
const LONGEST_WAIT_MS = 120_000;

/** How discord.js is to talk to Discord's API; `apiUrl` is without the version. */
export function restOptions(apiUrl: string): Partial<RESTOptions> {
  return {
    api: apiUrl,
    timeout: 10_000,
    retries: 1,
    invalidRequestWarningInterval: 100,
    rejectOnRateLimit: ({ timeToReset }) => timeToReset > LONGEST_WAIT_MS,
    makeRequest: guardRequests(),
  };
}

/**
 * For interactions alone: they need no token, and Discord's limit of 50 requests a second is not for them. What discord.js keeps for each of their
 * addresses is swept every minute, or it would grow by 1.5 kB an interaction.
 */
export function createInteractionRest(apiUrl: string): REST {
  return new REST({
    ...restOptions(apiUrl),
    version: '10',
    globalRequestsPerSecond: 10_000,
    handlerSweepInterval: 60_000,
  });
}
