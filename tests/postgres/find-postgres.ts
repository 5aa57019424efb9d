import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian puts the programs of a server, a folder a version. */
const DEBIAN = '/usr/lib/postgresql';

/** The programs of a PostgreSQL server, and the user who may run them: the server refuses to be run by root. */
export interface PostgresPrograms {
  readonly folder: string;
  readonly user: { readonly uid?: number; readonly gid?: number };
}

/** The newest server that is installed; or why its tests are left out, in words. */
export function findPostgres(): PostgresPrograms | string {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one))
    : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  const folder = folders.find((path) => existsSync(join(path, 'initdb')));
  if (folder === undefined) return 'no PostgreSQL server is installed (apt-get install postgresql)';
  if (process.getuid?.() !== 0) return { folder, user: {} };
  try {
    const idOf = (option: string) =>
      Number(
        execFileSync('id', [option, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    return { folder, user: { uid: idOf('-u'), gid: idOf('-g') } };
  } catch {
    return 'root may not run a PostgreSQL server, and there is no user postgres to run it';
  }
}
