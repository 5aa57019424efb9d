import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLabelled } from './gold.ts';
import { predictQuotations } from './predict-quotations.ts';
import { type Counts, f1, type QuotationScore, scoreQuotations } from './score-quotations.ts';

const USAGE =
  'npm run evaluate -- quotations GOLD.jsonl [--out PREDICTIONS.jsonl] [--errors ERRORS.jsonl] [--headlines]';

/** Predicts the quotations and speakers of labelled articles, each as a coverage of its own, and prints how many are right. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, errors: { type: 'string' }, headlines: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error(`Which labelled articles? ${USAGE}`);
  const gold = readLabelled(file);
  const predictions = gold.map((article) => predictQuotations(article, values.headlines));
  const score = scoreQuotations(gold, predictions);
  if (values.out !== undefined) writeFileSync(values.out, linesOf(predictions));
  if (values.errors !== undefined) writeFileSync(values.errors, linesOf(score.errors));
  process.stdout.write(`${report(score).join('\n')}\n`);
}

/** The figures of a score, a line each. */
export function report({
  exact,
  spans,
  joint,
  speakers,
  persons,
  nobody,
}: QuotationScore): readonly string[] {
  return [
    countsLine('span exact', exact),
    countsLine('span overlap>=0.8', spans),
    `speaker (n=${speakers.known})  right ${ratio(speakers.right, speakers.known)}  answered ${speakers.answered}  when answered ${ratio(speakers.right, speakers.answered + nobody.named)}`,
    `persons (n=${persons.known})  right ${ratio(persons.right, persons.known)}  when answered ${ratio(persons.right, persons.answered + nobody.named)}  named where nobody is ${nobody.named} of ${nobody.known}`,
    countsLine('joint span+speaker', joint),
  ];
}

function countsLine(what: string, counts: Counts): string {
  const { right, predicted, labelled } = counts;
  return `${what.padEnd(20)} P ${ratio(right, predicted)}  R ${ratio(right, labelled)}  F1 ${f1(counts).toFixed(4)}  (right ${right} / predicted ${predicted} / labelled ${labelled})`;
}

function ratio(part: number, whole: number): string {
  return (whole === 0 ? 0 : part / whole).toFixed(4);
}

function linesOf(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
