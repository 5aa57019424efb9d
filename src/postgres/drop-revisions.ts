import type { Ask } from './ask-database.ts';
import { OF_ARTICLES } from './content-indexes.ts';
import { HELD } from './hold-revision.ts';

/** The current one, and the one before it, which somebody may be about to open. */
const ALWAYS_KEPT = 2;

/** Drops revisions that are older than any that is read; how many. `ask` is one connection, outside of a transaction. */
export async function dropRevisions(ask: Ask): Promise<number> {
  const rows = await ask<{ number: number }>('select number from revisions order by number');
  const droppable = rows.slice(0, -ALWAYS_KEPT);
  let last: number | undefined;
  let count = 0;
  for (const { number } of droppable) {
    const [lock] = await ask<{ got: boolean }>('select pg_try_advisory_lock($1, $2) as got', [HELD, number]);
    if (lock?.got !== true) break;
    await ask('select pg_advisory_unlock($1, $2)', [HELD, number]);
    last = number;
    count += 1;
  }
  if (last === undefined) return 0;
  // A row that ends with the revision after the last one was valid for none that is left.
  const next = rows[count]?.number ?? last + 1;
  await ask('begin');
  try {
    for (const table of OF_ARTICLES)
      await ask(`delete from ${table} where version in (select version from articles where until <= $1)`, [
        next,
      ]);
    for (const table of ['articles', 'names', 'word_holders'])
      await ask(`delete from ${table} where until <= $1`, [next]);
    await ask('delete from revisions where number < $1', [next]);
    await ask('commit');
  } catch (error) {
    await ask('rollback').catch(() => undefined);
    throw error;
  }
  return count;
}
