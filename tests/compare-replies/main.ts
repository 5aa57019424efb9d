import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareReplies } from './compare.ts';
import { askCoverage, COVERAGES, type CoverageName } from './coverages.ts';
import { readStored, textOf, toStored, writeStored } from './stored-replies.ts';

const USAGE = `usage: npm run compare-replies -- [COVERAGE …] [--store] [--full FOLDER]
  COVERAGE       ${Object.keys(COVERAGES).join(', ')}; without it, all
  --store        stores the replies of now, instead of comparing
  --full FOLDER  also writes all of them word for word into this folder
`;

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error;
  process.stderr.write(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { store: { type: 'boolean' }, full: { type: 'string' } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !isCoverage(name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no coverage ${unknown.join(', ')}.\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const names = (Object.keys(COVERAGES) as CoverageName[]).filter(
    (name) => positionals.length === 0 || positionals.includes(name),
  );
  for (const name of names) await compare(name, values.store === true, values.full);
}

function isCoverage(name: string): name is CoverageName {
  return Object.hasOwn(COVERAGES, name);
}

async function compare(name: CoverageName, isStoring: boolean, full: string | undefined): Promise<void> {
  const answers = await askCoverage(name);
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
    return;
  }
  const { equal, differences } = compareReplies(readStored(name) ?? new Map(), now);
  for (const difference of differences) process.stdout.write(`\n${name} · ${difference}\n`);
  if (differences.length > 0) process.exitCode = 1;
  process.stdout.write(`${name}: ${equal} replies equal, ${differences.length} not\n`);
}
