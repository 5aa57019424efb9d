import { ConfigError, readConfig } from './config.ts';
import { describeGathered } from './describe-gathered.ts';
import { createLog } from './log.ts';
import { openGatherer } from './open-gatherer.ts';
import { readEnvironment } from './read-environment.ts';
import { english } from './replies/messages-english.ts';

/** The code for settings that cannot be used (EX_CONFIG of sysexits.h). */
const WRONG_SETTINGS = 78;

try {
  process.exitCode = await gatherOnce();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof ConfigError ? WRONG_SETTINGS : 1;
}

/** Fetches once what the sources have, and says what came of it: 0 where all could be read, else 1. A running bot sees it with its next refresh. */
async function gatherOnce(): Promise<number> {
  const config = readConfig(readEnvironment());
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const gatherer = openGatherer({ ...config, folder: config.coverageDir }, log);
  process.once('SIGINT', () => gatherer.stop());
  const report = await gatherer.gather({ isAsked: true });
  for (const line of describeGathered(report, english)) process.stdout.write(`${line}\n`);
  const isWhole = report.sources.every(({ failing }) => failing === undefined);
  return isWhole && report.faults.length === 0 ? 0 : 1;
}
