import { isUnreachable } from './is-unreachable.ts';
import { NewerDatabaseError } from './migrations/migrate.ts';

/** The database that a process is to start with cannot be reached. It may be there in a minute: whoever started the process should start it again. */
export class DatabaseAwayError extends Error {
  override readonly name = 'DatabaseAwayError';
}

/** What keeps a process from using a database, in a sentence that names the variable and says what to do. The address is named without its password. */
export function explainDatabaseFault(error: unknown, variable: string, url: string): Error {
  const { host, pathname } = new URL(url);
  const where = `${host}${pathname}`;
  const why = error instanceof AggregateError ? error.errors.map(messageOf).join('; ') : messageOf(error);
  if (isUnreachable(error))
    return new DatabaseAwayError(
      `${variable}: the database at ${where} cannot be reached (${why}). Start it, or see whether the address is right.`,
    );
  if (error instanceof NewerDatabaseError)
    return new Error(
      `${variable}: the database at ${where} cannot be used: ${why}. Start that version, or use another database.`,
    );
  const advice = ADVICE[codeOf(error)] ?? 'See whether user, password and database are right.';
  return new Error(`${variable}: the database at ${where} cannot be used (${why}). ${advice}`);
}

/** By SQLSTATE. */
const ADVICE: Readonly<Record<string, string>> = {
  '28P01': 'See whether user and password are right.',
  '28000': 'See whether user and password are right, and whether pg_hba.conf lets this machine in.',
  '3D000': 'Make the database first: createdb.',
  '42501': 'Give the user the right to make a schema: grant create on database … to ….',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
