import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import { articleOf, type LabelledArticle, readLabelled } from './gold.ts';
import { scorePeople } from './score-people.ts';
import { type Counts, f1 } from './score-quotations.ts';

const USAGE = 'npm run evaluate -- people GOLD.jsonl [--out PREDICTIONS.jsonl] [--errors ERRORS.jsonl]';

/** Predicts whom labelled articles name, each as a coverage of its own, and prints how many are right. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, errors: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error(`Which labelled articles? ${USAGE}`);
  const gold = readLabelled(file);
  const predictions = gold.map(predictPeople);
  const { names, aliases, offices, errors } = scorePeople(gold, predictions);
  if (values.out !== undefined) writeFileSync(values.out, linesOf(predictions));
  if (values.errors !== undefined) writeFileSync(values.errors, linesOf(errors));
  process.stdout.write(
    [line('names', names), line('aliases', aliases), line('offices', offices), ''].join('\n'),
  );
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
  const ratio = (whole: number) => (whole === 0 ? 0 : right / whole).toFixed(3);
  return `${what.padEnd(8)} P ${ratio(predicted)}  R ${ratio(labelled)}  F1 ${f1(counts).toFixed(3)}  (right ${right} / predicted ${predicted} / labelled ${labelled})`;
}

function linesOf(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
