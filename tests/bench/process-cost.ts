import { readFileSync } from 'node:fs';
import type { BotProcess } from '../process/bot-process.ts';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** The longest that the thread was held at once since then, of what `watch-loop.mjs` wrote down; in milliseconds. */
export function longestBlock(loopFile: string, since: number): number {
  const held = readFileSync(loopFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly at: number; readonly held: number })
    .filter(({ at }) => at >= since);
  return Math.round(held.reduce((most, each) => Math.max(most, each.held), 0));
}

/** Of all threads together, in milliseconds. */
export function processorTimeOf({ child }: BotProcess): number {
  const [, facts = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ');
  const [user = '0', system = '0'] = facts.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * TICK_MS;
}

/** Of the whole process, all threads together, in megabytes: the most so far, or now. */
export function memoryOf({ child }: BotProcess, field: 'VmHWM' | 'VmRSS'): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${field}:\\s*(\\d+)`).exec(status)?.[1] ?? 0) / 1_024);
}
