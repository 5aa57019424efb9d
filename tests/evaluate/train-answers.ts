import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { measureQuestion, measureSentence } from '../../src/answers/measure.ts';
import { FEATURE_NAMES, sentenceFeatures } from '../../src/answers/sentence-features.ts';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { type AnswerQuestion, averagePrecision, isClean } from './average-precision.ts';
import { buildCandidateIndex } from './candidate-index.ts';
import { readJsonLines } from './json-lines.ts';
import { mean } from './mean.ts';
import { goldDirectory } from './task-arguments.ts';

interface Example {
  readonly question: AnswerQuestion;
  /** The features of each sentence, in the order of `FEATURE_NAMES`. */
  readonly rows: readonly (readonly number[])[];
}

const FOLDS = 5;
const ROUNDS = 1_000;
const STEP = 3;
/** Keeps weights small: half the variance of a Gaussian prior around 0, for the sum over all questions. */
const PENALTY = 0.3;

/**
 * Learns the weights of sentence features by a conditional logit, which asks of each question that its sentences be told apart, and prints them with
 * the clean MAP under cross-validation: questions on one paragraph are never on both sides. No randomness: the same file gives the same table.
 */
export async function trainAnswers(path: string): Promise<void> {
  const all = readJsonLines<AnswerQuestion>(path);
  const index = await buildCandidateIndex(all);
  const examples = await Promise.all(all.filter(isClean).map((question) => exampleOf(question, index)));
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const precisions = folds.flatMap((fold) => {
    const weights = learn(examples.filter((example) => foldOf(example) !== fold));
    return examples
      .filter((example) => foldOf(example) === fold)
      .map((example) => precisionOf(example, weights));
  });
  process.stdout.write(
    `${examples.length} questions, clean MAP in ${FOLDS} folds ${mean(precisions).toFixed(4)}\n`,
  );
  const weights = learn(examples);
  for (const [place, name] of FEATURE_NAMES.entries()) {
    process.stdout.write(`  ${name}: ${(weights[place] ?? 0).toFixed(2)},\n`);
  }
}

async function exampleOf(question: AnswerQuestion, index: SearchIndex): Promise<Example> {
  const kind = DEFAULT_LANGUAGE.questions.kindOf(question.question);
  const measured = await measureQuestion(question.question, kind, (word) => index.weight(word));
  const sentences = question.candidates.map(({ text }) => measureSentence(text));
  const rows = sentences.map((sentence, place) => {
    const before = sentences.slice(Math.max(0, place - 2), place).reverse();
    const features = sentenceFeatures(measured, { sentence, place, before });
    return FEATURE_NAMES.map((name) => features[name]);
  });
  return { question, rows };
}

/** By the first sentence, so that a paragraph's questions stay together. */
function foldOf({ question }: Example): number {
  const hash = createHash('sha1')
    .update(question.candidates[0]?.text ?? '')
    .digest();
  return hash.readUInt16BE(0) % FOLDS;
}

/** Gradient ascent on the log-likelihood of the sentences that answer. */
function learn(examples: readonly Example[]): readonly number[] {
  let weights: readonly number[] = FEATURE_NAMES.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -PENALTY * weight);
    for (const example of examples) addGradient(gradient, example, weights);
    weights = weights.map((weight, place) => weight + (STEP / examples.length) * (gradient[place] ?? 0));
  }
  return weights;
}

function addGradient(gradient: number[], { question, rows }: Example, weights: readonly number[]): void {
  const scores = rows.map((row) => scoreOf(row, weights));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  const answers = question.candidates.filter(({ label }) => label > 0).length;
  for (const [at, row] of rows.entries()) {
    const wanted = (question.candidates[at]?.label ?? 0) > 0 ? 1 / answers : 0;
    const residual = wanted - (powers[at] ?? 0) / sum;
    for (const [place, value] of row.entries()) gradient[place] = (gradient[place] ?? 0) + residual * value;
  }
}

function precisionOf({ question, rows }: Example, weights: readonly number[]): number {
  return averagePrecision(
    question,
    rows.map((row) => scoreOf(row, weights)),
  );
}

function scoreOf(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await trainAnswers(process.argv[2] ?? `${goldDirectory()}/answers/squad2.dev.jsonl`);
}
