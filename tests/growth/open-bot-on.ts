import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bot, openBots } from '../compare-replies/open-bot.ts';

/** The whole bot on files of its own, until it is closed. */
export interface OpenedBot {
  readonly bot: Bot;
  close(): void;
}

/** Puts the files into a folder and opens the bot on it. */
export async function openBotOn(files: Readonly<Record<string, string>>): Promise<OpenedBot> {
  const folder = folderOf(files);
  const bots = await openBots(folder);
  return { bot: bots.open(), close: () => rmSync(folder, { recursive: true }) };
}

/** A new folder with these files. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
