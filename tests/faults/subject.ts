import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Exchange } from '../fake-discord/interaction-book.ts';
import {
  type FakeDiscord,
  type FakeDiscordOptions,
  startFakeDiscord,
} from '../fake-discord/start-fake-discord.ts';
import { type BotProcess, startBot } from '../process/bot-process.ts';
import { settingsFor } from '../process/stage.ts';
import { hasEnded } from './how-it-ended.ts';

export type Who = 'ours' | 'bare';

/** A bot that is tried, signed in to a Discord of our own. */
export interface Tried {
  readonly who: Who;
  readonly discord: FakeDiscord;
  readonly bot: BotProcess;
}

export interface TryOptions extends FakeDiscordOptions {
  readonly environment?: Readonly<Record<string, string>>;
}

/** What came of a fault: whether the bot held as it should, and by how much. */
export interface Outcome {
  readonly isHeld: boolean;
  readonly figure: string;
}

export interface FaultRow {
  readonly row: number;
  readonly fault: string;
  /** What a bot has to do that holds. */
  readonly wanted: string;
  attempt(subject: Subject): Promise<Outcome>;
}

/** One of the two bots, to be started as often as a row needs it. */
export interface Subject {
  readonly who: Who;
  /** One that is ready. With no options it is the one that the row before has left, if that still answers. */
  ready(options?: TryOptions): Promise<Tried>;
  /** One that is starting. */
  start(options?: TryOptions, on?: FakeDiscord): Promise<Tried>;
  /** Ends all that a row has started. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** A slow machine must not decide; what takes longer than this does not come. */
export const PATIENCE_MS = 15_000;
const PROGRAMS: Readonly<Record<Who, readonly string[] | undefined>> = {
  ours: undefined,
  bare: [fileURLToPath(new URL('../bench/bare-bot.mjs', import.meta.url))],
};

export function createSubject(who: Who): Subject {
  const own: Tried[] = [];
  let common: Tried | undefined;

  return { who, ready, start, settle, close };

  async function start({ environment = {}, ...options }: TryOptions = {}, on?: FakeDiscord): Promise<Tried> {
    const discord = on ?? (await startFakeDiscord(options));
    const bot = startBot({ ...settingsFor(discord), ...environment }, undefined, PROGRAMS[who]);
    const tried = { who, discord, bot };
    own.push(tried);
    return tried;
  }

  async function ready(options?: TryOptions): Promise<Tried> {
    if (options === undefined && common !== undefined && (await answers(common))) return common;
    const tried = await start(options);
    await tried.bot.ready();
    if (options === undefined) common = tried;
    return tried;
  }

  async function settle(): Promise<void> {
    common?.discord.faults.clear();
    await Promise.all(own.filter((tried) => tried !== common).map(end));
    own.length = 0;
    if (common !== undefined) own.push(common);
  }

  async function close(): Promise<void> {
    await Promise.all(own.map(end));
  }
}

/** Killed where it does not end by itself, which is another row's business. */
async function end({ bot, discord }: Tried): Promise<void> {
  bot.child.kill('SIGKILL');
  await bot.ended();
  await discord.stop();
}

/** Whether the next healthy interaction is answered, and the process is there. */
export async function answers({ bot, discord }: Tried): Promise<boolean> {
  return !hasEnded(bot) && (await isAnswered(discord.use('help')));
}

export async function isAnswered(exchange: Exchange, limitMs = PATIENCE_MS): Promise<boolean> {
  return comes(() => exchange.answeredAt !== undefined, limitMs);
}

/** Whether it comes to be so within that time. */
export async function comes(isSo: () => boolean, limitMs = PATIENCE_MS): Promise<boolean> {
  for (const end = Date.now() + limitMs; Date.now() < end; await pause(10)) if (isSo()) return true;
  return isSo();
}

/** How many requests the bot has sent to answer an interaction. */
export function callsOf({ discord }: Tried, { start }: Exchange): number {
  return discord.callsTo(new RegExp(`^POST /interactions/${start.id}/`)).length;
}

/** All that an exchange shows in the end, as text. */
export function textOf({ original, followUps, choices, form }: Exchange): string {
  return JSON.stringify([original, followUps, choices, form]);
}
