import { inert } from './inert.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; create it, or set COVERAGE_DIR to the folder with the articles',
  ENOTDIR: 'is not a folder; set COVERAGE_DIR to the folder with the articles',
  EACCES: 'may not be read; give the bot the right to read it',
  EPERM: 'may not be read; give the bot the right to read it',
  ELOOP: 'is a link that leads back to itself; set COVERAGE_DIR to the folder with the articles',
};

/** The folder of the articles cannot be listed at all. Its message is a sentence for whoever runs the bot. */
export class CorpusFolderError extends Error {
  readonly folder: string;
  /** The file system's code, `ENOENT`. */
  readonly code: string;

  constructor(folder: string, code: string) {
    super(
      `The folder of articles “${inert(folder)}” ${REASONS[code] ?? `cannot be read (${inert(code)}); check the disk`}.`,
    );
    this.name = 'CorpusFolderError';
    this.folder = folder;
    this.code = code;
  }
}
