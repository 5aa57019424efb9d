import type { Request } from '../compare-replies/open-bot.ts';
import type { OpenedBot } from './open-bot-on.ts';

/** Puts the questions to the bot as a moderator; all that it sends, as JSON. */
export async function askEach({ bot }: OpenedBot, questions: readonly Request[]): Promise<string> {
  const sent: unknown[] = [];
  for (const question of questions) sent.push(await bot.answer(question, 'warden', 'en-GB'));
  return JSON.stringify(sent);
}
