import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { writeJsonLines } from './json-lines.ts';
import type { JudgedQuery } from './ndcg.ts';
import { type RetrievalSet, readRetrievalSet } from './retrieval-set.ts';
import { goldDirectory, taskArguments } from './task-arguments.ts';

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
  const threshold = bestThreshold(setting);
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
  const hits = await index.search(query.text, { limit: 10 });
  const id = `${collection}/${isOnTopic ? 'own' : 'foreign'}/${query.id}`;
  return { id, isOnTopic, confidence: hits[0]?.share ?? 0, ranked: hits.map((hit) => hit.id) };
}

/** The threshold that is right most often on these cases, halfway to the next lower confidence. */
function bestThreshold(cases: readonly Case[]): number {
  const sorted = [...cases].sort((one, other) => other.confidence - one.confidence);
  let right = sorted.filter(({ isOnTopic }) => !isOnTopic).length;
  let most = right;
  let threshold = 1;
  sorted.forEach(({ isOnTopic, confidence }, index) => {
    right += isOnTopic ? 1 : -1;
    if (right <= most) return;
    most = right;
    threshold = (confidence + (sorted[index + 1]?.confidence ?? 0)) / 2;
  });
  return threshold;
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
