import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Exchange } from '../fake-discord/interaction-book.ts';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { GUILD_ID, PEOPLE } from '../fake-discord/world.ts';
import { type BotProcess, startBot } from '../process/bot-process.ts';
import { buildBot } from '../process/build-bot.ts';
import { listSeeds } from './list-seeds.ts';
import { makeUpArticles, readTexts } from './made-up-articles.ts';

const LONGEST_MS = 300_000;
const QUIET_MS = 15_000;
const DISCORD_WAITS_MS = 3_000;
const AFTER_EACH_MS = 1_000;
const TOPICS = [
  'sanctions on Russia',
  'civilians in Aleppo',
  'the peace talks',
  'oil and gas prices',
  'foreign ministers meet',
];

interface Scene {
  readonly folder: string;
  readonly discord: FakeDiscord;
  readonly bot: BotProcess;
  readonly loopFile: string;
}

/**
 * The built bot as a process of its own on made-up articles (`--articles N`; without it the seeds), signed in to a Discord of our own. `--at-once N`
 * questions come in one moment, a `/help` of somebody else with them; then one file is changed and the folder refreshed under questions. Builds the
 * bot first. On a machine that does other things as well the figures are those of that machine.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string' },
      'at-once': { type: 'string' },
      texts: { type: 'string' },
      threads: { type: 'string' },
      cache: { type: 'string' },
    },
  });
  buildBot();
  const count = Number(values.articles ?? '0');
  const parent = mkdtempSync(join(tmpdir(), 'load-'));
  const folder = join(parent, 'articles');
  makeFolder(folder, count, values.texts === undefined ? listSeeds() : readTexts(values.texts));
  const loopFile = join(parent, 'loop.jsonl');
  writeFileSync(loopFile, '');
  const discord = await startFakeDiscord({ firstMs: LONGEST_MS });
  const start = Date.now();
  const bot = startBot({
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_GUILD_ID: GUILD_ID,
    COVERAGE_DIR: folder,
    SETTINGS_FILE: join(parent, 'settings.json'),
    LOG_LEVEL: 'error',
    LOOP_FILE: loopFile,
    NODE_OPTIONS: `--import=${fileURLToPath(new URL('./watch-loop.mjs', import.meta.url))}`,
    ...(values.cache === undefined ? {} : { CACHE_DIR: values.cache }),
    ...(values.threads === undefined ? {} : { ANSWER_THREADS: values.threads }),
  });
  const scene: Scene = { folder, discord, bot, loopFile };
  try {
    await waitFor(() => hasEnded(bot) || bot.lines.some((line) => line.startsWith('Ready, ')));
    if (hasEnded(bot)) throw new Error(`the bot ended before it was ready: ${bot.stderr()}`);
    say(`${count === 0 ? 'the seeds' : `${count} articles`}: ready after ${Date.now() - start} ms`);
    tellLoop(scene, 'while it was starting', start);
    await askOneByOne(scene);
    await askAtOnce(scene, Number(values['at-once'] ?? '100'));
    await refreshUnderLoad(scene);
  } finally {
    await bot.stop();
    say(bot.stderr().split('\n').slice(0, 3).join('\n'));
    await discord.stop();
    rmSync(parent, { recursive: true });
  }
}

async function askOneByOne(scene: Scene): Promise<void> {
  const since = Date.now();
  const asked: Exchange[] = [];
  for (let round = 0; round < 4; round++) {
    for (const about of TOPICS) {
      const exchange = scene.discord.use('quote', { about });
      await waitFor(() => exchange.answeredAt !== undefined);
      asked.push(exchange);
    }
  }
  tell('/quote about, one by one', asked);
  const typed = 'bo ma ka sa de'.split(' ').map((letters) => scene.discord.type('quote', 'speaker', letters));
  await waitFor(() => typed.some(({ choices }) => choices !== undefined));
  tellLoop(scene, 'meanwhile', since);
}

async function askAtOnce(scene: Scene, count: number): Promise<void> {
  const since = Date.now();
  const asked = Array.from({ length: count }, (_, index) =>
    scene.discord.use('quote', { about: TOPICS[index % TOPICS.length] ?? '' }),
  );
  const help = scene.discord.use('help', {}, { person: PEOPLE.another });
  await untilQuiet([help, ...asked]);
  tell(`${count} × /quote about at once`, asked);
  tell('/help of somebody else, sent last', [help]);
  tellLoop(scene, 'meanwhile', since);
}

async function refreshUnderLoad(scene: Scene): Promise<void> {
  const since = Date.now();
  writeFileSync(
    join(scene.folder, 'added.txt'),
    'Ferry stops\n\nThe ferry stops.\n\n“We wait,” Joan Mawson said on Monday.\n',
  );
  const refresh = scene.discord.use('refresh', {}, { person: PEOPLE.owner });
  const isDone = () => /added\.txt/.test(JSON.stringify(refresh.original ?? {}));
  const asked: Exchange[] = [];
  await waitFor(() => {
    asked.push(scene.discord.use('quote', { about: TOPICS[asked.length % TOPICS.length] ?? '' }));
    return isDone();
  }, 200);
  say(`refresh with one new file: ${Date.now() - since} ms`);
  await untilQuiet(asked);
  tell('/quote about during the refresh, five a second', asked);
  await pause(AFTER_EACH_MS);
  tellLoop(scene, 'meanwhile', since);
}

/** Until all are answered, or nothing has come for a while: the rest is lost. */
async function untilQuiet(exchanges: readonly Exchange[]): Promise<void> {
  const given = () => exchanges.filter(({ answeredAt }) => answeredAt !== undefined).length;
  let [before, since] = [0, Date.now()];
  while (given() < exchanges.length && Date.now() - since < QUIET_MS) {
    await pause(20);
    if (given() > before) [before, since] = [given(), Date.now()];
  }
}

function tell(what: string, exchanges: readonly Exchange[]): void {
  const after = (at: (exchange: Exchange) => number | undefined) =>
    exchanges.flatMap((exchange) => {
      const moment = at(exchange);
      return moment === undefined ? [] : [moment - exchange.sentAt];
    });
  const acknowledged = after(({ acknowledgedAt }) => acknowledgedAt);
  const answered = after(({ answeredAt }) => answeredAt);
  const late = acknowledged.filter((time) => time > DISCORD_WAITS_MS).length;
  say(
    `${what}: ${exchanges.length}; first word to ${acknowledged.length}, ${late} too late: ${spread(acknowledged)}; answer to ${answered.length}: ${spread(answered)}`,
  );
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, last ${sorted.at(-1)} ms`;
}

/** How long the thread that talks to Discord was held at once since then. */
function tellLoop({ loopFile }: Scene, when: string, since: number): void {
  const held = readFileSync(loopFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(
      (line) => JSON.parse(line) as { readonly at: number; readonly held: number; readonly worked: number },
    )
    .filter(({ at }) => at >= since);
  const longest = Math.max(0, ...held.map((each) => each.held));
  const worked = (held.at(-1)?.worked ?? 0) - (held[0]?.worked ?? 0);
  say(
    `  the thread that talks to Discord worked for ${worked.toFixed(0)} ms, at most ${longest.toFixed(0)} ms at once, ${when}`,
  );
}

function makeFolder(folder: string, count: number, texts: readonly string[]): void {
  if (count === 0) {
    cpSync(fileURLToPath(new URL('../../seeds/', import.meta.url)), folder, { recursive: true });
    return;
  }
  mkdirSync(folder);
  for (const [number, { title, text }] of makeUpArticles(texts, count).articles.entries())
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.txt`), `${title}\n\n${text}\n`);
}

async function waitFor(isThere: () => boolean, everyMs = 5): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; !isThere(); ) {
    if (Date.now() > end) throw new Error(`nothing came within ${LONGEST_MS / 1_000} s`);
    await pause(everyMs);
  }
}

function hasEnded({ child }: BotProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
