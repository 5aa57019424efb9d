import { expect } from 'vitest';
import {
  type FakeDiscord,
  type FakeDiscordOptions,
  startFakeDiscord,
} from '../fake-discord/start-fake-discord.ts';
import { GUILD_ID, MODERATOR_ROLE_ID, PEOPLE } from '../fake-discord/world.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { addToTranscript } from './transcript.ts';

/** A Discord and a bot that is signed in to it. */
export interface Stage {
  readonly discord: FakeDiscord;
  bot: BotProcess;
  /** Ends the bot and starts it anew with the same settings. */
  restart(): Promise<void>;
  /** Ends both; nothing may have been said that Discord would not take. */
  close(): Promise<void>;
}

export interface StageOptions extends FakeDiscordOptions {
  readonly environment?: Readonly<Record<string, string>>;
}

/** Opens a stage; the bot is ready when the promise resolves. */
export async function openStage({ environment = {}, ...options }: StageOptions = {}): Promise<Stage> {
  const discord = await startFakeDiscord(options);
  const settings = { ...settingsFor(discord), ...environment };
  const stage: Stage = {
    discord,
    bot: startBot(settings),
    async restart() {
      await stage.bot.stop();
      stage.bot = startBot(settings);
      await stage.bot.ready();
    },
    async close() {
      await stage.bot.stop();
      await discord.stop();
      addToTranscript(discord, stage.bot);
      expect(discord.violations).toEqual([]);
    },
  };
  await stage.bot.ready();
  return stage;
}

/** The settings of a bot that is at home in the fake's server. */
export function settingsFor({ apiUrl }: Pick<FakeDiscord, 'apiUrl'>): Readonly<Record<string, string>> {
  return {
    DISCORD_API_URL: apiUrl,
    DISCORD_GUILD_ID: GUILD_ID,
    MODERATOR_ROLE_IDS: MODERATOR_ROLE_ID,
    OPERATOR_IDS: PEOPLE.operator.user.id,
  };
}
