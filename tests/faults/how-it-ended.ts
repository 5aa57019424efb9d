import type { BotProcess } from '../process/bot-process.ts';

export function hasEnded({ child }: BotProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** How a process has ended, if it has. */
export function endOf({ child: { exitCode, signalCode } }: BotProcess): string {
  if (signalCode !== null) return `killed by ${signalCode}`;
  return exitCode === null ? 'goes on, deaf' : `ended with ${exitCode}`;
}
