import type { LogLevel } from './config.ts';

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
  readonly logLevel: LogLevel;
}
