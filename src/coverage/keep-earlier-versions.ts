import type { Article, UnreadableFile } from '../corpus/article.ts';
import type { Corpus } from '../corpus/read-corpus.ts';

/** What is served now, as far as a file that can no longer be read falls back to it. */
export interface ServedFiles {
  readonly articles: readonly Article[];
  readonly peopleFile?: Corpus['peopleFile'];
}

/**
 * The corpus as it was read, with the last good version of each file that is there but cannot be read (of a folder that cannot be listed: of all
 * files in it), which is then named with `servesEarlierVersion`. A file that is gone stays gone.
 */
export function keepEarlierVersions(read: Corpus, served: ServedFiles): Corpus {
  const isUnreadable = matcherOf(read.unreadable);
  const present = new Set(read.articles.map(({ path }) => path));
  const kept = served.articles.filter(({ path }) => !present.has(path) && isUnreadable(path));
  const people = read.peopleFile ?? keptPeopleFile(served, isUnreadable);
  const keptPaths = [...kept.map(({ path }) => path), ...(people === undefined ? [] : [people.path])];
  return {
    articles: [...read.articles, ...kept],
    unreadable: read.unreadable.map((file) => ({
      ...file,
      servesEarlierVersion: keptPaths.some((path) => path === file.path || path.startsWith(`${file.path}/`)),
    })),
    ...(people === undefined ? {} : { peopleFile: people }),
    ...(read.stamps === undefined ? {} : { stamps: read.stamps }),
  };
}

function keptPeopleFile(served: ServedFiles, isUnreadable: (path: string) => boolean): Corpus['peopleFile'] {
  return served.peopleFile !== undefined && isUnreadable(served.peopleFile.path)
    ? served.peopleFile
    : undefined;
}

/** Whether a path, or a folder above it, is among those that could not be read. */
function matcherOf(unreadable: readonly UnreadableFile[]): (path: string) => boolean {
  const paths = new Set(unreadable.map((file) => file.path));
  return (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (paths.has(path.slice(0, end))) return true;
    }
    return false;
  };
}
