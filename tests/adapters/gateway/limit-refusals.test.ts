import { expect, it } from 'vitest';
import type { MakeRequest } from '../../../src/adapters/gateway/guard-requests.ts';
import { createRefusalLimit } from '../../../src/adapters/gateway/limit-refusals.ts';

const TEN_MINUTES = 600_000;
const URL = 'https://discord.com/api/v10/channels/1/messages';

it.each([401, 403, 429])(
  'sends 500 of 10,000 requests that are answered with %i, and goes on ten minutes later',
  async (status) => {
    let sent = 0;
    let time = 0;
    const makeRequest = (async () => {
      sent += 1;
      return new Response('{}', { status });
    }) as unknown as MakeRequest; // Node's Response is what discord.js calls ResponseLike
    const limited = createRefusalLimit(() => time)(makeRequest);
    for (let request = 0; request < 10_000; request++) {
      await limited(URL, {}).catch((error: unknown) =>
        expect(error).toMatchObject({ code: 'TOO_MANY_REFUSALS' }),
      );
    }
    expect(sent).toBe(500);
    time += TEN_MINUTES;
    await limited(URL, {});
    expect(sent).toBe(501);
  },
);

it('counts nothing else', async () => {
  let sent = 0;
  const makeRequest = (async () => {
    sent += 1;
    return new Response('{}', { status: sent % 2 === 0 ? 404 : 200 });
  }) as unknown as MakeRequest;
  const limited = createRefusalLimit()(makeRequest);
  for (let request = 0; request < 2_000; request++) await limited(URL, {});
  expect(sent).toBe(2_000);
});
