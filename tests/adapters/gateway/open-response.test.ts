import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInteractionRest } from '../../../src/adapters/gateway/create-rest.ts';
import { openResponse } from '../../../src/adapters/gateway/open-response.ts';
import { english } from '../../../src/replies/messages-english.ts';
import type { MessageBody, Reply } from '../../../src/replies/reply.ts';
import { silentLog } from '../../../src/text/log.ts';
import type { Fault } from '../../fake-discord/faults.ts';
import type { Exchange } from '../../fake-discord/interaction-book.ts';
import { isEphemeral, messageJson } from '../../fake-discord/message-json.ts';
import { type FakeDiscord, startFakeDiscord } from '../../fake-discord/start-fake-discord.ts';
import { until } from '../../fake-discord/until.ts';
import { APPLICATION_ID } from '../../fake-discord/world.ts';

const CALLBACK = /\/callback$/;
const body = (content: string, extra: Partial<MessageBody> = {}): MessageBody => ({
  content,
  embeds: [],
  rows: [],
  files: [],
  ...extra,
});
const MESSAGE: Reply = { kind: 'message', visibility: 'private', body: body('The answer.') };

describe('a response', () => {
  let discord: FakeDiscord;
  beforeAll(async () => {
    discord = await startFakeDiscord();
  });
  afterAll(() => discord.stop());

  const respondTo = ({ start }: Exchange) =>
    openResponse(
      { id: start.id, application_id: APPLICATION_ID, token: start.token },
      { rest: createInteractionRest(discord.apiUrl), messages: english, log: silentLog },
    );
  const requestsOf = ({ start }: Exchange) =>
    discord.calls
      .filter(({ request }) => request.includes(start.token))
      .map(({ request }) => request.split(' ')[0]);
  const pressed = () => {
    const message = messageJson(
      { id: '950000000000000001', channelId: '920000000000000001' },
      { content: 'Page 1.' },
    );
    return discord.press(message, '1;quote');
  };

  it('stands in the first response itself', async () => {
    const exchange = discord.use('help');
    await respondTo(exchange).answer(MESSAGE);
    expect(exchange.original).toMatchObject({ content: 'The answer.', flags: 64 });
    expect(requestsOf(exchange)).toEqual(['POST']);
  });

  it('after a wait takes the place of the wait', async () => {
    const exchange = discord.use('help');
    const response = respondTo(exchange);
    await response.defer(false, 'private');
    expect(exchange.state).toBe('waiting');
    await response.answer(MESSAGE);
    expect(exchange.original).toMatchObject({ content: 'The answer.', flags: 64 });
    expect(requestsOf(exchange)).toEqual(['POST', 'PATCH']);
  });

  it('brings its picture along, at once, after a wait and in place of a message, with its words for who does not see it', async () => {
    const picture = { name: 'voices.png', bytes: new Uint8Array([137, 80, 78, 71]), description: 'Bars.' };
    const embeds = [{ title: 'Voices', image: { url: 'attachment://voices.png' } }];
    const drawn = body('The voices.', { embeds, files: [picture] });
    for (const [exchange, kind, waits] of [
      [discord.use('coverage'), 'message', false],
      [discord.use('coverage'), 'message', true],
      [pressed(), 'update', false],
    ] as const) {
      const response = respondTo(exchange);
      if (waits) await response.defer(false, 'public');
      await response.answer(
        kind === 'update' ? { kind, body: drawn } : { kind, visibility: 'public', body: drawn },
      );
      expect(exchange.original).toMatchObject({
        content: 'The voices.',
        embeds: [{ image: { url: expect.stringMatching(/^https:.*voices\.png$/) } }],
        attachments: [{ filename: 'voices.png', description: 'Bars.', size: 4 }],
      });
    }
  });

  it('is not waited for once it is there', async () => {
    const exchange = discord.use('help');
    const response = respondTo(exchange);
    await Promise.all([response.answer(MESSAGE), response.defer(false, 'private')]);
    expect(requestsOf(exchange)).toEqual(['POST']);
  });

  it('changes the pressed message, at once or after a wait', async () => {
    for (const waits of [false, true]) {
      const exchange = pressed();
      const response = respondTo(exchange);
      if (waits) await response.defer(true, 'public');
      await response.answer({ kind: 'update', body: body('Page 2.') });
      expect(exchange).toMatchObject({
        isUpdate: true,
        original: { id: '950000000000000001', content: 'Page 2.' },
      });
    }
  });

  it('that is a notice after a wait to update leaves the pressed message, and only the presser sees it', async () => {
    const exchange = pressed();
    const response = respondTo(exchange);
    await response.defer(true, 'public');
    await response.answer(MESSAGE);
    expect(exchange.original?.content).toBe('Page 1.');
    expect(exchange.followUps).toHaveLength(1);
    expect(exchange.followUps.every(isEphemeral)).toBe(true);
  });

  it('can take the pressed message away', async () => {
    const exchange = pressed();
    await respondTo(exchange).answer({ kind: 'remove' });
    expect(exchange.isRemoved).toBe(true);
  });

  describe('that shares a private answer', () => {
    const share = (onFailed: () => void = () => undefined): Reply => ({
      kind: 'share',
      body: body('Mine.'),
      shared: body('Everybody’s.'),
      failed: body('Not said.'),
      onFailed,
    });

    it.each([false, true])(
      'changes the private one and says the other in public (after a wait: %s)',
      async (waits) => {
        const exchange = pressed();
        const response = respondTo(exchange);
        if (waits) await response.defer(true, 'public');
        await response.answer(share());
        expect(exchange.isUpdate).toBe(true);
        expect(exchange.original?.content).toBe('Mine.');
        expect(exchange.followUps.map(({ content }) => content)).toEqual(['Everybody’s.']);
        expect(exchange.followUps.some(isEphemeral)).toBe(false);
      },
    );

    it('says in plain words what is refused for its form', async () => {
      const exchange = pressed();
      discord.faults.add(/^POST \/webhooks/, { kind: 'status', status: 400, code: 50_035 });
      await respondTo(exchange).answer(share());
      expect(exchange.followUps.map(({ content }) => content)).toEqual(['Everybody’s.']);
    });

    it('tells the asker alone where it could not be said, and that it may be tried again', async () => {
      const exchange = pressed();
      let failures = 0;
      discord.faults.add(/^POST \/webhooks/, { kind: 'status', status: 403, code: 50_013 });
      await respondTo(exchange).answer(
        share(() => {
          failures += 1;
        }),
      );
      expect(failures).toBe(1);
      expect(exchange.followUps.map(({ content }) => content)).toEqual(['Not said.']);
      expect(exchange.followUps.every(isEphemeral)).toBe(true);
    });
  });

  it('can be a form', async () => {
    const exchange = discord.use('help');
    const component = { type: 4, custom_id: 'why', label: 'What is wrong?', style: 2 } as const;
    const form = {
      custom_id: '1;report',
      title: 'Report',
      components: [{ type: 1, components: [component] }],
    } as const;
    await respondTo(exchange).answer({
      kind: 'form',
      form: { ...form, components: [{ type: 1, components: [component] }] },
    });
    expect(exchange.form).toMatchObject({ custom_id: '1;report' });
  });

  it('shows how far it has come, and then the rest', async () => {
    const exchange = discord.use('refresh');
    const end = Promise.resolve(body('Done.'));
    await respondTo(exchange).answer({
      kind: 'progress',
      visibility: 'private',
      body: body('Reading …'),
      end,
    });
    expect(exchange.original?.content).toBe('Done.');
    expect(requestsOf(exchange)).toEqual(['POST', 'PATCH']);
  });

  it('shows what is told meanwhile, the latest of it, and the rest in the end', async () => {
    const exchange = discord.use('refresh');
    let finish: (rest: MessageBody) => void = () => undefined;
    const end = new Promise<MessageBody>((resolve) => {
      finish = resolve;
    });
    const watch = (show: (meanwhile: MessageBody) => void) => {
      for (const part of ['1 of 9', '2 of 9', '3 of 9']) show(body(part));
    };
    const answered = respondTo(exchange).answer({
      kind: 'progress',
      visibility: 'private',
      body: body('Reading …'),
      watch,
      end,
    });
    await until('the latest', () => exchange.original?.content === '3 of 9');
    finish(body('Done.'));
    await answered;
    expect(exchange.original?.content).toBe('Done.');
    expect(requestsOf(exchange)).toEqual(['POST', 'PATCH', 'PATCH']);
  });

  it('says so when the rest fails', async () => {
    const exchange = discord.use('refresh');
    const end = Promise.reject(new RangeError('half way'));
    await respondTo(exchange).answer({
      kind: 'progress',
      visibility: 'private',
      body: body('Reading …'),
      end,
    });
    expect(exchange.original?.content).toBe(english.surfaces.fault);
  });

  it('carries files', async () => {
    const exchange = discord.use('coverage');
    const files = [
      {
        name: 'voices.png',
        bytes: new Uint8Array([137, 80, 78, 71]),
        description: 'Who is quoted how often',
      },
    ];
    await respondTo(exchange).answer({ ...MESSAGE, body: body('Voices.', { files }) });
    expect(exchange.original?.attachments).toMatchObject([
      { filename: 'voices.png', size: 4, description: 'Who is quoted how often' },
    ]);
  });

  it.each<[string, Fault, boolean]>([
    ['cut after it was accepted', { kind: 'cut-after' }, true],
    ['refused as one too many', { kind: 'status', status: 429 }, false],
    ['refused by a server in trouble', { kind: 'status', status: 503 }, false],
    ['without an answer', { kind: 'hang' }, false],
  ])('%s is sent once', async (_, fault, isSeen) => {
    const exchange = discord.use('help');
    discord.faults.add(CALLBACK, fault);
    await respondTo(exchange).answer(MESSAGE);
    expect(requestsOf(exchange)).toEqual(['POST']);
    expect(exchange.original?.content === 'The answer.').toBe(isSeen);
  });

  it('is given after a wait that was accepted though the line was cut', async () => {
    const exchange = discord.use('help');
    const response = respondTo(exchange);
    discord.faults.add(CALLBACK, { kind: 'cut-after' });
    await response.defer(false, 'private');
    await response.answer(MESSAGE);
    expect(exchange.original?.content).toBe('The answer.');
  });

  it('costs one request more, and no crash, after a wait that never arrived', async () => {
    const exchange = discord.use('help');
    const response = respondTo(exchange);
    discord.faults.add(CALLBACK, { kind: 'hang' });
    await response.defer(false, 'private');
    await response.answer(MESSAGE);
    expect(requestsOf(exchange)).toEqual(['POST', 'PATCH']);
  });

  it('is plain words where Discord refuses its form', async () => {
    const exchange = discord.use('quote');
    const embeds = [1, 2].map(() => ({ description: 'x'.repeat(3_500) }));
    await respondTo(exchange).answer({ ...MESSAGE, body: body('2 quotations.', { embeds }) });
    expect(exchange.original).toMatchObject({ content: '2 quotations.', embeds: [] });
    expect(discord.violations.join()).toContain('at most 6,000');
  });

  const EDIT = /^PATCH \/webhooks/;
  it.each<[string, Fault, number]>([
    ['meets a server in trouble', { kind: 'status', status: 503 }, 3],
    ['is cut off after it took effect', { kind: 'cut-after' }, 1],
  ])('after a wait whose edit %s comes all the same', async (_, fault, times) => {
    const exchange = discord.use('help');
    const response = respondTo(exchange);
    await response.defer(false, 'private');
    discord.faults.add(EDIT, fault, times);
    await response.answer(MESSAGE);
    expect(exchange.original?.content).toBe('The answer.');
  });

  it('after a wait is plain words where Discord refuses its form', async () => {
    const exchange = discord.use('quote');
    const response = respondTo(exchange);
    await response.defer(false, 'private');
    const embeds = [1, 2].map(() => ({ description: 'x'.repeat(3_500) }));
    await response.answer({ ...MESSAGE, body: body('2 quotations.', { embeds }) });
    expect(exchange.original).toMatchObject({ content: '2 quotations.', embeds: [] });
  });

  it('after a wait is a message of its own where no edit is taken', async () => {
    const exchange = discord.use('quote');
    const response = respondTo(exchange);
    await response.defer(false, 'private');
    discord.faults.add(EDIT, { kind: 'status', status: 400, code: 50_035 }, 2);
    await response.answer(MESSAGE);
    expect(requestsOf(exchange)).toEqual(['POST', 'PATCH', 'PATCH', 'POST']);
    expect(exchange.followUps.map(({ content }) => content)).toEqual([english.surfaces.fault]);
  });

  it('is not tried again when the process is about to end', async () => {
    const exchange = discord.use('quote');
    const ending = new AbortController();
    const { start } = exchange;
    const response = openResponse(
      { id: start.id, application_id: APPLICATION_ID, token: start.token },
      {
        rest: createInteractionRest(discord.apiUrl),
        messages: english,
        log: silentLog,
        signal: ending.signal,
      },
    );
    await response.defer(false, 'private');
    ending.abort();
    await response.answer(MESSAGE);
    expect(exchange.original?.content).toBe('The answer.');
    expect(requestsOf(exchange)).toEqual(['POST', 'PATCH']);
  });
});
