import { describe, expect, it } from 'vitest';
import { createDispatcher, type Dispatcher } from '../../src/interactions/create-dispatcher.ts';
import type { Command, OptionTable } from '../../src/interactions/define-command.ts';
import type { Request } from '../../src/interactions/request.ts';
import { UserError } from '../../src/interactions/user-error.ts';
import { writeCustomId } from '../../src/replies/custom-id.ts';
import { english } from '../../src/replies/messages-english.ts';
import type { Reply } from '../../src/replies/reply.ts';
import type { Log, LogFacts } from '../../src/text/log.ts';
import { plainCoverage, plainStore } from './plain-store.ts';
import { MEMBER, sampleCommand } from './sample-commands.ts';

const OTHER = { ...MEMBER, userId: '940000000000000005' };
const ABOUT = 'the bridge';
const CONTENT = `2 quotations about “${ABOUT}”.`;

interface Noted {
  readonly event: string;
  readonly facts: LogFacts | undefined;
}

function setUp(extra: Parameters<typeof sampleCommand>[2] = {}, options: OptionTable = QUOTE_OPTIONS) {
  const noted: Noted[] = [];
  const note = (event: string, facts?: LogFacts) => void noted.push({ event, facts });
  const log: Log = { debug: () => undefined, info: note, warn: note, error: note };
  const { command, runs } = sampleCommand('quote', options, extra);
  const { command: ask, runs: asked } = sampleCommand('ask', {
    question: { type: 'string', required: true, maxLength: 200, freeText: true },
  });
  const commands = new Map<string, Command>([
    ['quote', command],
    ['ask', ask],
  ]);
  const moderation = {
    isOperator: () => false,
    homeGuildIds: new Set<string>(),
    moderatorRoleIds: new Set<string>(),
  };
  const dispatcher = createDispatcher({ commands, store: plainStore(), moderation, log });
  return { dispatcher, runs, asked, noted };
}

const QUOTE_OPTIONS: OptionTable = {
  speaker: { type: 'string', suggest: () => [{ name: 'Joan Mawson', value: 'person/0a1b2c3d4e5f' }] },
  about: { type: 'string', maxLength: 200, freeText: true },
};

function pressed(asker = MEMBER, revision = 'aaaaaaaabbbb'): Request {
  const call = {
    command: 'quote',
    options: { speaker: 'person/0a1b2c3d4e5f', about: ABOUT },
    freeText: 'about',
    page: 2,
  };
  const customId = writeCustomId(call, { ownerId: MEMBER.userId, revision });
  return { kind: 'button', customId, content: CONTENT, asker };
}

function contentOf(reply: Reply): string {
  return 'body' in reply ? reply.body.content : '';
}

describe('a command', () => {
  it('gets its options, no page, and a frame of the coverage of this moment', async () => {
    const { dispatcher, runs } = setUp();
    await dispatcher.dispatch({ kind: 'command', name: 'quote', options: { about: ABOUT }, asker: MEMBER });
    expect(runs).toMatchObject([
      {
        options: { about: ABOUT, speaker: undefined },
        page: undefined,
        frame: {
          revision: 'aaaaaaaabbbb',
          ownerId: MEMBER.userId,
          visibility: 'public',
          coverageChanged: false,
        },
      },
    ]);
  });

  it.each([
    [{}, 'public'],
    [{ private: false }, 'public'],
    [{ private: true }, 'private'],
    [{ private: 'true' }, 'private'],
  ] as const)('with %o is answered in %s', async (options, visibility) => {
    const { dispatcher } = setUp();
    const request: Request = { kind: 'command', name: 'quote', options, asker: MEMBER };
    expect(dispatcher.receive(request).visibility).toBe(visibility);
    expect(await dispatcher.dispatch(request)).toMatchObject({ kind: 'message', visibility });
  });

  it('for moderators is refused to others before it is run', async () => {
    const { dispatcher, runs } = setUp({ for: 'moderators' });
    const request: Request = { kind: 'command', name: 'quote', options: {}, asker: MEMBER };
    expect(dispatcher.receive(request).visibility).toBe('private');
    expect(contentOf(await dispatcher.dispatch(request))).toContain('not my home server');
    expect(runs).toEqual([]);
  });

  it('that is unknown is refused privately', async () => {
    const { dispatcher } = setUp();
    const reply = await dispatcher.dispatch({ kind: 'command', name: 'sing', options: {}, asker: MEMBER });
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(contentOf(reply)).toContain('There is no command');
  });

  it('says what the asker got wrong, and logs nothing', async () => {
    const { dispatcher, noted } = setUp({
      run: () => Promise.reject(new UserError('Two people are called Okafor; please choose one.')),
    });
    const reply = await dispatcher.dispatch({ kind: 'command', name: 'quote', options: {}, asker: MEMBER });
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(contentOf(reply)).toBe('Two people are called Okafor; please choose one.');
    expect(noted).toEqual([]);
  });

  it('that fails is logged once, without what was asked', async () => {
    const { dispatcher, noted } = setUp({
      run: () => Promise.reject(new RangeError('nothing about the bridge\nat the bridge')),
    });
    const options = { about: ABOUT };
    const reply = await dispatcher.dispatch({ kind: 'command', name: 'quote', options, asker: MEMBER });
    expect(contentOf(reply)).toBe(english.surfaces.fault);
    expect(noted).toMatchObject([
      { event: 'dispatch.failed', facts: { command: 'quote', fault: 'RangeError' } },
    ]);
    expect(JSON.stringify(noted)).not.toContain('bridge');
  });
});

describe('a button', () => {
  it('calls its command with what the message holds, and changes the message of whom it belongs to', async () => {
    const { dispatcher, runs } = setUp();
    expect(await dispatcher.dispatch(pressed())).toMatchObject({
      kind: 'update',
      body: { content: 'Noted.' },
    });
    expect(runs).toMatchObject([{ options: { speaker: 'person/0a1b2c3d4e5f', about: ABOUT }, page: 2 }]);
    expect(dispatcher.receive(pressed()).deferral).toBe('update');
  });

  it('gives anybody else a message of their own, which is theirs from then on', async () => {
    const { dispatcher, runs } = setUp();
    expect(await dispatcher.dispatch(pressed(OTHER))).toMatchObject({
      kind: 'message',
      visibility: 'private',
    });
    expect(runs[0]?.frame).toMatchObject({ ownerId: OTHER.userId, visibility: 'private' });
    expect(dispatcher.receive(pressed(OTHER))).toMatchObject({ deferral: 'message', visibility: 'private' });
  });

  it.each([
    ['aaaaaaaabbbb', false],
    ['cccccccc0000', true],
  ])(
    'of revision %s makes the reply say that the coverage has changed: %s',
    async (revision, coverageChanged) => {
      const { dispatcher, runs } = setUp();
      await dispatcher.dispatch(pressed(MEMBER, revision));
      expect(runs[0]?.frame.coverageChanged).toBe(coverageChanged);
    },
  );

  it.each(['', 'x', '0;quote', `1;${'a'.repeat(200)}`, '1;sing;;;1;aaaaaaaa', '__proto__'])(
    'that nobody here has made (%j) is refused politely',
    async (customId) => {
      const { dispatcher, runs } = setUp();
      const reply = await dispatcher.dispatch({ kind: 'button', customId, content: CONTENT, asker: MEMBER });
      expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
      expect(contentOf(reply)).toBe(english.surfaces.unreadablePress);
      expect(runs).toEqual([]);
    },
  );

  it('cannot do what its presser may not', async () => {
    const { dispatcher, runs } = setUp({ for: 'moderators' });
    expect(contentOf(await dispatcher.dispatch(pressed()))).toContain('not my home server');
    expect(runs).toEqual([]);
  });
});

describe('a select menu', () => {
  const call = { command: 'quote', options: { speaker: '?', about: ABOUT }, freeText: 'about' };
  const customId = writeCustomId(call, { ownerId: MEMBER.userId, revision: 'aaaaaaaabbbb' });
  const chosen = (values: readonly string[]): Request => ({
    kind: 'select',
    customId,
    values,
    content: CONTENT,
    asker: MEMBER,
  });

  it('fills in the option that it asks for', async () => {
    const { dispatcher, runs } = setUp();
    await dispatcher.dispatch(chosen(['person/ffffffffffff']));
    expect(runs[0]?.options).toEqual({ speaker: 'person/ffffffffffff', about: ABOUT });
  });

  it('without a choice asks for one', async () => {
    const { dispatcher } = setUp();
    expect(contentOf(await dispatcher.dispatch(chosen([])))).toBe(english.surfaces.nothingSelected);
  });
});

describe('a question', () => {
  it('is /ask, in public', async () => {
    const { dispatcher, asked } = setUp();
    await dispatcher.dispatch({ kind: 'question', text: 'Who closed the bridge?', asker: MEMBER });
    expect(asked).toMatchObject([
      {
        options: { question: 'Who closed the bridge?' },
        frame: { unreadCharacters: 0, visibility: 'public' },
      },
    ]);
  });

  it('is read up to 200 characters, never half of one', async () => {
    const { dispatcher, asked } = setUp();
    await dispatcher.dispatch({ kind: 'question', text: `${'a'.repeat(199)}🌉 and more`, asker: MEMBER });
    expect(asked[0]?.options.question).toBe('a'.repeat(199));
    expect(asked[0]?.frame.unreadCharacters).toBe(11);
  });
});

describe('suggestions', () => {
  const typing = (dispatcher: Dispatcher, option: string, typed = 'x') =>
    dispatcher.suggest({ command: 'quote', option, typed, options: {}, asker: MEMBER });

  it('come from the option that is typed into, and from no other', async () => {
    const { dispatcher } = setUp();
    expect(await typing(dispatcher, 'speaker')).toEqual([
      { name: 'Joan Mawson', value: 'person/0a1b2c3d4e5f' },
    ]);
    for (const option of ['about', 'colour', 'constructor'])
      expect(await typing(dispatcher, option)).toEqual([]);
  });

  it('are at most 25, with labels of at most 100 characters and whole values', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      name: 'n'.repeat(150),
      value: `person/${index}`,
    }));
    const options: OptionTable = {
      speaker: { type: 'string', suggest: () => [{ name: 'Too long', value: 'v'.repeat(101) }, ...many] },
    };
    const suggested = await typing(setUp({}, options).dispatcher, 'speaker');
    expect(suggested).toHaveLength(25);
    expect(suggested[0]).toEqual({ name: 'n'.repeat(100), value: 'person/0' });
  });

  it('are none where making them fails, which is logged', async () => {
    const suggest = () => {
      throw new TypeError('no name');
    };
    const { dispatcher, noted } = setUp({}, { speaker: { type: 'string', suggest } });
    expect(await typing(dispatcher, 'speaker')).toEqual([]);
    expect(noted).toMatchObject([
      { event: 'suggest.failed', facts: { command: 'quote', fault: 'TypeError' } },
    ]);
  });
});

it('serves each interaction from one revision, whatever is swapped meanwhile', async () => {
  let coverage = plainCoverage('111111111111');
  const seen: string[] = [];
  const { command } = sampleCommand(
    'quote',
    {},
    {
      run: async (_, context) => {
        coverage = plainCoverage('222222222222');
        await Promise.resolve();
        seen.push(context.coverage.revision, context.frame.revision);
        return { kind: 'remove' };
      },
    },
  );
  const dispatcher = createDispatcher({
    commands: new Map([['quote', command]]),
    store: { ...plainStore(), current: () => coverage },
    moderation: { isOperator: () => false, homeGuildIds: new Set(), moderatorRoleIds: new Set() },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  await dispatcher.dispatch({ kind: 'command', name: 'quote', options: {}, asker: MEMBER });
  expect(seen).toEqual(['111111111111', '111111111111']);
});
