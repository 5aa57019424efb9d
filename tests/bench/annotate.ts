import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { listSeeds } from './list-seeds.ts';
import { openTextReaders, type TextReader } from './text-readers.ts';

const ROUNDS = 5;
/** Units of text for each of the lengths compared: half a million and a million. */
const LENGTHS = [500_000, 1_000_000];
/** Text without prose, of which a reader that is not linear takes ever longer for each unit. */
const HOSTILE: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'opening marks': '“',
  'single marks': "'",
  capitals: 'A',
  spaces: ' ',
  'words with a capital': 'Aa ',
  'opened again and again': '“a ',
  'said again and again': '“We wait,” said Vega. ',
  'offices without end': 'chairman of ',
};

/**
 * Megabytes of prose that are annotated in a second on one core, beside other readers of English where they are installed (`npm ci` in this
 * folder), and how much longer twice as much hostile text takes. `--texts FILE.jsonl` gives the prose, one `{"text": …}` a line;
 * without it the articles in `seeds/` are read over and over. Medians of five.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { texts: { type: 'string' }, most: { type: 'string' } },
  });
  const most = Number(values.most ?? '1000000');
  const texts = cut(values.texts === undefined ? repeated(listSeeds(), most) : readTexts(values.texts), most);
  const articles = texts.map((text, index) => articleOf(`${index}.txt`, text));
  const units = articles.reduce((sum, { text }) => sum + text.length, 0);
  const lines = [`${articles.length} articles, ${(units / 1e6).toFixed(2)} MB`];
  const ours: TextReader = {
    name: 'annotateArticle',
    read: (index) => void annotateArticle(articles[index] as Article),
  };
  for (const reader of [ours, ...(await openTextReaders(texts))]) {
    const share = reader.name === ours.name ? articles.length : Math.min(articles.length, 20);
    const size = articles.slice(0, share).reduce((sum, { text }) => sum + text.length, 0);
    const seconds = median(() => {
      for (let index = 0; index < share; index++) reader.read(index);
    });
    lines.push(`${reader.name.padEnd(18)}${(size / 1e6 / seconds).toFixed(2)} MB/s`);
  }
  for (const [what, unit] of Object.entries(HOSTILE)) {
    const [half = 0, whole = 0] = LENGTHS.map((length) => {
      const article = articleOf('hostile.txt', unit.repeat(length / unit.length));
      return median(() => void annotateArticle(article));
    });
    lines.push(
      `${what.padEnd(26)}${(half * 1000).toFixed(0)} ms, twice as much ${(whole * 1000).toFixed(0)} ms: x ${(whole / half).toFixed(2)}`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

function articleOf(path: string, text: string): Article {
  return parseArticle({ path, text, contentHash: path });
}

function readTexts(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

function repeated(texts: readonly string[], most: number): readonly string[] {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  return Array.from({ length: Math.ceil(most / size) }, () => texts).flat();
}

function cut(texts: readonly string[], most: number): readonly string[] {
  let size = 0;
  return texts.filter((text) => {
    size += text.length;
    return size <= most;
  });
}

/** Seconds, the median of five after one to warm up. */
function median(work: () => void): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
}
