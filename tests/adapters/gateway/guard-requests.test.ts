import { expect, it } from 'vitest';
import { guardRequests, type MakeRequest, watchToken } from '../../../src/adapters/gateway/guard-requests.ts';

const CALLBACK = 'https://discord.com/api/v10/interactions/1/a-token/callback?with_response=false';
const CHANNEL = 'https://discord.com/api/v10/channels/1/messages';

/** Answers everything with one status, and keeps the addresses. */
function always(status: number, headers: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const makeRequest = (async (url: string) => {
    asked.push(url);
    return new Response('{}', { status, headers });
  }) as unknown as MakeRequest; // Node's Response is what discord.js calls ResponseLike
  return { asked, makeRequest };
}

it.each([429, 500, 503])(
  'makes of a first response that gets %i an error, which discord.js does not repeat',
  async (status) => {
    const { makeRequest } = always(status);
    const attempt = guardRequests(makeRequest)(CALLBACK, {});
    await expect(attempt).rejects.toMatchObject({
      name: 'CallbackFailure',
      outcome: 'refused',
      message: `status ${status}`,
    });
  },
);

it('names no address in an error, because it holds a token', async () => {
  const makeRequest = (() =>
    Promise.reject(Object.assign(new Error(CALLBACK), { code: 'UND_ERR_SOCKET' }))) as MakeRequest;
  const error: unknown = await guardRequests(makeRequest)(CALLBACK, {}).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ outcome: 'unknown', message: 'UND_ERR_SOCKET' });
  expect(JSON.stringify(error) + String(error)).not.toContain('a-token');
});

it('leaves 404 and the like to discord.js', async () => {
  expect((await guardRequests(always(404).makeRequest)(CALLBACK, {})).status).toBe(404);
});

it('gives "too many requests" without a word of when a minute', async () => {
  const response = await guardRequests(always(429).makeRequest)(CHANNEL, {});
  expect(response.headers.get('Retry-After')).toBe('60');
});

it('leaves the time that Discord names as it is', async () => {
  const response = await guardRequests(always(429, { 'Retry-After': '2' }).makeRequest)(CHANNEL, {});
  expect(response.headers.get('Retry-After')).toBe('2');
});

it.each([
  [401, 1],
  [403, 0],
  [200, 0],
])('tells of a token that is refused: %i', async (status, times) => {
  let told = 0;
  await watchToken(always(status).makeRequest, () => {
    told += 1;
  })(CHANNEL, {});
  expect(told).toBe(times);
});
