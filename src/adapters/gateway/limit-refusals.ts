import type { MakeRequest } from './guard-requests.ts';

/** Discord bans an address for an hour or more after 10,000 answers of 401, 403 or 429 within ten minutes. Long before that, something is wrong. */
const REFUSALS = 500;
const WINDOW_MS = 10 * 60_000;
const REFUSED: ReadonlySet<number> = new Set([401, 403, 429]);

/** Wraps what sends requests: after 500 refusals within ten minutes nothing more is sent until the oldest of them is ten minutes old. */
export function createRefusalLimit(now: () => number = Date.now): (makeRequest: MakeRequest) => MakeRequest {
  const times: number[] = [];
  return (makeRequest) => async (url, init) => {
    const oldest = times.at(-REFUSALS);
    if (oldest !== undefined && now() - oldest < WINDOW_MS) throw new RefusalLimitError();
    const response = await makeRequest(url, init);
    if (REFUSED.has(response.status)) {
      times.push(now());
      if (times.length > REFUSALS) times.shift();
    }
    return response;
  };
}

/** Not sent, to stay on speaking terms with Discord. */
class RefusalLimitError extends Error {
  override readonly name = 'RefusalLimitError';
  readonly code = 'TOO_MANY_REFUSALS';

  constructor() {
    super('Discord has refused too many requests; nothing is sent for some minutes');
  }
}
