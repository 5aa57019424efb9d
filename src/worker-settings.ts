import type { Config, LogLevel } from './config.ts';

/** What a worker thread is told when it is started. */
export interface WorkerSettings {
  readonly folder: string;
  readonly maxArticleBytes: number;
  /** The file that names the sources that articles are gathered from. */
  readonly sourcesFile: string;
  /** Where it is remembered what each revision brought. */
  readonly revisionsFile: string;
  /** Whether it is this process that writes there. */
  readonly notesRevisions: boolean;
  /** The folder where what was found in articles is kept from one start to the next; nowhere when absent. */
  readonly cacheDir?: string;
  /** Where coverages are kept that many processes share. */
  readonly database?: { readonly url: string; readonly readUrl?: string };
  readonly logLevel: LogLevel;
}

export function workerSettings(config: Config): WorkerSettings {
  return {
    folder: config.coverageDir,
    maxArticleBytes: config.maxArticleBytes,
    sourcesFile: config.sourcesFile,
    revisionsFile: besideSettings(config, 'revisions'),
    notesRevisions: config.surface !== 'http',
    ...(config.cacheDir === undefined ? {} : { cacheDir: config.cacheDir }),
    ...(config.database === undefined ? {} : { database: config.database }),
    logLevel: config.logLevel,
  };
}

/** What is remembered from one start to the next stands in files beside the settings: `settings.revisions.json`, `settings.posts.json`. */
export function besideSettings({ settingsFile }: Config, name: string): string {
  return `${settingsFile.replace(/\.json$/, '')}.${name}.json`;
}
