import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendSteps } from '../../src/adapters/preview/send-steps.ts';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { openWorkerDesk } from '../../src/desk/open-worker-desk.ts';
import { createDesk } from '../../src/interactions/create-desk.ts';
import { type Dispatcher, dispatchTo } from '../../src/interactions/create-dispatcher.ts';
import type { DeskParts } from '../../src/interactions/desk-parts.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import { registrationOf } from '../../src/interactions/registration.ts';
import { english } from '../../src/replies/messages-english.ts';
import { openRevisionMemory } from '../../src/revisions/revision-memory.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { silentLog } from '../../src/text/log.ts';
import { type PostgresCoverages, startPostgresCoverages } from '../postgres/start-postgres-coverages.ts';
import type { Who } from './call.ts';
import type { ComparedWorker } from './worker.ts';

// The only file here that knows the inside of the bot: what it is wired from, and how a surface calls it.

type Asker = Parameters<Dispatcher['dispatch']>[0]['asker'];
export type Request = Parameters<Dispatcher['dispatch']>[0] extends infer Any
  ? Any extends { readonly asker: Asker }
    ? Omit<Any, 'asker'>
    : never
  : never;
export type SuggestRequest = Omit<Parameters<Dispatcher['suggest']>[0], 'asker'>;

/** What goes to Discord for one request, in order, as JSON. */
export type Step = Parameters<Parameters<typeof sendSteps>[2]>[0];

export interface Bot {
  answer(request: Request, who: Who, locale: string): Promise<readonly Step[]>;
  suggest(request: SuggestRequest, who: Who, locale: string): unknown;
}

const GUILD = '910000000000000002';
export const CHANNEL = '920000000000000002';
export const ROLE = '930000000000000001';
const MANAGE_GUILD = 1n << 5n;
const MANAGE_MESSAGES = 1n << 13n;
const DAY = '2026-03-14';
const MOMENT = `${DAY}T09:26:00Z`;

const ASKERS: Readonly<Record<Who, Omit<Asker, 'locale' | 'guildLocale' | 'day'>>> = {
  member: inServer('940000000000000004'),
  another: inServer('940000000000000005'),
  warden: inServer('940000000000000006', { permissions: MANAGE_MESSAGES }),
  manager: inServer('940000000000000007', { permissions: MANAGE_GUILD }),
  /** Has the moderators' role. */
  friend: inServer('940000000000000008', { roleIds: [ROLE] }),
  /** Writes to the bot directly. */
  stranger: { userId: '940000000000000009', roleIds: [], permissions: 0n },
  /** Has the bot where external apps may say nothing in public. */
  forced: { ...inServer('940000000000000010'), isForcedPrivate: true },
};

function inServer(userId: string, more: Partial<Asker> = {}): Omit<Asker, 'locale'> {
  return { userId, guildId: GUILD, channelId: CHANNEL, roleIds: [], permissions: 0n, ...more };
}

/** Where answers are worked out: on this thread, as the bot does it, or on this thread from PostgreSQL. */
export type DeskKind = 'same-thread' | 'worker' | 'postgres';

/** The real bot on a folder, once for each sitting: the sittings share what was read and nothing else. */
export interface Bots {
  open(): Bot;
  close(): Promise<void>;
}

export async function openBots(folder: string, kind: DeskKind = 'same-thread'): Promise<Bots> {
  const commands = await loadCommands();
  const { desk, close } = await OPENERS[kind](folder, commands);
  const moderation = {
    isOperator: () => false,
    homeGuildIds: new Set([GUILD]),
    moderatorRoleIds: new Set([ROLE]),
  };
  const open = (): Bot => {
    const dispatcher = dispatchTo({
      commands,
      desk,
      // Nothing is posted here, and watches are kept all the same.
      watchDesk: { stateOf: () => ({ waiting: 0, isSilent: false }) },
      moderation,
      log: silentLog,
      mayWriteTo: () => true,
    });
    const askerOf = (who: Who, locale: string): Asker => ({ ...ASKERS[who], locale, day: DAY });
    return {
      answer: (request, who, locale) =>
        withStoppedClock(async () => {
          const steps: Step[] = [];
          // An `Omit` over a union of requests is no longer one of them for the compiler once the asker is back.
          const whole = { ...request, asker: askerOf(who, locale) } as Parameters<Dispatcher['dispatch']>[0];
          await sendSteps(whole, dispatcher, (step) => steps.push(step));
          return steps;
        }),
      suggest: (request, who, locale) => dispatcher.suggest({ ...request, asker: askerOf(who, locale) }),
    };
  };
  return { open, close };
}

async function openSameThread(
  folder: string,
  commands: DeskParts['commands'],
  coverages?: PostgresCoverages,
) {
  const memory = await openRevisionMemory({ log: silentLog });
  const store = await openCoverageStore({
    folder,
    buildSearchIndex: buildOramaIndex,
    log: silentLog,
    ...(coverages === undefined ? {} : { coverageOf: coverages.coverageOf }),
    onServed: async (coverage) => void (await memory.note(coverage, new Date(MOMENT))),
  });
  const desk = createDesk({ commands, store, history: memory.history, log: silentLog });
  return { desk, close: async () => coverages?.close() };
}

/** On this thread, from a database of its own. */
async function openPostgres(folder: string, commands: DeskParts['commands']) {
  return openSameThread(folder, commands, await startPostgresCoverages());
}

async function openWorkers(folder: string) {
  const own = mkdtempSync(join(tmpdir(), 'replies-'));
  const data: ComparedWorker = { folder, revisionsFile: join(own, 'revisions.json'), moment: MOMENT };
  const desk = await openWorkerDesk({
    entry: new URL('./worker.mjs', import.meta.url),
    data,
    memoryMegabytes: 4_096,
    threads: 2,
    longestAnswerMs: 60_000,
    log: silentLog,
  });
  const close = async () => {
    await desk.stop();
    rmSync(own, { recursive: true });
  };
  return { desk, close };
}

const OPENERS = { 'same-thread': openSameThread, worker: openWorkers, postgres: openPostgres };

/** What Discord is told of the commands, in every language. */
export async function registeredCommands(): Promise<readonly unknown[]> {
  return registrationOf(await loadCommands(), english, 'global');
}

/** `/refresh` says how many milliseconds it took; a clock that stands still makes that 0 on every machine. */
async function withStoppedClock<Result>(work: () => Promise<Result>): Promise<Result> {
  const { now } = performance;
  performance.now = () => 0;
  try {
    return await work();
  } finally {
    performance.now = now;
  }
}
