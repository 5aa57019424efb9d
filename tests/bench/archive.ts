import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { english } from '../../src/replies/messages-english.ts';
import type { Exchange } from '../fake-discord/interaction-book.ts';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { GUILD_ID, PEOPLE } from '../fake-discord/world.ts';
import { type BotProcess, startBot } from '../process/bot-process.ts';
import { type ArchiveFigures, panelsOf, type Spread, type Taken } from './archive-figures.ts';
import { type ArchiveFolder, makeArchive } from './archive-folder.ts';
import { archiveQuestions } from './archive-questions.ts';
import { drawCurves } from './draw-curves.ts';
import { readTexts } from './made-up-articles.ts';
import { longestBlock, memoryOf, processorTimeOf } from './process-cost.ts';

const SIZES = '5,1000,10000,100000';
const LONGEST_MS = 1_200_000;
const CHANGED = 10;
/** After that nothing is left of a start or a refresh but what it holds. */
const SETTLED_MS = 4_000;

interface Scene {
  readonly parent: string;
  readonly archive: ArchiveFolder;
  readonly discord: FakeDiscord;
  readonly threads?: string;
}

/**
 * `archive [--articles 5,1000] [--texts FILE] [--rounds N] [--json FILE] [--png FILE] [--threads N]`: the built bot as a process of its own on made-up archives,
 * signed in to a Discord of our own: started cold and warm, asked every command by one person, and refreshed after ten articles were added or
 * changed. Run `npm run build` first. On a machine that does other things as well the figures are those of that machine.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string' },
      texts: { type: 'string' },
      rounds: { type: 'string' },
      json: { type: 'string' },
      png: { type: 'string' },
      threads: { type: 'string' },
    },
  });
  const texts = readTexts(values.texts ?? 'seeds');
  const all: ArchiveFigures[] = [];
  for (const size of (values.articles ?? SIZES).split(',').map(Number)) {
    const parent = mkdtempSync(join(tmpdir(), 'archive-'));
    const discord = await startFakeDiscord({ firstMs: LONGEST_MS });
    try {
      const archive = makeArchive(join(parent, 'articles'), size, texts);
      const scene = {
        parent,
        archive,
        discord,
        ...(values.threads === undefined ? {} : { threads: values.threads }),
      };
      all.push(await measure(scene, size, Number(values.rounds ?? '20')));
    } finally {
      await discord.stop();
      rmSync(parent, { recursive: true });
    }
    if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(all, undefined, 1));
    if (values.png !== undefined)
      writeFileSync(values.png, new Resvg(drawCurves(panelsOf(all))).render().asPng());
  }
}

async function measure(scene: Scene, articles: number, rounds: number): Promise<ArchiveFigures> {
  say(`\n${articles} articles`);
  const first = await start(scene, 'cold');
  const cold = first.taken;
  const afterCold = await first.stop();
  say(
    `cold: ready after ${told(cold)}; peak ${afterCold.peak} MB, steady ${afterCold.steady} MB, longest block ${afterCold.block} ms`,
  );
  const second = await start(scene, 'warm');
  say(`warm: ready after ${told(second.taken)}`);
  await pause(SETTLED_MS);
  const whileStarting = second.block();
  const commands: Record<string, Spread> = {};
  for (const [name, asks] of Object.entries(archiveQuestions(scene.archive.names))) {
    const times: number[] = [];
    for (let round = 0; times.length < rounds; round++) {
      const ask = asks[round % asks.length];
      if (ask !== undefined) times.push(await timeOf(ask(scene.discord)));
    }
    commands[name] = spreadOf(times);
    say(`  ${name.padEnd(34)} p50 ${commands[name].p50} ms, p99 ${commands[name].p99} ms`);
  }
  const whileAsked = second.block();
  scene.archive.change(CHANGED);
  const since = Date.now();
  const workedBefore = second.worked();
  const report = scene.discord.use('refresh', {}, { person: PEOPLE.owner });
  await timeOf(report, (answer) => !answer.includes(english.refresh.underWay));
  const refresh = { wall: Date.now() - since, processor: second.worked() - workedBefore };
  say(String(report.original?.content));
  await pause(SETTLED_MS);
  const whileRefreshed = second.block();
  const memory = await second.stop();
  say(
    `refresh with ${CHANGED} changed: ${told(refresh)}; peak ${memory.peak} MB, steady ${memory.steady} MB`,
  );
  const longestBlock = {
    'cold start': afterCold.block,
    'warm start': whileStarting,
    asked: whileAsked,
    refresh: whileRefreshed,
  };
  say(`longest block: ${JSON.stringify(longestBlock)}`);
  return {
    articles,
    cold,
    warm: second.taken,
    refresh,
    commands,
    longestBlock,
    memory: { peak: Math.max(memory.peak, afterCold.peak), steady: memory.steady },
  };
}

/** A bot that is ready, and what it has cost so far. */
async function start(scene: Scene, name: string) {
  const loopFile = join(scene.parent, `${name}.jsonl`);
  writeFileSync(loopFile, '');
  const begin = Date.now();
  const bot: BotProcess = startBot({
    DISCORD_API_URL: scene.discord.apiUrl,
    DISCORD_GUILD_ID: GUILD_ID,
    COVERAGE_DIR: scene.archive.folder,
    CACHE_DIR: join(scene.parent, 'cache'),
    SETTINGS_FILE: join(scene.parent, 'settings.json'),
    LOG_LEVEL: 'error',
    LOOP_FILE: loopFile,
    NODE_OPTIONS: `--import=${fileURLToPath(new URL('./watch-loop.mjs', import.meta.url))}`,
    ...(scene.threads === undefined ? {} : { ANSWER_THREADS: scene.threads }),
  });
  try {
    await waitFor(() => {
      if (bot.child.exitCode !== null) throw new Error(`the bot ended: ${bot.stderr()}`);
      return bot.lines.some((line) => line.startsWith('Ready, '));
    });
  } catch (error) {
    await bot.stop();
    throw error;
  }
  let since = 0;
  return {
    taken: { wall: Date.now() - begin, processor: processorTimeOf(bot) },
    worked: () => processorTimeOf(bot),
    /** The longest since it was asked last. */
    block(): number {
      const block = longestBlock(loopFile, since);
      since = Date.now();
      return block;
    },
    async stop() {
      await pause(SETTLED_MS);
      const [peak, steady] = [memoryOf(bot, 'VmHWM'), memoryOf(bot, 'VmRSS')];
      const block = longestBlock(loopFile, 0);
      await bot.stop();
      const complaints = bot.stderr();
      if (complaints !== '') say(complaints.split('\n').slice(0, 3).join('\n'));
      return { peak, steady, block };
    },
  };
}

async function timeOf(
  exchange: Exchange,
  isAnswer: (answer: string) => boolean = () => true,
): Promise<number> {
  await waitFor(
    () =>
      exchange.choices !== undefined ||
      (exchange.answeredAt !== undefined && isAnswer(JSON.stringify(exchange.original ?? {}))),
    1,
  );
  return (exchange.answeredAt ?? Date.now()) - exchange.sentAt;
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { asked: times.length, p50: at(0.5), p99: at(0.99) };
}

async function waitFor(isThere: () => boolean, everyMs = 20): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; !isThere(); ) {
    if (Date.now() > end) throw new Error(`nothing came within ${LONGEST_MS / 1_000} s`);
    await pause(everyMs);
  }
}

function told({ wall, processor }: Taken): string {
  return `${(wall / 1_000).toFixed(1)} s (${(processor / 1_000).toFixed(1)} s on processors)`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
