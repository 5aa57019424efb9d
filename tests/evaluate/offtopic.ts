import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { writeJsonLines } from './json-lines.ts';
import type { JudgedQuery } from './ndcg.ts';
import { type RetrievalSet, readRetrievalSet } from './retrieval-set.ts';
import { goldDirectory, taskArguments } from './task-arguments.ts';

/** Added before a logarithm is taken: a question that finds nothing has the confidence 0. */
const LEAST = 0.01;

/** A question put to a collection, and how sure the engine is that the collection is about it. */
interface Case {
  readonly id: string;
  readonly isOnTopic: boolean;
  readonly confidence: number;
  readonly ranked: readonly string[];
}

/**
 * `offtopic [DIR DIR] [--out FILE]`: the questions of each of two collections put to both. Score ÷ largest possible score of
 * the best hit tells own questions from foreign ones; the threshold is set on half of the cases, by hash of the id, and told
 * on the other half. Each answerable question is asked twice: of its own collection and of the other.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { paths, options } = taskArguments(args, ['out']);
  const names =
    paths.length > 0 ? paths : ['time', 'scifact'].map((name) => join(goldDirectory(), 'retrieval', name));
  if (names.length !== 2) throw new Error('offtopic: give two collections, or none for the usual two');
  const [one, other] = names.map(readRetrievalSet);
  if (one === undefined || other === undefined) return;
  const cases = [...(await casesOf(one, other)), ...(await casesOf(other, one))];
  const halves = [true, false].map((isFirst) => cases.filter(({ id }) => isInFirstHalf(id) === isFirst));
  const [setting = [], telling = []] = halves;
  const threshold = thresholdBetween(setting);
  const right = telling.filter(({ confidence, isOnTopic }) => confidence >= threshold === isOnTopic).length;
  const lines = [
    `${cases.length} cases, ${cases.filter(({ isOnTopic }) => isOnTopic).length} of them on topic`,
    `AUROC ${auroc(cases).toFixed(4)} (all), ${auroc(telling).toFixed(4)} (telling half)`,
    `threshold ${threshold.toFixed(4)} set on ${setting.length}; right on the other ${telling.length}: ${((100 * right) / telling.length).toFixed(1)} %`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (options.out !== undefined) {
    const predictions = cases.map(({ id, ranked, confidence }) => ({
      id,
      ranked,
      confidence,
      abstain: confidence < threshold,
    }));
    writeJsonLines(options.out, predictions);
  }
}

async function casesOf(own: RetrievalSet, foreign: RetrievalSet): Promise<readonly Case[]> {
  const index = await buildOramaIndex(own.documents);
  return Promise.all([
    ...own.queries.filter(isAnswerable).map((query) => caseOf(index, query, own.name, true)),
    ...foreign.queries.filter(isAnswerable).map((query) => caseOf(index, query, own.name, false)),
  ]);
}

function isAnswerable({ relevant }: JudgedQuery): boolean {
  return Object.keys(relevant).length > 0;
}

async function caseOf(
  index: SearchIndex,
  query: JudgedQuery,
  collection: string,
  isOnTopic: boolean,
): Promise<Case> {
  const hits = await index.search({ words: query.text }, { limit: 10 });
  const id = `${collection}/${isOnTopic ? 'own' : 'foreign'}/${query.id}`;
  return { id, isOnTopic, confidence: hits[0]?.share ?? 0, ranked: hits.map((hit) => hit.id) };
}

/**
 * The confidence that lies as many standard deviations below the mean of the cases on topic as above that of the others, both
 * taken of its logarithm: steadier than the one that happens to be right most often on so few.
 */
function thresholdBetween(cases: readonly Case[]): number {
  const [on, off] = [true, false].map((wanted) => {
    const logs = cases
      .filter(({ isOnTopic }) => isOnTopic === wanted)
      .map((each) => Math.log(each.confidence + LEAST));
    const mean = meanOf(logs);
    return { mean, deviation: Math.sqrt(meanOf(logs.map((log) => (log - mean) ** 2))) };
  });
  if (on === undefined || off === undefined) return 0;
  const logThreshold = (on.mean * off.deviation + off.mean * on.deviation) / (on.deviation + off.deviation);
  return Math.exp(logThreshold) - LEAST;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** How often a case on topic is surer than one off it; a tie counts half. */
function auroc(cases: readonly Case[]): number {
  const on = cases.filter(({ isOnTopic }) => isOnTopic);
  const off = cases.filter(({ isOnTopic }) => !isOnTopic);
  let wins = 0;
  for (const { confidence } of on) {
    for (const other of off) {
      wins += confidence > other.confidence ? 1 : confidence === other.confidence ? 0.5 : 0;
    }
  }
  return wins / Math.max(1, on.length * off.length);
}

function isInFirstHalf(id: string): boolean {
  return Number.parseInt(digest(id).slice(0, 8), 16) % 2 === 0;
}

function digest(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
