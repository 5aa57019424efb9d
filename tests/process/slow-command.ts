import { fileURLToPath } from 'node:url';

/** Settings with which a command takes so much longer, as one that has much to read. */
export function slowCommand(name: string, milliseconds: number): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `--import=${fileURLToPath(new URL('./slow-command.mjs', import.meta.url))}`,
    SLOW_COMMAND: name,
    SLOW_MS: String(milliseconds),
  };
}
