import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import { textOf } from '../../src/text/span.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';
import { speakerOf } from './predict-quotations.ts';
import { type CasePrediction, faultsOf, type LabelledCase, type ServedQuotation } from './score-cases.ts';

/**
 * `cases FILE [--out PREDICTIONS] [--misses] [--by]`: reads each case as a file of its own through the reader of the corpus, as a coverage of
 * its own, and prints how many are served as they should be; `--misses` says where not, `--by` the kinds.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, misses: { type: 'boolean' }, by: { type: 'boolean' } },
  });
  const [path] = positionals;
  if (path === undefined)
    throw new Error('give the file of cases: npm run evaluate -- cases FILE [--out PREDICTIONS]');
  const cases = readJsonLines<LabelledCase>(path);
  const predictions: CasePrediction[] = [];
  for (const each of cases) predictions.push(await predictCase(each));
  if (values.out !== undefined) writeJsonLines(values.out, predictions);
  const results = cases.map((each, index) => ({ ...each, faults: faultsOf(each, predictions[index]) }));
  const lines = [
    ...(values.misses
      ? results.flatMap(({ id, kind, faults }) =>
          faults.length === 0 ? [] : [`wrong: ${id} | ${kind} | ${faults.join('; ')}`],
        )
      : []),
    `cases right ${results.filter(({ faults }) => faults.length === 0).length}/${results.length}`,
    ...(values.by ? linesByKind(results) : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** What is served of one file that is alone in its folder. */
export async function predictCase({ id, ext, text }: LabelledCase): Promise<CasePrediction> {
  const folder = await mkdtemp(join(tmpdir(), 'case-'));
  try {
    await writeFile(join(folder, `${id}.${ext}`), text);
    const { articles } = await readCorpus(folder);
    const corpus = attributeCorpus(
      articles.map((article) => ({ article, annotation: annotateArticle(article) })),
    );
    const article = articles[0];
    if (article === undefined) return { id, headline: null, quotes: [] };
    return {
      id,
      headline: textOf(article.text, article.headline),
      quotes: corpus.quotations.flatMap(({ content, attribution }) => {
        const { speaker, speakerType } = speakerOf(attribution, corpus.people);
        return content.map(
          (span): ServedQuotation => ({
            text: textOf(article.text, span),
            speaker: typeof speaker === 'string' ? speaker : null,
            speakerType: (speakerType ?? null) as ServedQuotation['speakerType'],
          }),
        );
      }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function linesByKind(
  results: readonly { readonly kind: string; readonly faults: readonly string[] }[],
): readonly string[] {
  const kinds = new Map<string, boolean[]>();
  for (const { kind, faults } of results) kinds.set(kind, [...(kinds.get(kind) ?? []), faults.length === 0]);
  return [...kinds].map(([kind, right]) => `  ${right.filter(Boolean).length}/${right.length} ${kind}`);
}
