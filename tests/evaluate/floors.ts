import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OWN_ARTICLES, OWN_SEEDS } from '../gold/read-gold.ts';
import { changedPredictions, changeLine } from './changed-predictions.ts';
import { f1, precision, ratio } from './counts.ts';
import { readLabelled } from './gold.ts';
import type { LabelledArticle } from './labelled-article.ts';
import { predictPeople } from './people.ts';
import { predictQuotations } from './predict-quotations.ts';
import { nameOfCommit, predictionsOfCommit } from './predictions-of-commit.ts';
import { scorePeople } from './score-people.ts';
import { scoreQuotations, whenAnswered } from './score-quotations.ts';
import { goldDirectory } from './task-arguments.ts';

const FIGURES = ['spans', 'personsRight', 'personsWhenAnswered', 'joint', 'namesPrecision', 'names'] as const;
type Figure = (typeof FIGURES)[number];

/** What was last reached on each set; a figure that is not there is not held. */
interface Floors {
  readonly own: Readonly<Record<'articles' | 'seeds', Partial<Record<Figure, number>>>>;
  readonly shared: Readonly<Record<string, Partial<Record<Figure, number>>>>;
}

interface MeasuredSet {
  readonly name: string;
  readonly gold: readonly LabelledArticle[];
  readonly predictions: readonly LabelledArticle[];
}

/**
 * `floors [--changes]`: measures our own labelled articles, always, and beside them the sets of `GOLD_DIR` (by default `../shared/gold`) where
 * they exist, and compares each figure with the one last reached, in `floors.json`; sets exit code 1 when one falls below. Throws where our
 * own articles are missing. With `--changes` it prints each prediction that differs from those of the last commit.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { changes: { type: 'boolean' } } });
  const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Floors;
  const sets = [
    compare('our articles', OWN_ARTICLES, floors.own.articles),
    compare('our labels of seeds/', OWN_SEEDS, floors.own.seeds),
  ];
  const folder = goldDirectory();
  for (const [file, wanted] of Object.entries(floors.shared)) {
    const path = join(folder, file);
    if (existsSync(path)) sets.push(compare(file, path, wanted));
    else process.stdout.write(`${file}: left out, it is not in ${folder} (GOLD_DIR)\n`);
  }
  if (values.changes) tellChanges(sets);
}

function compare(name: string, path: string, wanted: Partial<Record<Figure, number>>): MeasuredSet {
  const gold = readLabelled(path);
  const predictions = gold.map((article) => predictQuotations(article));
  const reached = figuresOf(gold, predictions);
  for (const figure of FIGURES) {
    const floor = wanted[figure];
    if (floor === undefined) continue;
    const isBelow = reached[figure] < floor;
    process.stdout.write(
      `${name}: ${figure} ${reached[figure].toFixed(4)} (floor ${floor})${isBelow ? ' BELOW' : ''}\n`,
    );
    if (isBelow) process.exitCode = 1;
  }
  return { name, gold, predictions };
}

function figuresOf(
  gold: readonly LabelledArticle[],
  predictions: readonly LabelledArticle[],
): Readonly<Record<Figure, number>> {
  const { spans, joint, persons } = scoreQuotations(gold, predictions);
  const { names } = scorePeople(gold, gold.map(predictPeople));
  return {
    spans: f1(spans),
    personsRight: ratio(persons.right, persons.known),
    personsWhenAnswered: whenAnswered(persons),
    joint: f1(joint),
    namesPrecision: precision(names),
    names: f1(names),
  };
}

function tellChanges(sets: readonly MeasuredSet[]): void {
  const commit = nameOfCommit('HEAD');
  const before = predictionsOfCommit(
    'HEAD',
    sets.map(({ gold }) => gold),
  );
  sets.forEach(({ name, gold, predictions }, index) => {
    const changes = changedPredictions(gold, before[index] ?? [], predictions);
    const count = (wanted: string) => changes.filter(({ verdict }) => verdict === wanted).length;
    process.stdout.write(
      `${name}: ${changes.length} ${changes.length === 1 ? 'prediction' : 'predictions'} changed since ${commit}: ${count('better')} better, ${count('worse')} worse, ${count('alike')} alike\n`,
    );
    for (const change of changes) process.stdout.write(`${changeLine(change)}\n`);
  });
}
