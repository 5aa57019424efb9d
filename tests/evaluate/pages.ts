import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PassageKind } from '../../src/corpus/article.ts';
import type { ReadArticle } from '../../src/corpus/article-reader.ts';
import { decodePage } from '../../src/corpus/html/decode-page.ts';
import { readPage } from '../../src/corpus/html-reader.ts';
import { divideArticle } from '../../src/corpus/parse-article.ts';
import { textOf } from '../../src/text/span.ts';
import { writeJsonLines } from './json-lines.ts';
import { mean } from './mean.ts';
import { taskArguments } from './task-arguments.ts';

interface GoldPage {
  readonly id: string;
  readonly url: string;
  /** The bytes as they were served, in base64. */
  readonly html: string;
  /** What people marked as the report, without its headline. */
  readonly articleBody: string;
}

const REPORT: ReadonlySet<PassageKind> = new Set(['body', 'heading', 'dateline', 'standfirst']);
/** Runs of so many words are compared, as the article extraction benchmark compares them. */
const RUN = 4;

/** Reads each page and prints how much of the report was found, how much else was, and which pages went worst. */
export async function run(args: readonly string[]): Promise<void> {
  const { paths, options } = taskArguments(args, ['out', 'worst']);
  const [path] = paths;
  if (path === undefined)
    throw new Error('give the file of pages: npm run evaluate -- pages FILE [--out FILE] [--worst 10]');
  const bytes = readFileSync(path);
  const source = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const pages = source
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldPage);
  const rows = pages.map((page) => {
    const text = reportOf(page);
    return { ...page, text, ...overlap(text, page.articleBody) };
  });
  const defined = (figures: readonly (number | undefined)[]) =>
    figures.filter((figure) => figure !== undefined);
  const precision = mean(defined(rows.map((row) => row.precision)));
  const recall = mean(defined(rows.map((row) => row.recall)));
  const f1 = (2 * precision * recall) / (precision + recall);
  process.stdout.write(
    `${rows.length} pages  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}\n`,
  );
  const product = ({ precision = 0, recall = 0 }) => precision * recall;
  for (const row of [...rows]
    .sort((one, other) => product(one) - product(other))
    .slice(0, Number(options.worst ?? 10))) {
    const figures = [row.precision, row.recall].map((figure) => (figure ?? 0).toFixed(2)).join('  ');
    process.stdout.write(`  ${figures}  ${row.id.slice(0, 12)}  ${row.url}\n`);
  }
  if (options.out !== undefined)
    writeJsonLines(
      options.out,
      rows.map(({ id, text }) => ({ id, text })),
    );
}

/** The report as the bot reads it: what is offered as an answer and the headings between, without the article's furniture. */
function reportOf({ id, html, url }: GoldPage): string {
  const decoded = decodePage(Buffer.from(html, 'base64'));
  const reading = decoded.kind === 'text' ? readPage(decoded.text, url) : decoded;
  if (reading.kind === 'refused') return '';
  return reading.articles
    .map((read) => divideArticle(withoutStandfirst(read), { path: `${id}.html`, contentHash: '' }))
    .flatMap(({ text, passages }) =>
      passages.filter(({ kind }) => REPORT.has(kind)).map(({ span }) => textOf(text, span)),
    )
    .join('\n');
}

/** What the page itself sets as the standfirst is none of the report; what only looks like one is. */
function withoutStandfirst(read: ReadArticle): ReadArticle {
  return { ...read, paragraphs: read.paragraphs.filter(({ syntax }) => syntax !== 'standfirst') };
}

function overlap(text: string, gold: string) {
  const [found, wanted] = [runsOf(text), runsOf(gold)];
  let [both, mine, theirs] = [0, 0, 0];
  for (const [run, count] of found) {
    both += Math.min(count, wanted.get(run) ?? 0);
    mine += count;
  }
  for (const count of wanted.values()) theirs += count;
  return {
    precision: mine === 0 ? undefined : both / mine,
    recall: theirs === 0 ? undefined : both / theirs,
  };
}

function runsOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at <= Math.max(0, words.length - RUN); at++) {
    const run = words.slice(at, at + RUN).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
