import { type Log, silentLog } from '../text/log.ts';
import type { Article, UnreadableFile } from './article.ts';
import { byPath, type ListedFile, listFiles, refused } from './list-files.ts';
import { parseArticle } from './parse-article.ts';
import { type FileReading, readFile } from './read-file.ts';

/** A file of names that stands beside the articles, as text: what it says is for the people layer to read. */
export interface PeopleFile {
  readonly path: string;
  readonly text: string;
  readonly contentHash: string;
}

/** All that a folder of articles holds. Both lists stand by path, whatever order the file system gave. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly unreadable: readonly UnreadableFile[];
  readonly peopleFile?: PeopleFile;
}

export interface ReadCorpusOptions {
  /** Larger files are not read. */
  readonly maxBytes?: number;
  readonly log?: Log;
  /** The article as it was divided before, where path and content are still the same: it is not divided again. */
  readonly known?: (path: string, contentHash: string) => Article | undefined;
}

/** A long article has some 100 kB; what has more than this is an archive or no article. */
export const DEFAULT_MAX_BYTES = 2 * 1024 * 1024;

/** How many files are open at once: enough to hide a slow disk, few beside the usual limit of 1,024 handles. */
const AT_ONCE = 8;

/**
 * Reads every article of a folder, subfolders too. A file that cannot be read is named with its reason and the rest is served. Gives way
 * between files, so that questions are answered meanwhile. Rejects with CorpusFolderError when the folder itself cannot be listed, with nothing else.
 */
export async function readCorpus(folder: string, options: ReadCorpusOptions = {}): Promise<Corpus> {
  const { maxBytes = DEFAULT_MAX_BYTES, log = silentLog, known } = options;
  const listing = await listFiles(folder);
  const articles: Article[] = [];
  const unreadable: UnreadableFile[] = [...listing.unreadable];
  await inTurns(listing.articles, async ({ path, location }) => {
    const reading = await readFile(location, maxBytes);
    const article = articleOf(path, reading, known);
    if ('why' in article) unreadable.push(refused(path, article.why));
    else articles.push(article);
  });
  const people = listing.people === undefined ? undefined : await readPeople(listing.people, maxBytes);
  if (people !== undefined && 'reason' in people) unreadable.push(people);
  log.debug('corpus.read', { articles: articles.length, unreadable: unreadable.length });
  return {
    articles: articles.sort(byPath),
    unreadable: unreadable.sort(byPath),
    ...(people === undefined || 'reason' in people ? {} : { peopleFile: people }),
  };
}

function articleOf(
  path: string,
  reading: FileReading,
  known: ReadCorpusOptions['known'],
): Article | { readonly why: string } {
  if (reading.kind === 'refused') return reading;
  const article =
    known?.(path, reading.contentHash) ??
    parseArticle({ path, text: reading.text, contentHash: reading.contentHash });
  if (article.passages.length > 0) return article;
  return { why: 'it has no words; put the article into it or remove it' };
}

async function readPeople(
  { path, location }: ListedFile,
  maxBytes: number,
): Promise<PeopleFile | UnreadableFile> {
  const reading = await readFile(location, maxBytes);
  if (reading.kind === 'refused') return refused(path, reading.why);
  return { path, text: reading.text, contentHash: reading.contentHash };
}

/** Runs `work` over all files, a few at a time. */
async function inTurns(
  files: readonly ListedFile[],
  work: (file: ListedFile) => Promise<void>,
): Promise<void> {
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) {
      await work(file);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
