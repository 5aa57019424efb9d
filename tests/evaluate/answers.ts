import { measureQuestion, measureSentence } from '../../src/answers/measure.ts';
import { scoreSentences } from '../../src/answers/score-sentences.ts';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { inverseDocumentFrequency } from '../../src/search/bm25.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { tokensOf } from '../../src/search/tokenizer.ts';
import { type AnswerQuestion, averagePrecision, isClean } from './average-precision.ts';
import { buildCandidateIndex } from './candidate-index.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';
import { mean } from './mean.ts';
import { pairedBootstrap } from './paired-bootstrap.ts';
import { taskArguments } from './task-arguments.ts';

type Scorer = (question: AnswerQuestion) => readonly number[] | Promise<readonly number[]>;

/** Ranks the sentences of each question, ours beside three plain methods, and prints clean MAP with what is noise. */
export async function run(args: readonly string[]): Promise<void> {
  const { paths, options } = taskArguments(args, ['out']);
  const [path] = paths;
  if (path === undefined)
    throw new Error('give the file of questions: npm run evaluate -- answers FILE [--out FILE]');
  const questions = readJsonLines<AnswerQuestion>(path);
  const index = await buildCandidateIndex(questions);
  const scorers: Readonly<Record<string, Scorer>> = {
    ours: (question) => ourScores(question, index),
    'word count': (question) => wordCounts(question),
    'idf share': (question) => idfShares(question, index),
    BM25: bm25Scorer(questions),
  };
  const clean = questions.filter(isClean);
  const precisions: (readonly [string, readonly number[]])[] = [];
  for (const [name, score] of Object.entries(scorers)) {
    const scored = clean.map(async (question) => averagePrecision(question, await score(question)));
    precisions.push([name, await Promise.all(scored)]);
  }
  const ours = precisions[0]?.[1] ?? [];
  process.stdout.write(
    `${questions.length} questions, ${clean.length} with sentences that answer and that do not\n`,
  );
  for (const [name, figures] of precisions) {
    const { mean: difference, low, high, significant } = pairedBootstrap(ours, figures);
    const beside =
      name === 'ours'
        ? ''
        : `  ours ${signed(difference)} (${signed(low)} to ${signed(high)})${significant ? '' : ', may be noise'}`;
    process.stdout.write(`  clean MAP ${mean(figures).toFixed(4)}  ${name}${beside}\n`);
  }
  if (options.out !== undefined) {
    const scored = questions.map(async (question) => ({
      id: question.id,
      scores: await ourScores(question, index),
    }));
    writeJsonLines(options.out, await Promise.all(scored));
  }
}

async function ourScores(
  { question, candidates }: AnswerQuestion,
  index: SearchIndex,
): Promise<readonly number[]> {
  const kind = DEFAULT_LANGUAGE.questions.kindOf(question);
  const measured = await measureQuestion(question, kind, (word) => index.weight(word));
  return scoreSentences(
    measured,
    candidates.map(({ text }) => measureSentence(text)),
  );
}

function wordCounts({ question, candidates }: AnswerQuestion): readonly number[] {
  const asked = new Set(termsOf(question));
  return candidates.map(({ text }) => new Set(termsOf(text).filter((term) => asked.has(term))).size);
}

async function idfShares(
  { question, candidates }: AnswerQuestion,
  index: SearchIndex,
): Promise<readonly number[]> {
  const { terms, weight } = await measureQuestion(question, 'passage', (word) => index.weight(word));
  return candidates.map(({ text }) => {
    const held = new Set(termsOf(text));
    const sum = terms.reduce((total, { word, weight: own }) => total + (held.has(word.term) ? own : 0), 0);
    return weight === 0 ? 0 : sum / weight;
  });
}

/** BM25 with k1 = 1.2 and b = 0.75 over all candidate sentences. */
function bm25Scorer(questions: readonly AnswerQuestion[]): Scorer {
  const texts = new Set(questions.flatMap(({ candidates }) => candidates.map(({ text }) => text)));
  const frequencies = new Map<string, number>();
  let length = 0;
  for (const text of texts) {
    const terms = termsOf(text);
    length += terms.length;
    for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const average = length / Math.max(1, texts.size);
  return ({ question, candidates }) =>
    candidates.map(({ text }) => {
      const terms = termsOf(text);
      const norm = 1.2 * (0.25 + (0.75 * terms.length) / average);
      return [...new Set(termsOf(question))].reduce((sum, asked) => {
        const count = terms.filter((term) => term === asked).length;
        const idf = inverseDocumentFrequency(texts.size, frequencies.get(asked) ?? 0);
        return sum + (idf * count * 2.2) / (count + norm);
      }, 0);
    });
}

function termsOf(text: string): readonly string[] {
  return tokensOf(text).flatMap(({ term }) => (term === '' ? [] : [term]));
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}
