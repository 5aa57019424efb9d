import { existsSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { createSignInBook } from './adapters/gateway/sign-in-book.ts';
import { SignInsSpent } from './adapters/gateway/sign-ins-spent.ts';
import { createHealth } from './adapters/health/health.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type DatabaseSide, openDatabaseSide } from './database-side.ts';
import { describeCoverage } from './describe-coverage.ts';
import { openWorkerDesk, type WorkerDesk } from './desk/open-worker-desk.ts';
import { type GatherThread, gatherInThread } from './gather/gather-in-thread.ts';
import { regularly } from './gather/gather-regularly.ts';
import { guardProcess } from './guard-process.ts';
import { loadCommands } from './interactions/load-commands.ts';
import { createLog } from './log.ts';
import { readEnvironment } from './read-environment.ts';
import { english } from './replies/messages-english.ts';
import { serveGateway } from './serve-gateway.ts';
import { openMeter, serveHealth } from './serve-health.ts';
import { serveHttp } from './serve-http.ts';
import { servePage } from './serve-page.ts';
import { openSettingsStore } from './settings/open-settings-store.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { complain, type Surface, type SurfaceParts, say } from './surface.ts';
import { hearOtherThreads, tellLines } from './tell-lines.ts';
import { tellOpening } from './tell-opening.ts';
import type { Log } from './text/log.ts';
import { openWatchDesk, type WatchDesk } from './watches/watch-desk.ts';
import { besideSettings, workerSettings } from './worker-settings.ts';

/** sysexits.h: EX_CONFIG. What is wrong stands in the settings, or at Discord, and a restart would not mend it. */
const CONFIG_FAULT = 78;
/** EX_TEMPFAIL. It passes, and only time can mend it: whatever has started the bot is to start it again later. */
const PASSING_FAULT = 75;
/** EX_UNAVAILABLE: a database that may be back in a minute. */
const DATABASE_FAULT = 69;

await main().catch((error: unknown) => {
  if (error instanceof TypeError || error instanceof RangeError) throw error; // a fault of ours: the last net logs it
  // A folder that is not there, a port that is taken, a token that is refused: all say what to do.
  for (const fault of error instanceof ConfigError ? error.faults : [messageOf(error)]) complain(fault);
  process.exit(codeOf(error));
});

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const health = createHealth();
  let desk: WorkerDesk | undefined;
  const meter = openMeter({ health, desk: () => desk });
  hearOtherThreads(meter.line);
  const log = tellLines(createLog(config.logLevel), meter.line);
  guardProcess(log);
  const surfaces: Surface[] = [];
  health.watch('process', () => 'ok');
  health.watch('coverage', () => coverageCheck(desk));
  stopOnSignal({
    stop: () => Promise.all(surfaces.map((surface) => surface.stop())),
    onBegin: () => {
      health.watch('process', () => 'stopping');
      say(english.surfaces.running.stopping);
    },
    onEnd: () => say(english.surfaces.running.stopped),
  });
  const servesHttp = config.surface === 'http';
  if (servesHttp || config.discordToken !== undefined) health.watch('discord', () => 'not begun');
  if (config.healthPort !== undefined) {
    const served = await serveHealth(health, meter, { host: config.healthHost, port: config.healthPort });
    say(english.surfaces.running.health(served.url));
  }
  const book = createSignInBook(besideSettings(config, 'sign-ins'), log);
  const isAtGateway = !servesHttp && config.discordToken !== undefined;
  const closedUntil = isAtGateway && !config.spendsLastSignIns ? await book.closedUntil() : undefined;
  if (closedUntil !== undefined)
    throw new SignInsSpent(english.surfaces.running.signInsSpent(undefined, closedUntil.toISOString()));
  const commands = await loadCommands();
  const settings = await openSettingsStore(config.settingsFile, log);
  if (!existsSync(dirname(config.settingsFile))) complain(settingsFolderMissing(config.settingsFile));
  const watchDesk = await openWatchDesk({ settings, path: besideSettings(config, 'posts'), log });
  surfaces.push(watchDesk);
  const gathering = openGathering(config, log);
  const database = await openDatabaseSide(config.database, log);
  desk = await openDesk(config, { gathering, watchDesk, database, log });
  database?.follow(desk);
  const parts: SurfaceParts = { config, commands, desk, watchDesk, settings, meter, log };
  if (config.preview) surfaces.push(await servePage(parts));
  if (servesHttp) {
    const http = serveHttp(parts);
    surfaces.push(http);
    await http.ready;
    health.watch('discord', () => 'ok');
  } else if (config.discordToken !== undefined) {
    const gateway = serveGateway({ ...parts, book, onLost: endForGood }, config.discordToken);
    health.watch('discord', () => gateway.check());
    surfaces.push(gateway); // before it is ready, so that a signal can end the tries
    if (!(await gateway.ready)) return;
  }
  if (config.gatherMinutes > 0) surfaces.push(gatherRegularly(config, gathering, desk, log));
  say(english.surfaces.running.ready(Math.round(performance.now())));
}

function endForGood(advice: string): never {
  complain(advice);
  process.exit(CONFIG_FAULT);
}

function coverageCheck(desk: WorkerDesk | undefined): string {
  if (desk === undefined) return 'being read';
  return desk.load().workers === 0 ? 'being read anew' : 'ok';
}

/** Reads the folder and answers on threads of their own: this one talks to Discord and serves the page, and does nothing else. */
async function openDesk(
  config: Config,
  {
    gathering,
    watchDesk,
    database,
    log,
  }: {
    readonly gathering: GatherThread;
    readonly watchDesk: WatchDesk;
    readonly database: DatabaseSide | undefined;
    readonly log: Log;
  },
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
    // Where interactions come over HTTP, any number of processes read the folder, and the one at the gateway tells what is new.
    ...(config.surface === 'http' ? {} : { watchDesk }),
    log,
    onOpening: tellOpening(say),
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
function gatherRegularly(config: Config, gathering: GatherThread, desk: WorkerDesk, log: Log): Surface {
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

function codeOf(error: unknown): number {
  if (error instanceof SignInsSpent) return PASSING_FAULT;
  return error instanceof Error && error.name === 'DatabaseAwayError' ? DATABASE_FAULT : CONFIG_FAULT;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function settingsFolderMissing(path: string): string {
  return `SETTINGS_FILE: the folder ${dirname(path)} is not there, so what /settings changes cannot be kept. Make it, or set SETTINGS_FILE to another path.`;
}
