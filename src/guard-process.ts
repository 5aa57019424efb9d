import type { Log } from './text/log.ts';

/** sysexits.h: EX_SOFTWARE. */
const SOFTWARE_FAULT = 70;

/**
 * The last net. A promise that nobody waited for is logged and the bot goes on: discord.js throws so when Discord sends it half an object. Anything else
 * that nobody caught ends the process with code 70, because what it left half done is not known.
 */
export function guardProcess(log: Log): void {
  // Who no longer reads the lines, or a disk that takes none, is no reason to leave people unanswered.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.on('unhandledRejection', (reason) => log.error('process.rejection', factsOf(reason)));
  process.on('uncaughtException', (error) => {
    log.error('process.exception', factsOf(error));
    process.exit(SOFTWARE_FAULT);
  });
}

function factsOf(reason: unknown) {
  if (!(reason instanceof Error)) return { fault: typeof reason };
  const at = (reason.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { fault: reason.name, at: at.slice(0, 4).map((line) => line.trim()) };
}
