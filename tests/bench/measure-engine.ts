import { BENCH_ENGINES } from './bench-engines.ts';
import { benchQueries } from './bench-queries.ts';
import { makeUpArticles, readTexts } from './made-up-articles.ts';

/** A kind of question stops being asked of an engine after this long; the figures are of those that were asked. */
const LONGEST_MILLISECONDS = 20_000;
const ROUNDS = 3;

/** What one engine did with one number of articles; times in milliseconds. */
export interface Measurement {
  readonly engine: string;
  readonly articles: number;
  readonly textBytes: number;
  readonly words: number;
  readonly buildMilliseconds: number;
  /** Time on the processors while building, which other processes do not lengthen. */
  readonly buildCpuMilliseconds: number;
  /** Of the table of names, where the engine has one apart. */
  readonly nameMilliseconds: number;
  readonly indexBytes: number;
  readonly onDisk: boolean;
  readonly latencies: Readonly<
    Record<string, { readonly p50: number; readonly p99: number; readonly asked: number }>
  >;
}

/** Builds one engine and asks it; in a process of its own, started with `--expose-gc`. `undefined` where the engine is missing. */
export async function measureEngine(
  engine: string,
  texts: string,
  count: number,
): Promise<Measurement | undefined> {
  const corpus = makeUpArticles(readTexts(texts), count);
  const queries = benchQueries(corpus);
  const textBytes = corpus.articles.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
  const words = vocabularyOf(corpus.articles);
  const before = bytesInUse();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const index = await BENCH_ENGINES[engine]?.(corpus);
  if (index === undefined) return undefined;
  const buildMilliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const indexBytes = index.diskBytes ?? bytesInUse() - before;
  const startNames = performance.now();
  const askName = index.buildNames();
  const nameMilliseconds = performance.now() - startNames;
  const latencies: Record<string, { p50: number; p99: number; asked: number }> = {};
  for (const [kind, asked] of Object.entries(queries)) {
    latencies[kind] = await latencyOf(kind === 'name prefix' ? askName : index.ask, asked);
  }
  return {
    engine,
    articles: count,
    textBytes,
    words,
    buildMilliseconds,
    buildCpuMilliseconds: (user + system) / 1000,
    nameMilliseconds,
    indexBytes,
    onDisk: index.diskBytes !== undefined,
    latencies,
  };
}

/** Each question is asked in three rounds and counts with its middle time, so that p99 tells slow questions and not a busy machine. */
async function latencyOf(
  ask: (query: string) => Promise<number>,
  queries: readonly string[],
): Promise<{ readonly p50: number; readonly p99: number; readonly asked: number }> {
  const end = performance.now() + LONGEST_MILLISECONDS;
  const times: number[][] = queries.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, query] of queries.entries()) {
      if (performance.now() > end) break;
      const start = performance.now();
      await ask(query);
      times[place]?.push(performance.now() - start);
    }
  }
  const middles = times
    .filter((each) => each.length > 0)
    .map((each) => ascending(each)[each.length >> 1] ?? 0);
  const sorted = ascending(middles);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), asked: sorted.length };
}

function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((one, other) => one - other);
}

function vocabularyOf(articles: readonly { readonly text: string }[]): number {
  const words = new Set<string>();
  for (const { text } of articles)
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) words.add(word.toLowerCase());
  return words.size;
}

/** Heap and typed arrays after a full collection. */
function bytesInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
