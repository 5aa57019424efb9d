import { parseArgs } from 'node:util';
import { type Counts, f1, ratio } from './counts.ts';
import { readLabelled } from './gold.ts';
import { writeJsonLines } from './json-lines.ts';
import { predictQuotations } from './predict-quotations.ts';
import {
  type Answers,
  type QuotationError,
  type QuotationScore,
  scoreQuotations,
  whenAnswered,
} from './score-quotations.ts';

/**
 * `quotations [GOLD] [--out PREDICTIONS] [--dump ERRORS] [--by] [--misses] [--headlines]`: predicts the quotations and speakers of labelled articles, ours when none are given, each as a coverage of its own, and prints how many are right; `--by` also by the
 * road to the speaker and the kind of article, `--misses` each one that is not.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      dump: { type: 'string' },
      by: { type: 'boolean' },
      misses: { type: 'boolean' },
      headlines: { type: 'boolean' },
    },
  });
  const gold = readLabelled(positionals[0]);
  const predictions = gold.map((article) => predictQuotations(article, values.headlines));
  const score = scoreQuotations(gold, predictions);
  if (values.out !== undefined) writeJsonLines(values.out, predictions);
  if (values.dump !== undefined) writeJsonLines(values.dump, score.errors);
  const lines = [
    ...report(score),
    ...(values.by ? reportBy(score) : []),
    ...(values.misses ? score.errors.map(missLine) : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
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
    `speaker (n=${speakers.known})  right ${figure(speakers.right, speakers.known)}  answered ${speakers.answered}  when answered ${whenAnswered(speakers).toFixed(4)}`,
    `persons (n=${persons.known})  right ${figure(persons.right, persons.known)}  when answered ${whenAnswered(persons).toFixed(4)}  named where nobody is ${nobody.named} of ${nobody.known} (and bodies ${nobody.namedBody})`,
    countsLine('joint span+speaker', joint),
  ];
}

/** The same, taken apart: by the road from the sentence to the speaker, by the kind of quotation, and persons by the kind of article. */
export function reportBy({ byRoad, byKind, byArticle }: QuotationScore): readonly string[] {
  const inOrder = <T>(map: ReadonlyMap<string, T>) =>
    [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...inOrder(byRoad).map(([road, answers]) => answersLine(`road ${road}`, answers)),
    ...inOrder(byKind).map(
      ([kind, { labelled, found }]) =>
        `  ${`kind ${kind}`.padEnd(28)} n ${String(labelled).padStart(5)}  recall ${figure(found, labelled)}`,
    ),
    ...inOrder(byArticle).flatMap(([kind, answers]) =>
      kind === '-' || answers.known + answers.named === 0 ? [] : [answersLine(`of ${kind}`, answers)],
    ),
  ];
}

function answersLine(what: string, answers: Answers): string {
  const { known, answered, right } = answers;
  return `  ${what.padEnd(28)} n ${String(known).padStart(5)}  right ${figure(right, known)}  unanswered ${known - answered}  when answered ${whenAnswered(answers).toFixed(4)}`;
}

/** One error as a line to read: the quotation with a little of what stands around it, who spoke, whom we named and how. */
function missLine({ id, what, text, before, after, gold, mention, predicted, how }: QuotationError): string {
  const plain = (words: string) => words.replace(/\s+/g, ' ');
  const shown = text.length > 90 ? `${text.slice(0, 50)} … ${text.slice(-35)}` : text;
  const place = plain(`${before.slice(-60)}[[${shown}]]${after.slice(0, 60)}`);
  const wanted = gold === undefined ? '' : ` | wanted ${nameOf(gold)}${mention ? ` (${mention})` : ''}`;
  const given =
    predicted === undefined ? '' : ` | given ${nameOf(predicted)}${how === undefined ? '' : ` (${how})`}`;
  return `${what}: ${id} | ${place}${wanted}${given}`;
}

function nameOf(speaker: unknown): string {
  return speaker === null ? 'nobody' : [speaker].flat().join(' or ');
}

function countsLine(what: string, counts: Counts): string {
  const { right, predicted, labelled } = counts;
  return `${what.padEnd(20)} P ${figure(right, predicted)}  R ${figure(right, labelled)}  F1 ${f1(counts).toFixed(4)}  (right ${right} / predicted ${predicted} / labelled ${labelled})`;
}

function figure(part: number, whole: number): string {
  return ratio(part, whole).toFixed(4);
}
