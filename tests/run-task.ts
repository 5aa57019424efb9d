/** What `npm run NAME -- TASK …` can do: task → what it is for. Each task is a file of its name that exports `run`. */
export interface Tasks {
  readonly command: string;
  /** How the arguments after the task are called. */
  readonly takes: string;
  readonly purposes: Readonly<Record<string, string>>;
  /** `import.meta.url` of the script, beside which the tasks' files stand. */
  readonly beside: string;
}

/** Runs the task that the first argument names with the arguments after it; otherwise says which there are, and exits with 2. */
export async function runTask(tasks: Tasks, args: readonly string[]): Promise<void> {
  const [name, ...rest] = args;
  if (name === undefined || !Object.hasOwn(tasks.purposes, name)) {
    process.stderr.write(usageOf(tasks));
    process.exitCode = 2;
    return;
  }
  const task = (await import(new URL(`./${name}.ts`, tasks.beside).href)) as {
    run(args: readonly string[]): Promise<void>;
  };
  await task.run(rest);
}

function usageOf({ command, takes, purposes }: Tasks): string {
  const lines = Object.entries(purposes).map(([name, purpose]) => `  ${name.padEnd(14)}${purpose}`);
  return `usage: npm run ${command} -- TASK ${takes}\n${lines.join('\n')}\n`;
}
