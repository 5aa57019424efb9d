import { existsSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { type Gateway, startGateway } from './adapters/gateway/start-gateway.ts';
import { createPagePoster } from './adapters/preview/create-page-poster.ts';
import { PREVIEW_GUILD_ID, PREVIEW_ROLE_ID } from './adapters/preview/preview-askers.ts';
import { startPreview } from './adapters/preview/start-preview.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type DatabaseSide, openDatabaseSide } from './database-side.ts';
import { describeCoverage } from './describe-coverage.ts';
import { openWorkerDesk, type WorkerDesk } from './desk/open-worker-desk.ts';
import { type GatherThread, gatherInThread } from './gather/gather-in-thread.ts';
import { regularly } from './gather/gather-regularly.ts';
import { guardProcess } from './guard-process.ts';
import type { Moderation } from './interactions/check-permissions.ts';
import { createCoolDown } from './interactions/create-cool-down.ts';
import { dispatchTo } from './interactions/create-dispatcher.ts';
import type { Command } from './interactions/define-command.ts';
import { loadCommands } from './interactions/load-commands.ts';
import { registrationOf } from './interactions/registration.ts';
import { createLog } from './log.ts';
import { readEnvironment } from './read-environment.ts';
import { english } from './replies/messages-english.ts';
import { openSettingsStore } from './settings/open-settings-store.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import type { Log } from './text/log.ts';
import { openWatchDesk, type WatchDesk } from './watches/watch-desk.ts';
import { besideSettings, workerSettings } from './worker-settings.ts';

/** sysexits.h: EX_CONFIG. What is wrong stands in the settings, or at Discord, and a restart would not mend it. */
const CONFIG_FAULT = 78;
/** EX_UNAVAILABLE: a database that may be back in a minute. */
const AWAY = 69;

interface Parts {
  readonly config: Config;
  readonly commands: ReadonlyMap<string, Command>;
  readonly desk: WorkerDesk;
  readonly watchDesk: WatchDesk;
  readonly gathering: GatherThread;
  readonly settings: SettingsStore;
  readonly log: Log;
}

/** Something that is served until it is stopped. */
interface Surface {
  stop(): Promise<void>;
}

await main().catch((error: unknown) => {
  if (error instanceof TypeError || error instanceof RangeError) throw error; // a fault of ours: the last net logs it
  // A folder that is not there, a port that is taken, a token that is refused: all say what to do.
  for (const fault of error instanceof ConfigError ? error.faults : [messageOf(error)]) complain(fault);
  process.exit(error instanceof Error && error.name === 'DatabaseAwayError' ? AWAY : CONFIG_FAULT);
});

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const log = createLog(config.logLevel);
  guardProcess(log);
  const commands = await loadCommands();
  const settings = await openSettingsStore(config.settingsFile);
  if (!existsSync(dirname(config.settingsFile))) complain(settingsFolderMissing(config.settingsFile));
  const watchDesk = await openWatchDesk({ settings, path: besideSettings(config, 'posts'), log });
  const gathering = openGathering(config, log);
  const database = await openDatabaseSide(config.database, log);
  const desk = await openDesk(config, { gathering, watchDesk, database, log });
  database?.follow(desk);
  const parts: Parts = { config, commands, desk, gathering, watchDesk, settings, log };
  const surfaces: Surface[] = [watchDesk];
  stopOnSignal({
    stop: () => Promise.all(surfaces.map((surface) => surface.stop())),
    onBegin: () => say(english.surfaces.running.stopping),
    onEnd: () => say(english.surfaces.running.stopped),
  });
  if (config.preview) surfaces.push(await servePreview(parts));
  if (config.discordToken !== undefined) {
    const gateway = connectDiscord(parts, config.discordToken);
    surfaces.push(gateway); // before it is ready, so that a signal can end the tries
    if (!(await gateway.ready)) return;
  }
  if (config.gatherMinutes > 0) surfaces.push(gatherRegularly(parts));
  say(english.surfaces.running.ready(Math.round(performance.now())));
}

/** Reads the folder and answers on threads of their own: this one talks to Discord and serves the page, and does nothing else. */
async function openDesk(
  config: Config,
  {
    gathering,
    watchDesk,
    database,
    log,
  }: Pick<Parts, 'gathering' | 'watchDesk' | 'log'> & { database: DatabaseSide | undefined },
): Promise<WorkerDesk> {
  const start = performance.now();
  const desk = await openWorkerDesk({
    // The same in the sources and in the build.
    entry: new URL(`./worker${extname(import.meta.url)}`, import.meta.url),
    data: workerSettings(config),
    gather: gathering.gather,
    mayBuild: database?.mayBuild,
    memoryMegabytes: config.threadMemoryMegabytes,
    threads: config.answerThreads,
    longestAnswerMs: config.answerSeconds * 1_000,
    watchDesk,
    log,
  });
  const milliseconds = performance.now() - start;
  const folder = (await database?.where()) ?? config.coverageDir;
  for (const line of describeCoverage(desk.current().facts, { folder, milliseconds }, english)) say(line);
  return desk;
}

/** Gathers on a thread of its own, when somebody asks for it and as often as is settled. */
function openGathering(config: Config, log: Log): GatherThread {
  return gatherInThread({
    entry: new URL(`./gather-worker${extname(import.meta.url)}`, import.meta.url),
    data: workerSettings(config),
    memoryMegabytes: config.threadMemoryMegabytes,
    log,
  });
}

/** What is new at the sources is fetched, and then read as a moderator would have it read. */
function gatherRegularly({ config, gathering, desk, log }: Parts): Surface {
  const work = regularly(
    config.gatherMinutes,
    async () => {
      await gathering.gather({ isAsked: false });
      await desk.refresh();
    },
    log,
  );
  return {
    async stop() {
      await gathering.stop();
      await work.end();
    },
  };
}

/** Whoever sits at this computer may do what moderators may. */
async function servePreview({ config, commands, desk, watchDesk, settings, log }: Parts): Promise<Surface> {
  const moderation: Moderation = {
    isOperator: () => false,
    homeGuildIds: new Set([PREVIEW_GUILD_ID]),
    moderatorRoleIds: new Set([PREVIEW_ROLE_ID]),
  };
  const dispatcher = dispatchTo({
    commands,
    desk,
    watchDesk,
    moderation,
    log,
    ...asServersLike(settings, config),
    // The page has one channel, and its moderators can read it.
    mayWriteTo: (_guildId, channelId) => channelId === PREVIEW_GUILD_ID,
  });
  const registration = registrationOf(commands, english, 'guild');
  const page = createPagePoster();
  watchDesk.connect(page);
  const preview = await startPreview({
    dispatcher,
    registration,
    opening: () => desk.opening(),
    posted: () => watchDesk.settled().then(page.take),
    log,
    port: config.port,
  });
  say(english.surfaces.running.preview(preview.url));
  return { stop: () => preview.close() };
}

/** What servers have settled for themselves, within what the environment allows. */
function asServersLike(settings: SettingsStore, { coolDownSeconds }: Config) {
  return {
    settings,
    leastCoolDown: coolDownSeconds,
    coolDown: createCoolDown(() => performance.now()),
  };
}

function connectDiscord({ config, commands, desk, watchDesk, settings, log }: Parts, token: string): Gateway {
  const operators = new Set(config.operatorIds);
  const moderation: Moderation = {
    isOperator: (userId) => operators.has(userId),
    homeGuildIds: new Set(config.homeGuildIds),
    moderatorRoleIds: new Set(config.moderatorRoleIds),
  };
  const gateway: Gateway = startGateway({
    token,
    apiUrl: config.discordApiUrl,
    ...(config.discordGuildId === undefined ? {} : { guildId: config.discordGuildId }),
    commands,
    dispatcher: dispatchTo({
      commands,
      desk,
      watchDesk,
      moderation,
      log,
      ...asServersLike(settings, config),
      mayWriteTo: (guildId, channelId) => gateway.mayWriteTo(guildId, channelId),
    }),
    // The page’s own server is none of Discord’s.
    onPoster: (poster) => watchDesk.connect({ ...poster, serves: ({ id }) => id !== PREVIEW_GUILD_ID }),
    messages: english,
    log,
    say,
    onOwners: (userIds) => {
      for (const userId of userIds) operators.add(userId);
    },
    onLost: (advice) => {
      complain(advice);
      process.exit(CONFIG_FAULT);
    },
  });
  return gateway;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function settingsFolderMissing(path: string): string {
  return `SETTINGS_FILE: the folder ${dirname(path)} is not there, so what /settings changes cannot be kept. Make it, or set SETTINGS_FILE to another path.`;
}
