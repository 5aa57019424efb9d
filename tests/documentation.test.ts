import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { CONSOLE_USER_ID, type ConsoleParts, runConsole } from '../src/adapters/console/run-console.ts';
import { createMeter } from '../src/adapters/health/create-meter.ts';
import { previewAsker } from '../src/adapters/preview/preview-askers.ts';
import { readConfig, SETTING_NAMES } from '../src/config.ts';
import { openCoverageStore } from '../src/coverage/coverage-store.ts';
import { createDispatcher } from '../src/interactions/create-dispatcher.ts';
import type { Command } from '../src/interactions/define-command.ts';
import { loadCommands } from '../src/interactions/load-commands.ts';
import { registrationOf } from '../src/interactions/registration.ts';
import { COLOURS } from '../src/replies/colours.ts';
import { english } from '../src/replies/messages-english.ts';
import { buildOramaIndex } from '../src/search/orama-index.ts';
import { silentLog } from '../src/text/log.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Whoever reads these must find what they name. */
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'src/README.md',
  'src/answers/README.md',
  'src/gather/README.md',
  'src/languages/README.md',
  'src/quotations/README.md',
  'src/revisions/README.md',
  'src/search/README.md',
  'src/watches/README.md',
  'CHANGELOG.md',
  'docs/runbook.md',
  'docs/dependencies.md',
  'docs/threats.md',
  '.github/SECURITY.md',
];

/** Named before they are there; each leaves this list when it comes. */
const COMING = {
  scripts: [] as string[],
  files: [] as string[],
};

/** The files of a command and a language that CONTRIBUTING.md makes up to show how one is added. */
const MADE_UP = /\/(?:count|dutch)(?:-\w+)?(?:\.test)?\.ts$/;

/** The two coverages that come along; a line of the README that does not name the first means the second. */
const SEEDS = 'seeds';
const ARTICLES = 'tests/articles';

const README = textOf('README.md');
const PACKAGE = JSON.parse(textOf('package.json')) as {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};
const COMMANDS = await loadCommands();
const LISTED: readonly Command[] = [...COMMANDS.values()].filter(({ isPressOnly }) => isPressOnly !== true);

/** The row of each command in the table “Commands”: the name that it begins with, and the words that stand for options. */
const COMMAND_ROWS = [...section('Commands').matchAll(/^\| (`\/[\w-]+.*?|\*[^*]+\*) \|/gm)].map(
  ([, cell = '']) => {
    const [name = '', ...options] = cell.match(/(?<=\*)[^*]+|[\w-]+/g) ?? [];
    return cell.startsWith('*')
      ? { name, options: [] }
      : { name, options: options.filter((word) => word !== 'or') };
  },
);

/** The calls in a line of the README: those with a value, and those that need none. */
const callsIn = (line: string) =>
  [...line.matchAll(/`(\/[a-z]+(?: [\w-]+:[^`]+)?)`/g)]
    .map((match) => ({ call: match[1] ?? '', before: line.slice(0, match.index) }))
    .filter(({ call }) => call.includes(':') || needsNothing(call.slice(1)));

/** Every call that the README shows, and the coverage on which it does so; its pictures are of the seeds. */
const CALLS: readonly (readonly [call: string, coverage: string])[] = [
  ...README.split('\n').flatMap((line) =>
    callsIn(line).map(
      ({ call, before }) => [call, /on the seeds\W*$/.test(before) ? SEEDS : ARTICLES] as const,
    ),
  ),
  ...[...README.matchAll(/!\[[^\]]*?(\/[a-z]+ [\w-]+:[^\]]+)\]/g)].map(
    ([, call = '']) => [call, SEEDS] as const,
  ),
];

/** The lines that the README gives to a terminal, as a shell would hand them over. */
const TERMINAL_LINES = [...README.matchAll(/^npm run -s try -- (.+?)(?: {2,}#.*)?$/gm)].map(
  ([, line = '']) => ({
    line,
    args: (line.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((argument) => argument.replaceAll('"', '')),
  }),
);

describe('the README', () => {
  const consoles = new Map<string, ConsoleParts>();
  beforeAll(async () => {
    for (const folder of [SEEDS, ARTICLES]) consoles.set(folder, await openConsole(folder));
  });

  function consoleOn(folder: string): ConsoleParts {
    const parts = consoles.get(folder);
    if (parts === undefined) throw new Error(`no coverage in ${folder}`);
    return parts;
  }

  async function shown(args: readonly string[], folder: string) {
    const parts = consoleOn(folder);
    const { exitCode, text } = await runConsole(
      [...args.filter((flag) => flag !== '--json'), '--json'],
      parts,
    );
    expect(text).toMatch(/^\{/);
    expect(exitCode).toBe(0);
    return JSON.parse(text) as {
      readonly content: string;
      readonly embeds: readonly { readonly color: number }[];
    };
  }

  it('has calls and lines to try', () => {
    expect(CALLS.length).toBeGreaterThan(10);
    expect(TERMINAL_LINES.length).toBeGreaterThan(2);
    expect(CALLS.filter(([, coverage]) => coverage === SEEDS).length).toBeGreaterThan(2);
  });

  it.each(CALLS)('is answered when it says %s, on %s', async (call, coverage) => {
    const { embeds } = await shown([call], coverage);
    expect(embeds).toHaveLength(1);
    expect(embeds[0]?.color).not.toBe(COLOURS.miss);
  });

  it('shows a server’s settings to who manages it, as it says', async () => {
    const asker = previewAsker('moderator', { locale: 'en-GB' });
    const { dispatcher } = consoleOn(ARTICLES);
    const reply = await dispatcher.dispatch({ kind: 'command', name: 'settings', options: {}, asker });
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
    expect('body' in reply && reply.body.embeds).toHaveLength(1);
  });

  it.each(TERMINAL_LINES)('is answered in a terminal: $line', async ({ args }) => {
    const { embeds } = await shown(args, SEEDS);
    expect(embeds[0]?.color).not.toBe(COLOURS.miss);
  });

  it('asks instead of guessing where it says so', async () => {
    expect((await shown(['/quote', 'speaker:Okafor'], ARTICLES)).embeds[0]?.color).toBe(COLOURS.choice);
    expect(section('What it does')).toContain('| Asks instead of guessing | `/quote speaker:Okafor` |');
  });

  it('has a row for each command, and no other', () => {
    expect(COMMAND_ROWS.map(({ name }) => name).sort()).toEqual(LISTED.map(({ name }) => name).sort());
  });

  it.each(COMMAND_ROWS.map(({ name, options }) => [name, options] as const))(
    'names options that %s has: %j',
    (name, options) => {
      const has = Object.keys(COMMANDS.get(name)?.options ?? {});
      expect(has).toEqual(expect.arrayContaining(options));
    },
  );

  it('names options and values in its sentences that some command has', () => {
    const registered = registrationOf(COMMANDS, english, 'guild').flatMap(({ options = [] }) => options);
    for (const [, name, value] of README.matchAll(/`([a-z-]+):(True|False)`/g)) {
      expect(registered.map((option) => option.name)).toContain(name);
      expect(['True', 'False']).toContain(value);
    }
    for (const [, label = ''] of README.matchAll(/`([A-Z][a-z]+)`/g))
      expect(Object.values(english.actions)).toContain(label);
  });

  it('calls the buttons of the walk as they are called', () => {
    const labels: readonly unknown[] = [...Object.values(english.actions), english.why.button];
    const walk = `${section('A walk through the page')}\n${section('What it does')}`;
    const named = [...walk.matchAll(/\*([A-Z][^*|]+)\*/g)].map(([, label = '']) => label);
    const ours = named.filter((label) => !COMMANDS.has(label) && !DISCORDS_OWN.has(label));
    expect(ours.length).toBeGreaterThan(3);
    expect(labels).toEqual(expect.arrayContaining(ours));
  });

  it('names settings that there are', () => {
    const named = [...README.matchAll(/`([A-Z]+_[A-Z_]+|PORT|PREVIEW)(?:=[^`]*)?`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(3);
    expect(SETTING_NAMES).toEqual(expect.arrayContaining(named));
  });

  it('tells of the Node and the port that there are', () => {
    const [, node = ''] = /^Node (\d+) or later/m.exec(README) ?? [];
    expect(PACKAGE.engines.node).toBe(`>=${node}`);
    expect(textOf('.nvmrc').trim()).toBe(node);
    expect(textOf('.github/workflows/ci.yml')).toContain(`node: [${node}, `);
    expect(README).toContain(`http://127.0.0.1:${readConfig({}).port}`);
  });
});

describe('.env.example', () => {
  it('sets what is the case without it', () => {
    const lines = [...textOf('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)];
    expect(lines.map(([, name]) => name)).toEqual(SETTING_NAMES);
    const environment = Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
    expect(readConfig(environment)).toEqual(readConfig({}));
  });

  it('names no setting in vain: each changes what is read', () => {
    const id = '112233445566778899';
    const others: Readonly<Record<string, string>> = {
      DISCORD_TOKEN: 'x'.repeat(60),
      DISCORD_GUILD_ID: id,
      SURFACE: 'http',
      DISCORD_PUBLIC_KEY: 'ab'.repeat(32),
      HTTP_PORT: '1',
      HTTP_HOST: '0.0.0.0',
      SHARDS: '2',
      SPEND_LAST_SIGN_INS: 'true',
      DISCORD_API_URL: 'http://127.0.0.1:1/api',
      COVERAGE_DIR: 'elsewhere',
      COVERAGE_SOURCES: 'elsewhere.yaml',
      GATHER_MINUTES: '30',
      MAX_ARTICLE_BYTES: '5000',
      HOME_GUILD_IDS: id,
      MODERATOR_ROLE_IDS: id,
      OPERATOR_IDS: id,
      SETTINGS_FILE: 'elsewhere.json',
      COOL_DOWN_SECONDS: '7',
      CACHE_DIR: 'elsewhere',
      DATABASE_URL: 'postgres://elsewhere/otr',
      DATABASE_READ_URL: 'postgres://replica/otr',
      ANSWER_THREADS: '1',
      ANSWER_SECONDS: '5',
      THREAD_MEMORY_MB: '100',
      PORT: '1',
      PREVIEW: 'true',
      LOG_IDS: 'true',
      HEALTH_PORT: '9090',
      HEALTH_HOST: '0.0.0.0',
      LOG_LEVEL: 'debug',
    };
    /** Without a token there is always the page, and a replica is one of a database. */
    const BESIDE: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
      PREVIEW: { DISCORD_TOKEN: others.DISCORD_TOKEN },
      DATABASE_READ_URL: { DATABASE_URL: others.DATABASE_URL },
      SURFACE: { DISCORD_PUBLIC_KEY: others.DISCORD_PUBLIC_KEY },
    };
    expect(Object.keys(others)).toEqual(SETTING_NAMES);
    for (const [name, value] of Object.entries(others)) {
      const beside = BESIDE[name] ?? {};
      expect(readConfig({ ...beside, [name]: value }), name).not.toEqual(readConfig(beside));
    }
  });
});

describe.each(DOCUMENTS)('%s', (document) => {
  const text = textOf(document);

  it('names scripts that npm has', () => {
    const named = [...text.matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own ?? '',
    );
    expect([...Object.keys(PACKAGE.scripts), ...COMING.scripts]).toEqual(expect.arrayContaining(named));
  });

  it('leads to files that there are', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const missing = links.filter(
      (link) => !/^https?:/.test(link) && !existsSync(join(ROOT, dirname(document), link)),
    );
    expect(missing).toEqual([]);
  });

  it('names files that there are, from the project’s folder or from its own', () => {
    const paths = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.(?:ts|json|md|yaml))`/g)].map(
      ([, path = '']) => path,
    );
    const folders = [ROOT, join(ROOT, 'src'), join(ROOT, dirname(document))];
    const missing = paths.filter((path) => !folders.some((folder) => existsSync(join(folder, path))));
    expect(missing.filter((path) => !COMING.files.includes(path) && !MADE_UP.test(path))).toEqual([]);
  });
});

describe('the runbook', () => {
  const runbook = textOf('docs/runbook.md');
  const sources = ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => textOf(join(folder, path))),
  );
  /** What a column of the tables under a heading holds, in the order of the rows. */
  const column = (heading: string, index: number) => {
    const [, part = ''] =
      new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(runbook) ?? [];
    const rows = part.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('|--'));
    return rows
      .slice(1)
      .map((row) => (row.split(' | ')[index] ?? '').replace(/^\| /, '').replaceAll('`', ''));
  };
  const alerts = parseYaml(textOf('docs/deploy/alerts.yaml')) as {
    readonly groups: readonly {
      readonly rules: readonly { readonly alert: string; readonly expr: string }[];
    }[];
  };
  const rules = alerts.groups.flatMap((group) => group.rules);

  it('has a line for each event of the log at the levels warn and error, and no other', () => {
    const told = sources.flatMap((source) =>
      [...source.matchAll(/(?:log\.(?:warn|error)|\bnote)\(\s*'([a-z][\w.-]*[a-z])'/g)].map(
        ([, event = '']) => event,
      ),
    );
    const events = [...new Set(told)].filter((event) => !['warn', 'error'].includes(event)).sort();
    expect(events.length).toBeGreaterThan(40);
    expect(column('Lines of the log', 0), 'add a line to docs/runbook.md').toEqual(events);
  });

  it('has a line for each code that the bot ends with', () => {
    const codes = sources.flatMap((source) => [
      ...[...source.matchAll(/process\.exit\((\d+)\)/g)].map(([, code]) => code),
      ...[...source.matchAll(/^const \w+_FAULT = (\d+);/gm)].map(([, code]) => code),
    ]);
    expect(column('How it ends', 0)).toEqual([...new Set(codes)].sort());
  });

  it('has a line for each word of /readyz', () => {
    const words = column('How it is', 1);
    expect(words).toHaveLength(8);
    for (const word of words)
      expect(
        sources.some((source) => source.includes(`'${word}'`)),
        word,
      ).toBe(true);
  });

  it('has a line for each alert, and each alert a figure that there is', () => {
    expect(column('Alerts', 0)).toEqual(rules.map(({ alert }) => alert));
    const figures = column('Figures', 0);
    for (const { expr } of rules) {
      for (const [name = ''] of expr.matchAll(/on_the_record_\w+/g))
        expect(figures).toContain(name.replace(/_bucket$/, ''));
    }
  });

  it('has a line for each figure', async () => {
    const meter = createMeter({ coverage: () => undefined, load: () => undefined, isReady: () => false });
    const shown = [...(await meter.exposition()).matchAll(/^# TYPE (on_the_record_\w+)/gm)];
    expect(column('Figures', 0).toSorted()).toEqual(shown.map(([, name = '']) => name).sort());
  });

  it('names settings that there are, as the files beside it do', () => {
    const named = [...runbook.matchAll(/`([A-Z]+_[A-Z_]+)(?:=[^`]*)?`/g)].map(([, name = '']) => name);
    const unit = [...textOf('docs/deploy/on-the-record.service').matchAll(/^Environment=(\w+)=/gm)];
    const { 'x-bot': _, services } = parseYaml(textOf('docs/deploy/compose.yaml')) as {
      readonly 'x-bot': unknown;
      readonly services: Readonly<
        Record<string, { readonly environment?: Readonly<Record<string, unknown>> }>
      >;
    };
    const composed = Object.values(services).flatMap(({ environment = {} }) => Object.keys(environment));
    const [, dockerEnvironment = ''] = /^ENV ((?:.*\\\n)*.*)$/m.exec(textOf('docs/deploy/Dockerfile')) ?? [];
    const image = [...dockerEnvironment.matchAll(/(\w+)=/g)];
    const all = [...named, ...composed, ...[...unit, ...image].map(([, name = '']) => name)];
    expect(all.length).toBeGreaterThan(20);
    expect([...SETTING_NAMES, 'NODE_ENV']).toEqual(expect.arrayContaining(all));
  });

  it('starts the bot as npm does, and lets a machine start again what time can mend', () => {
    const command = PACKAGE.scripts.start ?? '';
    expect(textOf('docs/deploy/on-the-record.service')).toContain(`ExecStart=/usr/bin/${command}\n`);
    expect(textOf('docs/deploy/Dockerfile')).toContain(
      `CMD ${JSON.stringify(command.split(' ')).replaceAll(',', ', ')}\n`,
    );
    expect(textOf('docs/deploy/on-the-record.service')).toMatch(/^RestartPreventExitStatus=78$/m);
  });
});

it('names for each threat what stops it and a test that shows it', () => {
  const rows = textOf('docs/threats.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| wants'));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [wants = '', stops = '', shown = ''] = row.replace(/^\| | \|$/g, '').split(' | ');
    expect(wants.length, row).toBeGreaterThan(5);
    expect(stops.length, row).toBeGreaterThan(20);
    expect(
      shown.match(/`tests\/[^`]+\.ts`/g)?.every((path) => existsSync(join(ROOT, path.slice(1, -1)))),
      row,
    ).toBe(true);
  }
});

it('calls nothing still to come that is there', () => {
  expect(COMING.files.filter((file) => existsSync(join(ROOT, file)))).toEqual([]);
  expect(COMING.scripts.filter((script) => Object.hasOwn(PACKAGE.scripts, script))).toEqual([]);
});

/** Words of Discord's own that the README sets in italics. */
const DISCORDS_OWN: ReadonlySet<string> = new Set(['Embed Links', 'Bot']);

/** Whether a command answers when it is given nothing: those with two options or more want one of them at least. */
function needsNothing(name: string): boolean {
  const command = COMMANDS.get(name);
  const options = Object.values(command?.options ?? {});
  return (
    command?.for === 'everyone' && options.every(({ required }) => required !== true) && options.length < 2
  );
}

/** What stands under a heading of the README that begins so. */
function section(heading: string): string {
  const [, text = ''] =
    new RegExp(`^## ${heading}[^\\n]*\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(README) ?? [];
  return text;
}

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

async function openConsole(folder: string): Promise<ConsoleParts> {
  const store = await openCoverageStore({
    folder: join(ROOT, folder),
    buildSearchIndex: buildOramaIndex,
    log: silentLog,
  });
  const moderation = {
    isOperator: (userId: string) => userId === CONSOLE_USER_ID,
    homeGuildIds: new Set<string>(),
    moderatorRoleIds: new Set<string>(),
  };
  return {
    dispatcher: createDispatcher({ commands: COMMANDS, store, moderation, log: silentLog }),
    registration: registrationOf(COMMANDS, english, 'guild'),
  };
}
