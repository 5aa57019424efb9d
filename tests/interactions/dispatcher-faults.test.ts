import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../src/interactions/create-dispatcher.ts';
import type { DispatcherParts } from '../../src/interactions/dispatcher-parts.ts';
import type { Request } from '../../src/interactions/request.ts';
import { english } from '../../src/replies/messages-english.ts';
import { german } from '../../src/replies/messages-german.ts';
import type { MessageBody, Reply } from '../../src/replies/reply.ts';
import { createPassingSettings } from '../../src/settings/settings-store.ts';
import type { Log, LogFacts } from '../../src/text/log.ts';
import { plainStore } from './plain-store.ts';
import { MEMBER, sampleCommand } from './sample-commands.ts';

const NOBODY = {
  isOperator: () => false,
  homeGuildIds: new Set<string>(),
  moderatorRoleIds: new Set<string>(),
};
const ASKED: Request = { kind: 'command', name: 'quote', options: { about: 'the quay' }, asker: MEMBER };
const WITH_REPORTS = createPassingSettings({
  [MEMBER.guildId ?? '']: { reportChannel: '920000000000000009' },
});

function fail(): never {
  throw new RangeError('the quay is under water');
}

function setUp(parts: Partial<DispatcherParts>, run?: () => Promise<Reply>) {
  const noted: { readonly event: string; readonly facts: LogFacts | undefined }[] = [];
  const note = (event: string, facts?: LogFacts) => void noted.push({ event, facts });
  const log: Log = { debug: () => undefined, info: note, warn: note, error: note };
  const { command } = sampleCommand(
    'quote',
    { about: { type: 'string', freeText: true } },
    run === undefined ? {} : { run },
  );
  const commands = new Map([['quote', command]]);
  const dispatcher = createDispatcher({ commands, store: plainStore(), moderation: NOBODY, log, ...parts });
  return { dispatcher, noted };
}

const BROKEN_SETTINGS = { of: fail, keep: fail, watchesOf: fail, watches: fail, keepWatches: fail };

describe('a fault of ours', () => {
  it.each<[string, Partial<DispatcherParts>, Request]>([
    ['in the coverage', { store: { ...plainStore(), current: fail } }, ASKED],
    ['in the settings', { settings: BROKEN_SETTINGS }, ASKED],
    ['in what a surface tells of its channels', { settings: WITH_REPORTS, mayWriteTo: fail }, ASKED],
    ['in the wait between questions', { coolDown: { waitOf: fail } }, ASKED],
    ['in a mention', { settings: BROKEN_SETTINGS }, { kind: 'question', text: 'Who?', asker: MEMBER }],
    [
      'in whom it may refuse',
      { coolDown: { waitOf: () => 0 }, moderation: { ...NOBODY, isOperator: fail } },
      ASKED,
    ],
  ])('%s ends in a message to the asker and one line in the log', async (_, parts, request) => {
    const { dispatcher, noted } = setUp(parts);
    const received = dispatcher.receive(request);
    expect(received.deferral).toBe('message');
    const reply = await received.answer();
    expect(reply).toMatchObject({
      kind: 'message',
      visibility: 'private',
      body: { content: english.surfaces.fault },
    });
    expect(noted).toMatchObject([{ event: 'dispatch.failed', facts: { fault: 'RangeError' } }]);
    expect(JSON.stringify(noted)).not.toContain('quay');
  });

  it('is told in the asker’s own language, even before anything of the request was read', async () => {
    const { dispatcher } = setUp({ store: { ...plainStore(), current: fail } });
    const reply = await dispatcher.dispatch({ ...ASKED, asker: { ...MEMBER, locale: 'de' } });
    expect(reply).toMatchObject({ body: { content: german.surfaces.fault } });
  });

  it('after the first message of a long work ends that work in words', async () => {
    const body: MessageBody = { content: 'Refreshing', embeds: [], rows: [], files: [] };
    const { dispatcher, noted } = setUp({}, async () => ({
      kind: 'progress',
      visibility: 'private',
      body,
      end: Promise.reject(new RangeError('the quay is under water')),
    }));
    const reply = await dispatcher.dispatch(ASKED);
    expect(reply.kind === 'progress' && (await reply.end).content).toBe(english.surfaces.fault);
    expect(noted).toMatchObject([{ event: 'dispatch.failed', facts: { command: 'quote' } }]);
  });

  it('in whether a channel is heard lets the mention be answered, which then tells of it', () => {
    const { dispatcher, noted } = setUp({ settings: BROKEN_SETTINGS });
    expect(dispatcher.isHeard(MEMBER)).toBe(true);
    expect(noted).toMatchObject([{ event: 'dispatch.failed' }]);
  });
});

it('reads a request once, and answers it from the coverage of that moment', async () => {
  let reads = 0;
  const store = plainStore();
  const { dispatcher } = setUp({
    store: {
      ...store,
      current: () => {
        reads += 1;
        return store.current();
      },
    },
  });
  const received = dispatcher.receive(ASKED);
  expect([received.visibility, received.deferral, received.messages.language]).toEqual([
    'public',
    'message',
    'en',
  ]);
  await received.answer();
  expect(reads).toBe(1);
});
