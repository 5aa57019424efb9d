import { parseArgs } from 'node:util';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import { type Counts, f1, precision, ratio } from './counts.ts';
import { articleOf, readLabelled } from './gold.ts';
import { writeJsonLines } from './json-lines.ts';
import type { LabelledArticle } from './labelled-article.ts';
import { scorePeople } from './score-people.ts';

/**
 * `people [GOLD] [--out PREDICTIONS] [--dump ERRORS] [--misses]`: predicts whom labelled articles name, ours when none are given, each as a coverage of its own, and prints how many are right;
 * with `--misses` each name that is not.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, dump: { type: 'string' }, misses: { type: 'boolean' } },
  });
  const gold = readLabelled(positionals[0]);
  const predictions = gold.map(predictPeople);
  const { names, aliases, offices, errors } = scorePeople(gold, predictions);
  if (values.out !== undefined) writeJsonLines(values.out, predictions);
  if (values.dump !== undefined) writeJsonLines(values.dump, errors);
  const lines = [
    line('names', names),
    line('aliases', aliases),
    line('offices', offices),
    ...(values.misses ? errors.map(({ what, id, name }) => `${what}: ${id} | ${name}`) : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The people whom a coverage of this one article knows. */
export function predictPeople(labelled: LabelledArticle): LabelledArticle {
  const article = articleOf(labelled);
  const { people } = attributeCorpus([{ article, annotation: annotateArticle(article) }]);
  return {
    id: labelled.id,
    text: '',
    people: people.people.map(({ name, aliases, roles }) => ({
      name,
      aliases,
      roles: roles.map(({ words }) => words),
    })),
  };
}

function line(what: string, counts: Counts): string {
  const { right, predicted, labelled } = counts;
  return `${what.padEnd(8)} P ${precision(counts).toFixed(3)}  R ${ratio(right, labelled).toFixed(3)}  F1 ${f1(counts).toFixed(3)}  (right ${right} / predicted ${predicted} / labelled ${labelled})`;
}
