import { pathToFileURL } from 'node:url';

/** A task of `npm run evaluate`: the file of its name beside this one exports `run`. */
interface Task {
  run(args: readonly string[]): Promise<void>;
}

const TASKS: Readonly<Record<string, string>> = {
  quotations: 'quotations and their speakers against labelled articles',
  people: 'people, their names and aliases against labelled articles',
  floors: 'the figures last reached for quotations and people: fails when one falls below',
  retrieval: 'ranked retrieval beside Orama, MiniSearch and a textbook BM25',
  offtopic: 'telling questions of one collection from those of another',
  answers: 'choosing the sentence that answers a question',
  questions: 'questions put to /ask over a folder of articles',
  summaries: 'summaries against those that people wrote',
};

/** Runs the task that the first argument names with the arguments after it; otherwise says which there are. */
export async function evaluate(args: readonly string[]): Promise<void> {
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
  return `usage: npm run evaluate -- TASK [PATH …] [--out FILE]\n${lines.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await evaluate(process.argv.slice(2));
