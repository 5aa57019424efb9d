import type { MakeRequest } from './guard-requests.ts';

/** Discord bans an address for an hour or more after 10,000 answers of 401, 403 or 429 within ten minutes. Long before that, something is wrong. */
const REFUSALS = 500;
const WINDOW_MS = 10 * 60_000;
const REFUSED: ReadonlySet<number> = new Set([401, 403, 429]);

/**
 * Wraps what sends requests: after 500 refusals within ten minutes nothing more is sent until the oldest of them is ten minutes old. Each request
 * that is under way could be one of them, so it takes a place until its answer is known, and what finds no place waits: never more than 500 come
 * to be refused, however many are sent at once. One limit stands for one kind of request, so that what is refused in channels silences no interaction.
 */
export function createRefusalLimit(now: () => number = Date.now): (makeRequest: MakeRequest) => MakeRequest {
  const times: number[] = [];
  const waiting: (() => void)[] = [];
  let underWay = 0;

  return (makeRequest) => async (url, init) => {
    await takePlace();
    try {
      const response = await makeRequest(url, init);
      if (REFUSED.has(response.status)) times.push(now());
      return response;
    } finally {
      underWay -= 1;
      leavePlace();
    }
  };

  async function takePlace(): Promise<void> {
    for (;;) {
      while (times[0] !== undefined && now() - times[0] >= WINDOW_MS) times.shift();
      if (times.length >= REFUSALS) {
        leavePlace();
        throw new RefusalLimitError();
      }
      if (times.length + underWay < REFUSALS) break;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    underWay += 1;
  }

  /** The next that waits looks again whether there is a place, or no hope of one. */
  function leavePlace(): void {
    waiting.shift()?.();
  }
}

/** Not sent, to stay on speaking terms with Discord. */
export class RefusalLimitError extends Error {
  override readonly name = 'RefusalLimitError';
  readonly code = 'TOO_MANY_REFUSALS';

  constructor() {
    super('Discord has refused too many requests; nothing is sent for some minutes');
  }
}
