import { CONSOLE_USER_ID, runConsole } from './adapters/console/run-console.ts';
import { ConfigError, readConfig } from './config.ts';
import { openCoverageStore } from './coverage/coverage-store.ts';
import { createDispatcher } from './interactions/create-dispatcher.ts';
import { loadCommands } from './interactions/load-commands.ts';
import { registrationOf } from './interactions/registration.ts';
import { createLog } from './log.ts';
import { openGatherer } from './open-gatherer.ts';
import { readEnvironment } from './read-environment.ts';
import { english } from './replies/messages-english.ts';
import { openRevisionMemory } from './revisions/revision-memory.ts';
import { buildOramaIndex } from './search/orama-index.ts';

/** The code for settings that cannot be used (EX_CONFIG of sysexits.h). */
const WRONG_SETTINGS = 78;

try {
  process.exitCode = await tryOnce(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof ConfigError ? WRONG_SETTINGS : 1;
}

/** Asks the bot one thing from the console, on the coverage that the settings name. Whoever sits here may do everything. */
async function tryOnce(args: readonly string[]): Promise<number> {
  const config = readConfig(readEnvironment());
  // What the console prints is the answer; the log speaks up only when something is wrong.
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const commands = await loadCommands();
  // One question leaves nothing behind: what has changed since the bot last looked is told, and not noted.
  const path = `${config.settingsFile.replace(/\.json$/, '')}.revisions.json`;
  const memory = await openRevisionMemory({ path, isReadOnly: true, log });
  const store = await openCoverageStore({
    folder: config.coverageDir,
    maxBytes: config.maxArticleBytes,
    buildSearchIndex: buildOramaIndex,
    log,
    onServed: async (coverage) => void (await memory.note(coverage, new Date())),
  });
  const moderation = {
    isOperator: (userId: string) => userId === CONSOLE_USER_ID,
    homeGuildIds: new Set<string>(),
    moderatorRoleIds: new Set<string>(),
  };
  const dispatcher = createDispatcher({
    commands,
    store,
    history: memory.history,
    gatherer: openGatherer({ ...config, folder: config.coverageDir }, log),
    moderation,
    log,
  });
  const registration = registrationOf(commands, english, 'guild');
  const { text, exitCode } = await runConsole(args, {
    dispatcher,
    registration,
    day: new Date().toISOString().slice(0, 10),
  });
  (exitCode === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return exitCode;
}
