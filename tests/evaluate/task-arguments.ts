import { parseArgs } from 'node:util';

/** What stands after a task's name: paths, and `--name value` for each option it knows. */
export interface TaskArguments {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** Reads the paths and the named options of a task; an option that it does not know is refused by name. */
export function taskArguments(args: readonly string[], known: readonly string[]): TaskArguments {
  const options = Object.fromEntries(known.map((name) => [name, { type: 'string' as const }]));
  const { positionals, values } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: true,
  });
  return { paths: positionals, options: { ...values } as Record<string, string | undefined> };
}

/** Where the measuring data lie: the environment's GOLD_DIR, else `../shared/gold`. */
export function goldDirectory(): string {
  return process.env.GOLD_DIR ?? '../shared/gold';
}
