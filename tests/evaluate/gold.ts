import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { OWN_ARTICLES, readGold } from '../gold/read-gold.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';
import type { LabelledArticle } from './labelled-article.ts';
import { taskArguments } from './task-arguments.ts';

/** `gold [FOLDER] [--out FILE]`: reads our labelled articles, says how many there are, and writes them as one JSON object a line. */
export async function run(args: readonly string[]): Promise<void> {
  const { paths, options } = taskArguments(args, ['out']);
  const articles = readLabelled(paths[0]);
  const count = (of: (article: LabelledArticle) => readonly unknown[] | undefined) =>
    articles.reduce((sum, article) => sum + (of(article)?.length ?? 0), 0);
  process.stdout.write(
    `${articles.length} articles, ${count(({ quotes }) => quotes)} quotations, ${count(({ terms }) => terms)} terms, ${count(({ people }) => people)} people\n`,
  );
  if (options.out !== undefined) writeJsonLines(options.out, articles);
}

/** Labelled articles: a file with one JSON object a line, or a folder of label files as `tests/gold/README.md` says; our own when no path is given. */
export function readLabelled(path: string = OWN_ARTICLES): readonly LabelledArticle[] {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined)
    throw new Error(`${path}: there are no labelled articles here; restore them, or give another path`);
  return facts.isDirectory() ? readGold(path) : readJsonLines<LabelledArticle>(path);
}

/** The labelled text as the product reads a file. */
export function articleOf({ id, text }: LabelledArticle): Article {
  return parseArticle({
    path: `${id}.txt`,
    text,
    contentHash: createHash('sha256').update(text).digest('hex'),
  });
}
