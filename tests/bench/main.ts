import { pathToFileURL } from 'node:url';

/** A task of `npm run bench`: the file of its name beside this one exports `run`. */
interface Task {
  run(args: readonly string[]): Promise<void>;
}

const TASKS: Readonly<Record<string, string>> = {
  search: 'build time, memory and latency of the index beside Orama, MiniSearch and SQLite FTS5',
  annotate: 'articles annotated in a second',
};

/** Runs the task that the first argument names with the arguments after it; otherwise says which there are. */
export async function bench(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args;
  if (name === undefined || !Object.hasOwn(TASKS, name)) {
    process.stderr.write(usage());
    process.exitCode = 2;
    return;
  }
  const task = (await import(new URL(`./${name}.ts`, import.meta.url).href)) as Task;
  await task.run(rest);
}

function usage(): string {
  const lines = Object.entries(TASKS).map(([name, purpose]) => `  ${name.padEnd(12)}${purpose}`);
  return `usage: npm run bench -- TASK [--texts PATH] …\n${lines.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bench(process.argv.slice(2));
