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

it.each([25, 200, 10_000])('with %i at a time sends no more than 500 of 10,000', async (atOnce) => {
  let sent = 0;
  const makeRequest = (async () => {
    sent += 1;
    await new Promise((resolve) => setImmediate(resolve));
    return new Response('{}', { status: 403 });
  }) as unknown as MakeRequest;
  const limited = createRefusalLimit()(makeRequest);
  const refusals: unknown[] = [];
  let begun = 0;
  const sender = async () => {
    while (begun < 10_000) {
      begun += 1;
      await limited(URL, {}).catch((error: unknown) => refusals.push(error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
  expect(sent).toBe(500);
  expect(refusals).toHaveLength(9_500);
});

it('lets those that wait for a place go on as answers come in', async () => {
  let atOnce = 0;
  let most = 0;
  const makeRequest = (async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    atOnce -= 1;
    return new Response('{}', { status: 200 });
  }) as unknown as MakeRequest;
  const limited = createRefusalLimit()(makeRequest);
  const answers = await Promise.all(Array.from({ length: 3_000 }, () => limited(URL, {})));
  expect(answers).toHaveLength(3_000);
  expect(most).toBe(500);
});

it('of one kind of request says nothing about another', async () => {
  const limit = () => createRefusalLimit();
  const refused = limit()((async () => new Response('{}', { status: 403 })) as unknown as MakeRequest);
  const fine = limit()((async () => new Response('{}', { status: 200 })) as unknown as MakeRequest);
  for (let request = 0; request < 600; request++) await refused(URL, {}).catch(() => undefined);
  expect((await fine(URL, {})).status).toBe(200);
});
