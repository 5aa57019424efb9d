import { pickSentences } from '../../src/answers/pick-sentences.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { textOf } from '../../src/text/span.ts';
import { wordCount } from '../../src/text/word-count.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';
import { mean } from './mean.ts';
import { pairedBootstrap } from './paired-bootstrap.ts';
import { rouge } from './rouge.ts';
import { taskArguments } from './task-arguments.ts';

interface GoldSummary {
  readonly id: string;
  readonly text: string;
  readonly reference: readonly string[];
}

/** The same budget for both: whole sentences of the body. */
const WORDS = 50;

/** Summarises each article in at most 50 words beside its lead sentences, and prints ROUGE-1 and ROUGE-2. */
export async function run(args: readonly string[]): Promise<void> {
  const { paths, options } = taskArguments(args, ['out']);
  const [path] = paths;
  if (path === undefined)
    throw new Error('give the file of texts: npm run evaluate -- summaries FILE [--out FILE]');
  const golds = readJsonLines<GoldSummary>(path);
  const bodies = golds.map(bodySentences);
  const ours = bodies.map((body) => pickSentences(body, WORDS).map(({ text }) => text));
  const lead = bodies.map((body) => leadSentences(body.map(({ text }) => text)));
  process.stdout.write(`${golds.length} texts, at most ${WORDS} words each\n`);
  for (const size of [1, 2]) {
    const figures = [ours, lead].map((summaries) =>
      golds.map(({ reference }, index) => rouge(summaries[index] ?? [], reference, size)),
    );
    const [own = [], theirs = []] = figures;
    const { mean: difference, low, high } = pairedBootstrap(own, theirs);
    const interval = `${difference.toFixed(4)} (${low.toFixed(4)} to ${high.toFixed(4)})`;
    process.stdout.write(
      `  ROUGE-${size}  ours ${mean(own).toFixed(4)}  lead ${mean(theirs).toFixed(4)}  difference ${interval}\n`,
    );
  }
  if (options.out !== undefined) {
    writeJsonLines(
      options.out,
      golds.map(({ id }, index) => ({ id, summary: ours[index] ?? [] })),
    );
  }
}

function bodySentences({ id, text }: GoldSummary) {
  const article = parseArticle({ path: `${id}.txt`, text, contentHash: '' });
  return article.passages
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ sentences }) => sentences)
    .map((span, place) => ({
      text: textOf(article.text, span),
      group: id,
      place,
      headline: textOf(article.text, article.headline),
    }));
}

function leadSentences(sentences: readonly string[]): readonly string[] {
  const lead: string[] = [];
  let words = 0;
  for (const sentence of sentences) {
    words += wordCount(sentence);
    if (words > WORDS) break;
    lead.push(sentence);
  }
  return lead;
}
