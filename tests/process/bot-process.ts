import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isJson, type Json } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import { TOKEN } from '../fake-discord/world.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** No `.env` of a developer's lies here. */
const WORKING_FOLDER = fileURLToPath(new URL('./', import.meta.url));

/** The whole bot as a process of its own, as `npm start` runs it. */
export interface BotProcess {
  readonly child: ChildProcess;
  /** The lines on standard output so far. */
  readonly lines: readonly string[];
  /** All of standard error so far: the log and complaints. */
  stderr(): string;
  /** Waits for a line. */
  line(pattern: RegExp): Promise<string>;
  /** Waits for a line of the log with this event and these facts. */
  logged(event: string, facts?: Readonly<Record<string, unknown>>): Promise<void>;
  /** Signed in, registered, answering. */
  ready(): Promise<void>;
  /** Waits for its end and gives the code that it ended with. */
  ended(): Promise<number | null>;
  /** Sends SIGTERM and waits. */
  stop(): Promise<number | null>;
}

/** Starts what was built, by the command of `npm start`, or another program for Node; nothing of the caller's own environment reaches it but the path. */
export function startBot(
  environment: Readonly<Record<string, string>>,
  workingFolder: string = WORKING_FOLDER,
  program: readonly string[] = startArguments(),
): BotProcess {
  const child = spawn(process.execPath, program, {
    cwd: workingFolder,
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: TOKEN,
      LOG_LEVEL: 'debug',
      COVERAGE_DIR: join(ROOT, 'seeds'),
      SETTINGS_FILE: join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'settings.json'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const exit = once(child, 'exit').then(([code]) => code as number | null); // Node's first argument of `exit`
  const lines = () => out.split('\n').slice(0, -1);

  return {
    child,
    get lines() {
      return lines();
    },
    stderr: () => err,
    line: (pattern) =>
      until(
        () => `the line ${pattern} in:\n${out}${err}`,
        () => lines().find((line) => pattern.test(line)),
      ),
    async logged(event, facts = {}) {
      const wanted = Object.entries({ msg: event, ...facts });
      await until(
        () => `the log line ${JSON.stringify(wanted)} in:\n${err}`,
        () =>
          err
            .split('\n')
            .slice(0, -1)
            .map(readLogLine)
            .some((line) => wanted.every(([name, fact]) => line[name] === fact)),
      );
    },
    async ready() {
      await until('the bot to be ready', () => {
        if (child.exitCode !== null) throw new Error(`the bot ended with ${child.exitCode}:\n${out}${err}`);
        return /^Ready, /m.test(out);
      });
    },
    ended: () => exit,
    async stop() {
      child.kill('SIGTERM');
      return exit;
    },
  };
}

/** Complaints are plain words. */
function readLogLine(line: string): Json {
  const value: unknown = line.startsWith('{') ? JSON.parse(line) : undefined;
  return isJson(value) ? value : {};
}

/** `node --enable-source-maps dist/src/main.js`, from another folder. */
function startArguments(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  const [, ...given] = scripts.start.split(' ');
  return given.map((part) => (part.endsWith('.js') ? join(ROOT, part) : part));
}
