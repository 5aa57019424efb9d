import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readerFor } from '../../src/corpus/article-readers.ts';
import { LARGEST_FILE, largestFor } from '../../src/corpus/largest-file.ts';
import { divideArticle } from '../../src/corpus/parse-article.ts';
import { readFile } from '../../src/corpus/read-file.ts';
import { explainArticle } from './explain-article.ts';

const USAGE = `usage: npm run explain -- FILE [QUOTATION]
  FILE       an article
  QUOTATION  words of the quotations that are explained; without them, all that stands between quotation marks
`;

/** The code for wrong usage (EX_USAGE of sysexits.h). */
const WRONG_USAGE = 64;

const explained = await explain(process.argv.slice(2));
if ('fault' in explained) {
  process.stderr.write(explained.fault);
  process.exitCode = WRONG_USAGE;
} else {
  process.stdout.write(explained.text);
}

async function explain(
  args: readonly string[],
): Promise<{ readonly text: string } | { readonly fault: string }> {
  const [path, ...words] = args;
  if (path === undefined || path.startsWith('-')) return { fault: USAGE };
  if (!existsSync(path)) return { fault: `${path}: there is no such file; give the path of an article.\n` };
  const reader = readerFor(path);
  if (reader === undefined) return { fault: `${path}: it is of a format that is not read.\n` };
  const file = await readFile(resolve(path), largestFor(path, LARGEST_FILE));
  if (file.kind === 'refused') return { fault: `${path}: ${file.why}.\n` };
  const reading = await reader(file.bytes, path);
  if (reading.kind === 'refused') return { fault: `${path}: ${reading.why}.\n` };
  const wanted = words.join(' ');
  const blocks = reading.articles.flatMap((read) =>
    explainArticle(divideArticle(read, { path, contentHash: file.contentHash }), wanted),
  );
  if (blocks.length > 0) return { text: `${blocks.join('\n\n')}\n` };
  return wanted === ''
    ? { fault: `${path}: nothing stands between quotation marks.\n` }
    : { fault: `${path}: no quotation holds “${wanted}”; give some words of one as they stand there.\n` };
}
