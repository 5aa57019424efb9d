import { parseArgs } from 'node:util';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { createDispatcher, type Dispatcher } from '../../src/interactions/create-dispatcher.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import type { Asker } from '../../src/interactions/request.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { silentLog } from '../../src/text/log.ts';
import { startPostgresCoverages } from '../postgres/start-postgres-coverages.ts';
import { readJsonLines } from './json-lines.ts';

const ASKER: Asker = { userId: '1', roleIds: [], permissions: 0n, locale: 'en-GB' };

/** What each question is put to. */
const COMMANDS = { ask: 'question', quote: 'about', summary: 'about' } as const;

/**
 * `engines FILE [--coverage DIR]`: puts the questions of a file to `/ask`, `/quote about` and `/summary about` over a folder of articles (by default
 * `seeds/`), kept in memory and kept in PostgreSQL, and prints how many messages are the same to the last byte, and which are not.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { coverage: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined)
    throw new Error('give the file of questions: npm run evaluate -- engines FILE [--coverage DIR]');
  const questions = readJsonLines<{ readonly question: string }>(path);
  const folder = values.coverage ?? 'seeds';
  const postgres = await startPostgresCoverages();
  try {
    const memory = await openBot(folder);
    const database = await openBot(folder, postgres.coverageOf);
    for (const [command, option] of Object.entries(COMMANDS)) {
      let equal = 0;
      for (const { question } of questions) {
        const [one, other] = [
          await ask(memory, command, option, question),
          await ask(database, command, option, question),
        ];
        if (one === other) equal += 1;
        else process.stdout.write(`/${command} ${question}\n  memory:     ${one}\n  PostgreSQL: ${other}\n`);
      }
      process.stdout.write(`/${command}: ${equal} of ${questions.length} the same\n`);
    }
  } finally {
    await postgres.close();
  }
}

async function openBot(
  folder: string,
  coverageOf?: Awaited<ReturnType<typeof startPostgresCoverages>>['coverageOf'],
): Promise<Dispatcher> {
  const store = await openCoverageStore({
    folder,
    buildSearchIndex: buildOramaIndex,
    ...(coverageOf === undefined ? {} : { coverageOf }),
  });
  return createDispatcher({
    commands: await loadCommands(),
    store,
    moderation: { isOperator: () => false, homeGuildIds: new Set(), moderatorRoleIds: new Set() },
    log: silentLog,
  });
}

async function ask(dispatcher: Dispatcher, name: string, option: string, words: string): Promise<string> {
  const reply = await dispatcher.dispatch({
    kind: 'command',
    name,
    options: { [option]: words },
    asker: ASKER,
  });
  return JSON.stringify(reply);
}
