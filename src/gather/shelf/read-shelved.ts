import type { ReadArticle } from '../../corpus/article-reader.ts';
import { decodeText } from '../../corpus/decode-text.ts';
import { findFrontMatter } from '../../corpus/find-front-matter.ts';
import { listFiles } from '../../corpus/list-files.ts';
import { readMarkdown } from '../../corpus/markdown-reader.ts';
import { readEntries } from '../../corpus/read-entries.ts';
import { readFile } from '../../corpus/read-file.ts';
import { textOf } from '../../text/span.ts';
import { sketchOf, type Wording, wordingOf } from './shared-wording.ts';

/** A file of the coverage that says where it is from. */
export interface Shelved {
  /** Its place in the folder. */
  readonly path: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly gone?: string;
  /** The source that it was gathered from, and what that gave; absent for a file that somebody put there. */
  readonly source?: string;
  readonly fingerprint?: string;
  readonly sketch: readonly string[];
}

/** All files with a front matter, by path. Rejects with CorpusFolderError. */
export async function readShelved(folder: string, maxBytes: number): Promise<readonly Shelved[]> {
  const { articles } = await listFiles(folder);
  const found: Shelved[] = [];
  for (const { path, location } of articles) {
    if (!/\.(?:md|txt)$/i.test(path)) continue;
    const file = await readFile(location, maxBytes);
    const decoded = file.kind === 'read' ? decodeText(file.bytes) : file;
    if (decoded.kind === 'text') {
      const shelved = shelvedOf(path, decoded.text);
      if (shelved !== undefined) found.push(shelved);
    }
  }
  return found;
}

/** What a file notes of itself; undefined without a front matter. */
export function shelvedOf(path: string, text: string): Shelved | undefined {
  const matter = findFrontMatter(text);
  if (matter.kind !== 'found') return undefined;
  const read = readEntries(matter.format, matter.source);
  if (read.kind !== 'read') return undefined;
  const noted = new Map(read.entries.map(([key, value]) => [key, value]));
  const textIn = (key: string) => {
    const value = noted.get(key);
    return typeof value === 'string' && value !== '' ? { [key]: value } : {};
  };
  const article = readMarkdown(text);
  const { url, outlet, date, gone } = article.facts;
  return {
    path,
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(gone === undefined ? {} : { gone }),
    ...textIn('source'),
    ...textIn('fingerprint'),
    sketch: sketchOf(wordingOfArticle(article)),
  };
}

/** The words of a file below its front matter. */
export function wordingOfText(text: string): Wording {
  return wordingOfArticle(readMarkdown(text));
}

function wordingOfArticle({ text, paragraphs }: ReadArticle): Wording {
  return wordingOf(paragraphs.map(({ span }) => textOf(text, span)));
}
