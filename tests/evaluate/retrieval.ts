import { join } from 'node:path';
import { writeJsonLines } from './json-lines.ts';
import { type JudgedQuery, ndcgAt10, recallAt100 } from './ndcg.ts';
import { type Difference, meanBootstrap, pairedBootstrap } from './paired-bootstrap.ts';
import { ourRanker, peerRankers, type Ranker } from './ranker.ts';
import { type RetrievalSet, readRetrievalSet } from './retrieval-set.ts';
import { goldDirectory, taskArguments } from './task-arguments.ts';

const SETS = ['time', 'squad2', 'scifact'];
const LIMIT = 100;
/** Stock Orama takes up to a second a question; all systems answer the same sample, evenly spread. */
const QUESTIONS_WITH_PEERS = 400;

interface Run {
  readonly name: string;
  readonly ranked: ReadonlyMap<string, readonly string[]>;
}

/**
 * `retrieval [DIR …] [--out FILE] [--questions N] [--peers none]`: nDCG@10 and Recall@100 of our engine and its peers over
 * the same answerable questions, and how far ours is from each. `--out` writes our ranking of *all* questions.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { paths, options } = taskArguments(args, ['out', 'questions', 'peers']);
  const directories = paths.length > 0 ? paths : SETS.map((name) => join(goldDirectory(), 'retrieval', name));
  const most = Number(options.questions ?? QUESTIONS_WITH_PEERS);
  const predictions: unknown[] = [];
  const perSet: {
    readonly set: string;
    readonly ours: Run;
    readonly peers: readonly Run[];
    readonly queries: readonly JudgedQuery[];
  }[] = [];
  for (const directory of directories) {
    const set = readRetrievalSet(directory);
    const ours = await ourRanker(set.documents);
    if (options.out !== undefined) predictions.push(...(await predictionsOf(ours, set)));
    const queries = evenly(set.queries.filter(isAnswerable), most);
    const rankers = [ours, ...(options.peers === 'none' ? [] : peerRankers(set.documents))];
    const [first, ...peers] = await Promise.all(rankers.map((ranker) => runOf(ranker, queries)));
    if (first === undefined) continue;
    perSet.push({ set: set.name, ours: first, peers, queries });
    report(set.name, queries, first, peers);
  }
  if (perSet.length > 1)
    reportMean(
      perSet.map(({ ours, peers, queries }) => [ours, ...peers].map((each) => summaryOf(each, queries))),
    );
  if (options.out !== undefined) writeJsonLines(options.out, predictions);
}

async function predictionsOf(ranker: Ranker, { queries }: RetrievalSet): Promise<readonly unknown[]> {
  const { ranked } = await runOf(ranker, queries);
  return queries.map(({ id }) => ({ id, ranked: ranked.get(id) ?? [] }));
}

async function runOf(ranker: Ranker, queries: readonly JudgedQuery[]): Promise<Run> {
  const ranked = new Map<string, readonly string[]>();
  for (const { id, text } of queries) ranked.set(id, await ranker.rank(text, LIMIT));
  return { name: ranker.name, ranked };
}

interface Summary {
  readonly name: string;
  readonly ndcg: readonly number[];
  readonly recall: readonly number[];
}

function summaryOf({ name, ranked }: Run, queries: readonly JudgedQuery[]): Summary {
  return {
    name,
    ndcg: queries.map((query) => ndcgAt10(ranked.get(query.id) ?? [], query)),
    recall: queries.map((query) => recallAt100(ranked.get(query.id) ?? [], query)),
  };
}

function report(set: string, queries: readonly JudgedQuery[], ours: Run, peers: readonly Run[]): void {
  const own = summaryOf(ours, queries);
  print(`\n${set}: ${queries.length} answerable questions`);
  print(`${'system'.padEnd(20)}nDCG@10  Recall@100  ours less this one (95 % interval)`);
  print(`${own.name.padEnd(20)}${figure(mean(own.ndcg))}    ${figure(mean(own.recall))}`);
  for (const peer of peers.map((each) => summaryOf(each, queries))) {
    const difference = pairedBootstrap(own.ndcg, peer.ndcg);
    print(
      `${peer.name.padEnd(20)}${figure(mean(peer.ndcg))}    ${figure(mean(peer.recall))}       ${interval(difference)}`,
    );
  }
}

function reportMean(sets: readonly (readonly Summary[])[]): void {
  print(`\nmean of ${sets.length} sets`);
  for (const [place, { name }] of (sets[0] ?? []).entries()) {
    const each = sets.map((summaries) => summaries[place]);
    const ndcg = mean(each.map((summary) => mean(summary?.ndcg ?? [])));
    const recall = mean(each.map((summary) => mean(summary?.recall ?? [])));
    const pairs = sets.map((summaries) => ({
      ours: summaries[0]?.ndcg ?? [],
      theirs: summaries[place]?.ndcg ?? [],
    }));
    const difference = place === 0 ? '' : `       ${interval(meanBootstrap(pairs))}`;
    print(`${name.padEnd(20)}${figure(ndcg)}    ${figure(recall)}${difference}`);
  }
}

function isAnswerable({ relevant }: JudgedQuery): boolean {
  return Object.keys(relevant).length > 0;
}

function evenly<Value>(values: readonly Value[], most: number): readonly Value[] {
  const step = Math.max(1, Math.ceil(values.length / most));
  return values.filter((_, index) => index % step === 0);
}

function interval({ mean: difference, low, high, significant }: Difference): string {
  return `${signed(difference)} [${signed(low)}, ${signed(high)}]${significant ? '' : ' within noise'}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${figure(Math.abs(value))}`;
}

function figure(value: number): string {
  return value.toFixed(4);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
