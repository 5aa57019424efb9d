import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareReplies } from './compare.ts';
import { askCoverage, COVERAGES, type CoverageName } from './coverages.ts';
import type { DeskKind } from './open-bot.ts';
import { readStored, textOf, toStored, writeStored } from './stored-replies.ts';

const NAMES = Object.keys(COVERAGES) as CoverageName[];
const USAGE = `usage: npm run compare-replies -- [COVERAGE …] [--desk worker] [--store] [--full FOLDER]
  COVERAGE       ${NAMES.join(', ')}; without it, all
  --desk worker  answers on worker threads, as the bot does; without it, on one thread
  --desk postgres  answers on one thread from a throw-away PostgreSQL
  --store        stores the replies of now, instead of comparing
  --full FOLDER  also writes all of them word for word into this folder
`;

interface Arguments {
  readonly names: readonly CoverageName[];
  readonly desk: DeskKind;
  readonly isStoring: boolean;
  readonly full?: string;
}

const read = readArguments(process.argv.slice(2));
if ('fault' in read) {
  process.stderr.write(`${read.fault}\n${USAGE}`);
  process.exitCode = 2;
} else {
  let differences = 0;
  for (const name of read.names) differences += await ask(name, read);
  if (differences > 0) {
    process.stdout.write(
      '\nWhere only a digest is stored, --full in both versions shows what differs. If it is meant: --store, and read the diff.\n',
    );
    process.exitCode = 1;
  }
}

function readArguments(args: readonly string[]): Arguments | { readonly fault: string } {
  try {
    const options = {
      desk: { type: 'string' },
      store: { type: 'boolean' },
      full: { type: 'string' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const unknown = positionals.filter((name) => !Object.hasOwn(COVERAGES, name));
    if (unknown.length > 0) return { fault: `There is no coverage ${unknown.join(', ')}.` };
    const { desk = 'same-thread' } = values;
    if (desk !== 'worker' && desk !== 'same-thread' && desk !== 'postgres')
      return { fault: `There is no desk ${desk}.` };
    return {
      desk,
      names: NAMES.filter((name) => positionals.length === 0 || positionals.includes(name)),
      isStoring: values.store === true,
      ...(values.full === undefined ? {} : { full: values.full }),
    };
  } catch (error) {
    // parseArgs throws for an option that it does not know, and says which.
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Asks one coverage, and stores or compares; how many replies differ. */
async function ask(name: CoverageName, { desk, isStoring, full }: Arguments): Promise<number> {
  const answers = await askCoverage(name, desk);
  if (full !== undefined) {
    mkdirSync(full, { recursive: true });
    writeFileSync(
      join(full, `${name}.txt`),
      textOf(new Map(answers.map(({ title, text }) => [title, text]))),
    );
  }
  const now = toStored(name, answers);
  if (isStoring) {
    writeStored(name, now);
    process.stdout.write(`${name}: ${now.size} replies stored\n`);
    return 0;
  }
  const { equal, differences } = compareReplies(readStored(name) ?? new Map(), now);
  for (const difference of differences) process.stdout.write(`\n${name} · ${difference}\n`);
  process.stdout.write(`${name}: ${equal} replies equal, ${differences.length} not\n`);
  return differences.length;
}
