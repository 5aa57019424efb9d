import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgres, type PostgresPrograms } from './find-postgres.ts';

const run = promisify(execFile);

/** A server of our own on loopback, with nothing in it. */
export interface PostgresServer {
  /** The address of a database on it. */
  url(database?: string): string;
  /** Makes an empty database, and gives its address. */
  createDatabase(): Promise<string>;
  /** A replica that follows this server. */
  startReplica(): Promise<PostgresServer>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again where it has ended. */
  restart(): Promise<void>;
  /** Ends it and takes away all that it wrote. */
  stop(): Promise<void>;
}

/** Not for anything that is to be kept: nothing is forced onto the disk. */
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '128MB',
  max_connections: '60',
  max_wal_senders: '4',
  wal_level: 'replica',
  hot_standby_feedback: 'on',
  unix_socket_directories: '',
  listen_addresses: '127.0.0.1',
};

/** Starts an empty server. Rejects with why there is none (`findPostgres`). */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  const programs = findPostgres();
  if (typeof programs === 'string') throw new Error(programs);
  const folder = await emptyFolder(programs);
  await run(
    join(programs.folder, 'initdb'),
    ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...programs.user, cwd: folder },
  );
  return serve(programs, folder, settings);
}

async function serve(
  programs: PostgresPrograms,
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<PostgresServer> {
  const port = await freePort();
  const options = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const replicas: PostgresServer[] = [];
  let databases = 0;
  let server: ChildProcess | undefined;
  const start = () =>
    spawn(join(programs.folder, 'postgres'), ['-D', folder, '-p', String(port), ...options], {
      ...programs.user,
      cwd: folder,
      stdio: 'ignore',
    });
  const url = (database = 'postgres') => `postgres://postgres@127.0.0.1:${port}/${database}`;

  async function restart(): Promise<void> {
    server = start();
    await ready(url());
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = server;
    server = undefined;
    if (ending === undefined || ending.exitCode !== null) return;
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    await ended;
  }

  await restart();
  return {
    url,
    async createDatabase() {
      databases += 1;
      const name = `test_${databases}`;
      await ask(url(), `create database ${name}`);
      return url(name);
    },
    async startReplica() {
      const copy = await emptyFolder(programs);
      await run(
        join(programs.folder, 'pg_basebackup'),
        ['-D', copy, '-R', '-X', 'stream', '-c', 'fast', '--no-sync', '-d', url()],
        { ...programs.user, cwd: copy },
      );
      const replica = await serve(programs, copy, settings);
      replicas.push(replica);
      return replica;
    },
    kill: () => end('SIGQUIT'),
    restart,
    async stop() {
      await Promise.all(replicas.map((replica) => replica.stop()));
      await end('SIGQUIT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function emptyFolder({ user: { uid, gid } }: PostgresPrograms): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-postgres-'));
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

async function ready(url: string): Promise<void> {
  const latest = performance.now() + 60_000;
  for (;;) {
    try {
      await ask(url, 'select 1');
      return;
    } catch (error) {
      if (performance.now() > latest) throw error;
      await pause(50);
    }
  }
}

/** One question on a connection of its own. */
export async function ask(url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
