import { type Log, silentLog } from '../text/log.ts';
import { giveWay, givingWay } from '../text/steps.ts';
import type { Article, UnreadableFile } from './article.ts';
import { readerFor } from './article-readers.ts';
import { decodeText } from './decode-text.ts';
import { type FileStamp, type FileStamps, looksTheSame } from './file-stamp.ts';
import { LARGEST_FILE, largestFor } from './largest-file.ts';
import { byPath, type ListedFile, listFiles, refused } from './list-files.ts';
import { divideInSteps } from './parse-article.ts';
import { type FileBytes, readFile } from './read-file.ts';

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
  /** How the files of the articles looked; absent where nothing is known of any. */
  readonly stamps?: FileStamps;
}

export interface ReadCorpusOptions {
  /** Larger files of text are not read, and those of other formats that have ten times as much. */
  readonly maxBytes?: number;
  readonly log?: Log;
  /** A file's articles as they were divided before, where path and content are still the same: they are not divided again. */
  readonly known?: (path: string, contentHash: string) => readonly Article[] | undefined;
  /** How files looked before: one that looks the same, and whose articles are known, is not read again. */
  readonly stamps?: FileStamps;
  /** Told now and then how many files have been looked at. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** How many files are open at once: enough to hide a slow disk, few beside the usual limit of 1,024 handles. */
const AT_ONCE = 32;
/** So many files from one word of progress to the next. */
const TOLD_EVERY = 100;

/**
 * Reads every article of a folder, subfolders too. A file that cannot be read is named with its reason and the rest is served. Gives way
 * between files and within a long one, so that questions are answered meanwhile. Rejects with CorpusFolderError when the folder itself cannot be
 * listed, with nothing else.
 */
export async function readCorpus(folder: string, options: ReadCorpusOptions = {}): Promise<Corpus> {
  const { maxBytes = LARGEST_FILE, log = silentLog, known, onProgress } = options;
  const listing = await listFiles(folder);
  const articles: Article[] = [];
  const unreadable: UnreadableFile[] = [...listing.unreadable];
  const stamps = new Map<string, FileStamp>();
  let done = 0;
  await inTurns(listing.articles, async (file) => {
    const { path, location } = file;
    const same = await unchanged(file, options);
    const reading = same ?? (await readFile(location, largestFor(path, maxBytes)));
    const found = same ?? (await articlesOf(path, reading as FileBytes, known));
    if ('why' in found) unreadable.push(refused(path, found.why));
    else {
      articles.push(...found.articles);
      if ('stamp' in reading && reading.stamp !== undefined) stamps.set(path, reading.stamp);
    }
    done++;
    if (done % TOLD_EVERY === 0) onProgress?.(done, listing.articles.length);
  });
  const people = listing.people === undefined ? undefined : await readPeople(listing.people, maxBytes);
  if (people !== undefined && 'reason' in people) unreadable.push(people);
  log.debug('corpus.read', { articles: articles.length, unreadable: unreadable.length });
  return {
    articles: articles.sort(byPlace),
    unreadable: unreadable.sort(byPath),
    ...(people === undefined || 'reason' in people ? {} : { peopleFile: people }),
    ...(stamps.size === 0 ? {} : { stamps }),
  };
}

/** The articles of a file that looks as it did when they were divided. */
async function unchanged(
  { path, location }: ListedFile,
  { known, stamps, maxBytes = LARGEST_FILE }: ReadCorpusOptions,
) {
  const stamp = stamps?.get(path);
  if (stamp === undefined || stamp.size > largestFor(path, maxBytes)) return undefined;
  const articles = known?.(path, stamp.contentHash) ?? [];
  return articles.length > 0 && (await looksTheSame(location, stamp)) ? { articles, stamp } : undefined;
}

/** By path, and in one file as they stand there. */
export function byPlace(one: Article, other: Article): number {
  return byPath(one, other) || (one.place ?? 0) - (other.place ?? 0);
}

async function articlesOf(
  path: string,
  file: FileBytes,
  known: ReadCorpusOptions['known'],
): Promise<{ readonly articles: readonly Article[] } | { readonly why: string }> {
  if (file.kind === 'refused') return file;
  const { bytes, contentHash } = file;
  const before = known?.(path, contentHash) ?? [];
  if (before.length > 0) return { articles: before };
  const reading = await readerFor(path)?.(bytes, path);
  if (reading === undefined) return { why: 'it is of a format that is not read; remove it' };
  if (reading.kind === 'refused') return reading;
  const isOneOfSeveral = reading.articles.length > 1;
  const articles: Article[] = [];
  for (const [index, read] of reading.articles.entries()) {
    const place = isOneOfSeveral ? { place: index + 1 } : {};
    const article = await givingWay(divideInSteps(read, { path, contentHash, ...place }));
    if (article.passages.length > 0) articles.push(article);
  }
  return articles.length > 0
    ? { articles }
    : { why: 'it has no words; put the article into it or remove it' };
}

async function readPeople(
  { path, location }: ListedFile,
  maxBytes: number,
): Promise<PeopleFile | UnreadableFile> {
  const file = await readFile(location, maxBytes);
  if (file.kind === 'refused') return refused(path, file.why);
  const decoded = decodeText(file.bytes);
  if (decoded.kind === 'refused') return refused(path, decoded.why);
  return { path, text: decoded.text, contentHash: file.contentHash };
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
      await giveWay();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
