import { destination, pino } from 'pino';
import type { LogLevel } from './config.ts';
import type { Log, LogFacts } from './text/log.ts';

/** What an interaction's or a webhook's address holds after its id, and what looks like a bot's token. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/(\/(?:interactions|webhooks)\/\d{1,20}\/)[^/?#\s]+/g, '$1…'],
  [/[\w-]{20,40}\.[\w-]{5,10}\.[\w-]{25,80}/g, '…'],
];

/** Writes JSON lines on standard error, whole before the call returns, so that the last words of a process are not lost. */
export function createLog(level: LogLevel, fileDescriptor = 2): Log {
  const lines = destination({ fd: fileDescriptor, sync: true });
  // A line that cannot be written is lost; the bot goes on.
  lines.on('error', () => undefined);
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    lines,
  );
  return {
    debug: (event, facts) => logger.debug(withoutSecrets(facts), event),
    info: (event, facts) => logger.info(withoutSecrets(facts), event),
    warn: (event, facts) => logger.warn(withoutSecrets(facts), event),
    error: (event, facts) => logger.error(withoutSecrets(facts), event),
  };
}

function withoutSecrets(facts: LogFacts = {}): LogFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? hideSecrets(fact) : Array.isArray(fact) ? fact.map(hideSecrets) : fact,
    ]),
  );
}

function hideSecrets(text: string): string {
  return SECRETS.reduce((shown, [pattern, replacement]) => shown.replace(pattern, replacement), text);
}
