import { until } from '../fake-discord/until.ts';
import type { BotProcess } from './bot-process.ts';

/** Where a bot tells how it is. */
export async function addressOf(bot: BotProcess): Promise<string> {
  const line = await bot.line(/^Health is told at /);
  return /http:\/\/[^/]+/.exec(line)?.[0] ?? 'nowhere';
}

/** Looks again and again, one look after the other. */
export async function eventually(what: () => string, look: () => Promise<boolean>): Promise<void> {
  let isSo = false;
  let underWay: Promise<void> | undefined;
  await until(what, () => {
    underWay ??= look().then((answer) => {
      isSo = answer;
      underWay = undefined;
    });
    return isSo;
  });
  await underWay?.catch(() => undefined);
}

/** Each figure by its name with its labels. */
export async function figuresOf(bot: BotProcess): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${await addressOf(bot)}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}

/** Asks, and gives the status with the body. */
export async function healthOf(bot: BotProcess) {
  const address = await addressOf(bot);
  return async (path: string) => {
    const response = await fetch(`${address}${path}`);
    return { status: response.status, body: (await response.json()) as unknown };
  };
}

/** Waits until it says so. */
export async function untilReadiness(
  bot: BotProcess,
  status: number,
  checks: Readonly<Record<string, string>>,
): Promise<void> {
  const ask = await healthOf(bot);
  let last: unknown;
  await eventually(
    () => `readiness ${status} with ${JSON.stringify(checks)}, not ${JSON.stringify(last)}`,
    async () => {
      const { status: told, body } = await ask('/readyz');
      last = body;
      const words = (body as { readonly checks: Readonly<Record<string, string>> }).checks;
      return told === status && Object.entries(checks).every(([part, word]) => words[part] === word);
    },
  );
}
