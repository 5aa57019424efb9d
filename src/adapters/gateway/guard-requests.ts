import type { RESTOptions } from 'discord.js';
import { CallbackFailure } from './callback-failure.ts';

export type MakeRequest = RESTOptions['makeRequest'];

/** Discord gives up on an interaction after 3 s; what has not been answered by then has to be left. */
const CALLBACK_LIMIT_MS = 2_500;
/** How long to leave a route alone that says "too many requests" without saying for how long (a page of Cloudflare's). */
const COOL_DOWN_S = '60';
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/;

/**
 * The first response to an interaction is sent once, whatever happens: discord.js would repeat it at once, and for ever where Discord says "too many"
 * and not for how long. Other requests are left to it, with a pause in that case.
 */
export function guardRequests(makeRequest: MakeRequest): MakeRequest {
  return async (url, init) => {
    if (CALLBACK.test(url)) return sendOnce(makeRequest, url, init);
    const response = await makeRequest(url, init);
    if (response.status === 429 && !response.headers.has('Retry-After')) {
      response.headers.set('Retry-After', COOL_DOWN_S);
    }
    return response;
  };
}

/** Tells when Discord no longer takes the token, which can happen while the connection stands. */
export function watchToken(makeRequest: MakeRequest, onRefused: () => void): MakeRequest {
  return async (url, init) => {
    const response = await makeRequest(url, init);
    if (response.status === 401) onRefused();
    return response;
  };
}

async function sendOnce(
  makeRequest: MakeRequest,
  url: string,
  init: Parameters<MakeRequest>[1],
): ReturnType<MakeRequest> {
  const limit = AbortSignal.timeout(CALLBACK_LIMIT_MS);
  let response: Awaited<ReturnType<MakeRequest>>;
  try {
    response = await makeRequest(url, { ...init, signal: limit });
  } catch (error) {
    throw new CallbackFailure('unknown', limit.aborted ? 'no answer in time' : codeOf(error));
  }
  if (response.status === 429 || response.status >= 500) {
    await response.arrayBuffer();
    throw new CallbackFailure('refused', `status ${response.status}`);
  }
  return response;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'connection lost';
}
