import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../corpus/article.ts';
import { decodeText } from '../../corpus/decode-text.ts';
import { parseArticle } from '../../corpus/parse-article.ts';
import { readFile } from '../../corpus/read-file.ts';
import { compare } from '../../text/compare.ts';
import { versionsOf } from './path-of.ts';

/** An article as it was before its source changed it. */
export interface EarlierVersion {
  readonly article: Article;
  /** When it was replaced, in ISO 8601. */
  readonly replaced: string;
}

/** Older ones stay in their folder and are not shown. */
const MOST = 20;
const NAME = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})Z\.md$/;

/** The earlier versions that are kept of a file, the last one first. What cannot be read is passed over. Never rejects. */
export async function readVersions(
  folder: string,
  path: string,
  maxBytes: number,
): Promise<readonly EarlierVersion[]> {
  const at = join(folder, versionsOf(path));
  const names = await readdir(at).catch(() => []); // nothing has changed yet
  const versions: EarlierVersion[] = [];
  const newest = names.filter((name) => NAME.test(name)).sort((one, other) => compare(other, one));
  for (const name of newest.slice(0, MOST)) {
    const file = await readFile(join(at, name), maxBytes);
    const decoded = file.kind === 'read' ? decodeText(file.bytes) : file;
    if (file.kind !== 'read' || decoded.kind !== 'text') continue;
    const article = parseArticle({ path, text: decoded.text, contentHash: file.contentHash });
    versions.push({ article, replaced: name.replace(NAME, '$1:$2:$3Z') });
  }
  return versions;
}
