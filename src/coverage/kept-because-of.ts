import { CorpusFolderError } from '../corpus/corpus-folder-error.ts';
import { CoverageUnreachableError } from './coverage-unreachable-error.ts';

/** A folder that held articles and holds none: an unmounted disk looks like this, and nobody means to remove all by a refresh. */
export class EmptyFolderError extends Error {
  constructor() {
    super(
      'The folder of articles is empty. Put the articles back and refresh; if that is meant, restart the bot.',
    );
    this.name = 'EmptyFolderError';
  }
}

/** Why a refresh left the coverage as it was: a sentence for a moderator that says what to do. */
export function keptBecauseOf(error: unknown): string {
  if (error instanceof EmptyFolderError || error instanceof CorpusFolderError) return error.message;
  if (error instanceof CoverageUnreachableError)
    return 'The database cannot be reached, so nothing was refreshed. What is in memory goes on answering; refresh when the database is back.';
  const detail = error instanceof Error ? error.message : 'unknown';
  return `The new coverage could not be built (${detail}). Undo the last change to the articles and refresh.`;
}
