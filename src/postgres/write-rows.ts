import type { Ask } from './ask-database.ts';

/** Adds rows to a table, each with these columns too; what a row does not name gets the column's default. Does nothing for no rows. */
export async function writeRows(
  ask: Ask,
  table: string,
  rows: readonly object[],
  common: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = [...new Set([...Object.keys(first), ...Object.keys(common)])].join(', ');
  const sql = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`;
  await ask(sql, [JSON.stringify(rows.map((row) => ({ ...row, ...common })))]);
}
