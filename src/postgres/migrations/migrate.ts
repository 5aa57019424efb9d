import type { Ask } from '../ask-database.ts';
import { SCHEMA } from '../ask-database.ts';
import { SCHEMA_1 } from './schema-1.ts';

/** What has been written stays as it is; whatever is to change is added at the end. A migration's number is its place here, from 1. */
const MIGRATIONS: readonly string[] = [SCHEMA_1];

/** Any number, the same for everybody who might migrate at the same time. */
const LOCK = 72_160_001;

/** The database is laid out by a later version of the program. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/**
 * Brings the layout up to what this version of the program reads and writes; whoever comes meanwhile waits. `ask` is one connection. Rejects with
 * NewerDatabaseError where that would mean going back.
 */
export async function migrate(ask: Ask): Promise<void> {
  await ask('begin');
  try {
    await ask('select pg_advisory_xact_lock($1)', [LOCK]);
    // To make it needs a right that a server may have kept to itself, and where it is there nobody needs it.
    const [schema] = await ask('select 1 from pg_namespace where nspname = $1', [SCHEMA]);
    if (schema === undefined) await ask(`create schema ${SCHEMA}`);
    await ask(
      'create table if not exists migrations (number int primary key, made_at timestamptz default now())',
    );
    const [last] = await ask<{ number: number }>('select coalesce(max(number), 0) as number from migrations');
    const done = last?.number ?? 0;
    if (done > MIGRATIONS.length)
      throw new NewerDatabaseError(
        `it is laid out by a later version of this program (layout ${done}, this one knows ${MIGRATIONS.length})`,
      );
    for (const [place, sql] of MIGRATIONS.entries()) {
      if (place < done) continue;
      await ask(sql);
      await ask('insert into migrations (number) values ($1)', [place + 1]);
    }
    await ask('commit');
  } catch (error) {
    await ask('rollback').catch(() => undefined);
    throw error;
  }
}
