import { CorpusFolderError } from '../corpus/corpus-folder-error.ts';

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
  const detail = error instanceof Error ? error.message : 'unknown';
  return `The new coverage could not be built (${detail}). Undo the last change to the articles and refresh.`;
}
