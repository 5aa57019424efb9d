import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { GUILD_ID } from '../fake-discord/world.ts';
import { type BotProcess, startBot } from '../process/bot-process.ts';
import { makeUpArticles } from './made-up-articles.ts';

const LONGEST_MS = 300_000;
const PARTS = ['watch-loop.mjs', 'profile-main.mjs'] as const;

/** The built bot, signed in to a Discord of our own, and what is measured of it. */
export interface LoadScene {
  readonly folder: string;
  readonly discord: FakeDiscord;
  readonly bot: BotProcess;
  /** How long the thread that talks to Discord was held at once since then, at most; in milliseconds. */
  heldSince(moment: number): number;
  close(): Promise<void>;
}

export interface LoadSceneOptions {
  /** So many are made up of the texts; the seeds are taken where it is 0. */
  readonly articles: number;
  readonly texts: readonly string[];
  /** Whether all that is said is held against Discord's document meanwhile, which costs this process more than all the rest. */
  readonly isChecking: boolean;
  readonly environment: Readonly<Record<string, string>>;
  /** A folder for a profile of the thread that talks to Discord. */
  readonly profile?: string;
}

/** Resolves when the bot is ready. */
export async function openLoadScene(options: LoadSceneOptions): Promise<LoadScene> {
  const parent = mkdtempSync(join(tmpdir(), 'load-'));
  const folder = join(parent, 'articles');
  makeFolder(folder, options);
  const loopFile = join(parent, 'loop.jsonl');
  writeFileSync(loopFile, '');
  const discord = await startFakeDiscord({ firstMs: LONGEST_MS, isChecking: options.isChecking });
  const { profile } = options;
  const bot = startBot({
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_GUILD_ID: GUILD_ID,
    COVERAGE_DIR: folder,
    SETTINGS_FILE: join(parent, 'settings.json'),
    LOG_LEVEL: 'error',
    LOOP_FILE: loopFile,
    NODE_OPTIONS: PARTS.map((file) => `--import=${fileURLToPath(new URL(file, import.meta.url))}`).join(' '),
    ...(profile === undefined ? {} : { PROFILE_FOLDER: profile }),
    ...options.environment,
  });
  await bot.ready();
  return {
    folder,
    discord,
    bot,
    heldSince: (moment) =>
      readFileSync(loopFile, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { readonly at: number; readonly held: number })
        .filter(({ at }) => at >= moment)
        .reduce((longest, { held }) => Math.max(longest, held), 0),
    async close() {
      await bot.stop();
      await discord.stop();
      rmSync(parent, { recursive: true });
    },
  };
}

/** Looks again and again, for minutes. */
export async function waitFor(isThere: () => boolean, everyMs = 5): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; !isThere(); ) {
    if (Date.now() > end) throw new Error(`nothing came within ${LONGEST_MS / 1_000} s`);
    await pause(everyMs);
  }
}

function makeFolder(folder: string, { articles, texts }: LoadSceneOptions): void {
  if (articles === 0) {
    cpSync(fileURLToPath(new URL('../../seeds/', import.meta.url)), folder, { recursive: true });
    return;
  }
  mkdirSync(folder);
  for (const [number, { title, text }] of makeUpArticles(texts, articles).articles.entries())
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.txt`), `${title}\n\n${text}\n`);
}
