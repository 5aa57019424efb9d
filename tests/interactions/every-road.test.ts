import { PermissionFlagsBits } from 'discord-api-types/v10';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPreviewApp } from '../../src/adapters/preview/create-preview-app.ts';
import {
  PREVIEW_GUILD_ID,
  PREVIEW_ROLE_ID,
  previewAsker,
} from '../../src/adapters/preview/preview-askers.ts';
import type { CoverageStore } from '../../src/coverage/coverage.ts';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { createDispatcher, type Dispatcher } from '../../src/interactions/create-dispatcher.ts';
import { MESSAGE_OPTION } from '../../src/interactions/define-message-command.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import type { Asker, Request } from '../../src/interactions/request.ts';
import type { Call } from '../../src/replies/call.ts';
import { writeCustomId } from '../../src/replies/custom-id.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { createPassingSettings, type SettingsStore } from '../../src/settings/settings-store.ts';
import { type Log, silentLog } from '../../src/text/log.ts';

/** Who may use a command: everybody; who moderates the coverage; who manages the server; the same, and everybody in direct messages. */
type Audience = 'everyone' | 'moderators' | 'managers' | 'managers-and-direct';

interface Row {
  readonly audience: Audience;
  readonly options: Readonly<Record<string, string>>;
}

/** Every command there is, with a call that does something. A new one fails the test until somebody has said here whom it is for. */
const TABLE: Readonly<Record<string, Row>> = {
  ask: { audience: 'everyone', options: { question: 'Who told the council about the bridge?' } },
  'Check against coverage': { audience: 'everyone', options: { [MESSAGE_OPTION]: 'They said “nothing”.' } },
  compare: { audience: 'everyone', options: { about: 'bridge' } },
  coverage: { audience: 'everyone', options: {} },
  export: { audience: 'moderators', options: { about: 'bridge' } },
  'Find the source': { audience: 'everyone', options: { [MESSAGE_OPTION]: 'The bridge is shut.' } },
  help: { audience: 'everyone', options: {} },
  news: { audience: 'everyone', options: { id: 'quotation/000000000000' } },
  quote: { audience: 'everyone', options: { about: 'bridge' } },
  refresh: { audience: 'moderators', options: { 'dry-run': 'true' } },
  remove: { audience: 'everyone', options: {} },
  settings: { audience: 'managers', options: { change: 'visibility', value: 'private' } },
  source: { audience: 'everyone', options: { id: 'bridge' } },
  summary: { audience: 'everyone', options: { about: 'bridge' } },
  timeline: { audience: 'everyone', options: { about: 'bridge' } },
  variants: { audience: 'everyone', options: { quotation: 'ready to help' } },
  watch: { audience: 'managers-and-direct', options: { about: 'bridge' } },
  who: { audience: 'everyone', options: { name: 'Okafor' } },
};

const HOME = '910000000000000001';
const ROLE = '930000000000000001';
const OPERATOR = '940000000000000099';
const SOMEBODY: Asker = {
  userId: '940000000000000001',
  guildId: HOME,
  channelId: '920000000000000001',
  roleIds: [],
  permissions: 0n,
  locale: 'en-GB',
};
const { ManageGuild, ManageMessages, Administrator, BanMembers, ManageRoles } = PermissionFlagsBits;
const inDirect = ({ guildId: _, ...asker }: Asker): Asker => asker;
const ABROAD = '910000000000000002';

type Rights = Readonly<Record<Exclude<Audience, 'everyone'>, boolean>>;
const NOTHING: Rights = { moderators: false, managers: false, 'managers-and-direct': false };
const SERVER: Rights = { moderators: false, managers: true, 'managers-and-direct': true };
const ALL: Rights = { moderators: true, managers: true, 'managers-and-direct': true };

const ROLES: readonly (readonly [string, Asker, Rights])[] = [
  ['a member', SOMEBODY, NOTHING],
  ['who may do much else', { ...SOMEBODY, permissions: ManageMessages | BanMembers | ManageRoles }, NOTHING],
  ['a moderator by role', { ...SOMEBODY, roleIds: [ROLE] }, { ...NOTHING, moderators: true }],
  ['who manages the server', { ...SOMEBODY, permissions: ManageGuild }, ALL],
  ['an administrator', { ...SOMEBODY, permissions: Administrator }, ALL],
  ['a member of another server', { ...SOMEBODY, guildId: ABROAD }, NOTHING],
  ['who bears the role’s id in another server', { ...SOMEBODY, guildId: ABROAD, roleIds: [ROLE] }, NOTHING],
  ['who manages another server', { ...SOMEBODY, guildId: ABROAD, permissions: ManageGuild }, SERVER],
  [
    'an administrator of another server',
    { ...SOMEBODY, guildId: ABROAD, permissions: Administrator },
    SERVER,
  ],
  ['who writes directly', inDirect(SOMEBODY), { ...NOTHING, 'managers-and-direct': true }],
  [
    'who writes directly and claims rights',
    inDirect({ ...SOMEBODY, roleIds: [ROLE], permissions: Administrator }),
    { ...NOTHING, 'managers-and-direct': true },
  ],
  ['who has installed it alone', { ...SOMEBODY, guildId: ABROAD, isForcedPrivate: true }, NOTHING],
  ['an operator', { ...SOMEBODY, userId: OPERATOR }, ALL],
  ['an operator in another server', { ...SOMEBODY, userId: OPERATOR, guildId: ABROAD }, ALL],
  [
    'an operator who writes directly',
    inDirect({ ...SOMEBODY, userId: OPERATOR }),
    { moderators: true, managers: false, 'managers-and-direct': true },
  ],
];

/** Every road on which a request can come; a press is of a message that the asker owns, of somebody else's, or forged. */
const ROADS: readonly (readonly [string, (name: string, row: Row, asker: Asker) => Request])[] = [
  ['typed', (name, { options }, asker) => ({ kind: 'command', name, options, asker })],
  ['as a button of one’s own', (name, row, asker) => press(name, row, asker, {}, asker.userId)],
  ['as a button of somebody else’s', (name, row, asker) => press(name, row, asker, {}, '940000000000000055')],
  ['as a button of whoever may', (name, row, asker) => press(name, row, asker, {}, OPERATOR)],
  ['as a button that shares', (name, row, asker) => press(name, row, asker, { share: true }, asker.userId)],
  ['as a button for details', (name, row, asker) => press(name, row, asker, { details: true }, asker.userId)],
  ['as a button that reports', (name, row, asker) => press(name, row, asker, { report: true }, asker.userId)],
  [
    'as a form',
    (name, row, asker) => ({
      ...press(name, row, asker, { report: true }, asker.userId),
      kind: 'form',
      fields: { kind: 'words', note: '' },
    }),
  ],
  [
    'as a form without a report',
    (name, row, asker) => ({ ...press(name, row, asker, {}, asker.userId), kind: 'form', fields: {} }),
  ],
  ['as the entry of a menu of calls', (name, row, asker) => inMenu(name, row, asker)],
  [
    'as a choice from a menu',
    (name, row, asker) => ({ ...press(name, row, asker, {}, asker.userId), kind: 'select', values: ['x'] }),
  ],
  [
    'from the menu of a message',
    (name, _row, asker) => ({
      kind: 'message-command',
      name,
      text: 'They said “nothing of the kind”.',
      asker,
    }),
  ],
  [
    'in a mention',
    (name, { options }, asker) => ({ kind: 'question', text: `/${name} ${JSON.stringify(options)}`, asker }),
  ],
];

/** Here nobody gets to what is not for everybody: it is neither shared nor reported, and it is not what a mention asks. */
const DEAD_ENDS: ReadonlySet<string> = new Set([
  'as a button that shares',
  'as a button that reports',
  'as a form',
  'from the menu of a message',
  'in a mention',
]);

function press(
  name: string,
  { options }: Row,
  asker: Asker,
  turns: Partial<Call>,
  ownerId: string,
): Extract<Request, { kind: 'button' }> {
  const customId = writeCustomId({ command: name, options, ...turns }, { ownerId, revision: '00000000' });
  return { kind: 'button', customId, content: '', visibility: 'private', asker };
}

function inMenu(name: string, row: Row, asker: Asker): Request {
  const { customId: value } = press(name, row, asker, {}, asker.userId);
  const customId = writeCustomId(
    { command: 'menu', options: {} },
    { ownerId: asker.userId, revision: '00000000' },
  );
  return { kind: 'select', customId, values: [value], content: '', visibility: 'private', asker };
}

const commands = await loadCommands();
/** What was done that not everybody may do. */
const done: string[] = [];
/** The lines that say who was let through and who was refused. */
const gate: string[] = [];
let dispatcher: Dispatcher;
let store: CoverageStore;
let settings: SettingsStore;

beforeAll(async () => {
  const opened = await openCoverageStore({
    folder: 'tests/articles',
    buildSearchIndex: buildOramaIndex,
    log: silentLog,
  });
  store = {
    ...opened,
    refresh: (choice) => {
      done.push('refresh');
      return opened.refresh(choice);
    },
  };
  const passing = createPassingSettings();
  settings = {
    ...passing,
    keep: (guildId, kept) => {
      done.push('settings');
      return passing.keep(guildId, kept);
    },
    keepWatches: (owner, how) => {
      done.push('watch');
      return passing.keepWatches(owner, how);
    },
  };
  dispatcher = dispatcherFor(new Set([HOME]), new Set([ROLE]), (id) => id === OPERATOR);
}, 120_000);
beforeEach(() => {
  done.length = 0;
  gate.length = 0;
});

function dispatcherFor(
  homeGuildIds: ReadonlySet<string>,
  moderatorRoleIds: ReadonlySet<string>,
  isOperator: (id: string) => boolean,
): Dispatcher {
  const log: Log = { ...silentLog, info: (event) => void gate.push(event) };
  const moderation = { isOperator, homeGuildIds, moderatorRoleIds };
  return createDispatcher({
    commands,
    store,
    settings,
    moderation,
    log,
    mayWriteTo: () => true,
    watchDesk: { stateOf: () => ({ waiting: 0, isSilent: false }) },
  });
}

async function settledReply(reply: Reply): Promise<Reply> {
  if (reply.kind === 'progress') await reply.end;
  return reply;
}

it('knows every command there is', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...commands.keys()].sort());
  expect(new Set(Object.values(TABLE).map(({ audience }) => audience)).size).toBe(4);
});

it('has the audience that each command declares', () => {
  for (const [name, command] of commands) {
    const declared = command.for === 'managers' && command.isAlsoDirect ? 'managers-and-direct' : command.for;
    expect(TABLE[name]?.audience, name).toBe(declared);
  }
});

describe.each(ROADS)('%s', (_road, requestOf) => {
  it.each(ROLES)(
    '%s does what they may, and nothing else',
    async (_role, asker, rights) => {
      for (const [name, row] of Object.entries(TABLE)) {
        const { audience } = row;
        // What everybody may do asks nobody who they are: two of them show it.
        if (audience === 'everyone' && asker.guildId === HOME && asker !== SOMEBODY) continue;
        const request = requestOf(name, row, asker);
        done.length = 0;
        gate.length = 0;
        const reply = await settledReply(await dispatcher.dispatch(request));
        if (audience === 'everyone') {
          expect(gate, name).toEqual([]);
          expect(done, name).toEqual([]);
          continue;
        }
        const isReached = gate.length > 0;
        if (rights[audience]) {
          expect(
            gate.every((event) => event === 'moderation.used'),
            name,
          ).toBe(true);
          continue;
        }
        // Either it does not lead there at all, or the gate is shut; and either way nothing was done and nothing is told to others.
        expect(gate, name).toEqual(isReached ? ['moderation.refused'] : []);
        expect(done, name).toEqual([]);
        if (request.kind === 'question') continue;
        expect(reply, name).toMatchObject({
          kind: 'message',
          visibility: 'private',
          body: { embeds: [], files: [] },
        });
      }
    },
    120_000,
  );
});

it('shows nobody else what is not for everybody, on whatever message its button stands', async () => {
  const manager = ROLES.find(([role]) => role === 'who manages the server')?.[1] ?? SOMEBODY;
  for (const [name, row] of Object.entries(TABLE)) {
    if (row.audience === 'everyone') continue;
    for (const visibility of ['public', undefined] as const) {
      const { visibility: _, ...request } = press(name, row, manager, {}, manager.userId);
      const reply = await dispatcher.dispatch({ ...request, ...(visibility && { visibility }) });
      expect(reply.kind, name).not.toBe('update');
      expect('visibility' in reply && reply.visibility, name).toBe('private');
      await settledReply(reply);
    }
  }
}, 60_000);

it('lets whoever may through on the roads that lead there', async () => {
  const manager = ROLES.find(([role]) => role === 'who manages the server')?.[1] ?? SOMEBODY;
  const passed: Record<string, readonly string[]> = {};
  for (const [road, requestOf] of ROADS) {
    const names: string[] = [];
    for (const [name, row] of Object.entries(TABLE)) {
      if (row.audience === 'everyone') continue;
      gate.length = 0;
      await settledReply(await dispatcher.dispatch(requestOf(name, row, manager)));
      if (gate.includes('moderation.used')) names.push(name);
    }
    passed[road] = names;
  }
  for (const [road] of ROADS)
    expect(passed[road], road).toEqual(DEAD_ENDS.has(road) ? [] : ['export', 'refresh', 'settings', 'watch']);
}, 120_000);

describe('on the page', () => {
  const bundle = { script: '', style: '' };
  const send = async (body: object): Promise<string> => {
    const app = createPreviewApp(
      {
        dispatcher: dispatcherFor(new Set([PREVIEW_GUILD_ID]), new Set([PREVIEW_ROLE_ID]), () => false),
        registration: [],
        opening: async () => ({ facts: store.current().facts, examples: [] }),
        log: silentLog,
      },
      bundle,
    );
    const response = await app.request('http://127.0.0.1/api/dispatch', {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: '127.0.0.1' },
      body: JSON.stringify(body),
    });
    return response.text();
  };

  it.each(['member', 'another'] as const)(
    '%s is refused what moderators may, on every road',
    async (persona) => {
      for (const [name, row] of Object.entries(TABLE)) {
        if (row.audience === 'everyone') continue;
        const asker = previewAsker('moderator', { locale: 'en-GB' });
        const { customId } = press(name, row, asker, {}, asker.userId);
        const seen = { persona, customId, content: '', visibility: 'private' };
        for (const action of [
          { kind: 'command', persona, name, options: row.options },
          { kind: 'button', ...seen },
          { kind: 'select', ...seen, values: ['x'] },
          { kind: 'form', ...seen, fields: {} },
          { kind: 'message-command', persona, name, text: '“Nothing of the kind”' },
        ]) {
          gate.length = 0;
          const text = await send(action);
          expect(done, name).toEqual([]);
          expect(gate, name).not.toContain('moderation.used');
          expect(text, name).toContain('"flags":64');
        }
      }
    },
    60_000,
  );

  it('takes nobody’s word for who they are beside the three whom it knows', async () => {
    for (const extra of [
      { asker: { userId: OPERATOR } },
      { permissions: '8' },
      { __proto__: { persona: 'moderator' } },
    ]) {
      const body = { kind: 'command', persona: 'member', name: 'refresh', options: {}, ...extra };
      await send(body);
      expect(gate).not.toContain('moderation.used');
    }
    expect(await send({ kind: 'command', persona: 'admin', name: 'refresh', options: {} })).toContain(
      'error',
    );
    expect(done).toEqual([]);
  });
});
