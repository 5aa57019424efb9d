import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelled } from './gold.ts';
import { predictPeople } from './people.ts';
import { predictQuotations } from './predict-quotations.ts';
import { scorePeople } from './score-people.ts';
import { f1, type QuotationScore, scoreQuotations } from './score-quotations.ts';

type Figures = Readonly<Record<string, number>>;

interface Floors {
  readonly quotations: Readonly<Record<string, Figures>>;
  readonly people: Readonly<Record<string, Figures>>;
}

/**
 * Measures the labelled articles of `GOLD_DIR` (by default `../shared/gold`) and compares each figure with the one last reached,
 * in `floors.json`; sets exit code 1 when one falls below. Says so, and measures nothing, where the folder or a file is not there.
 */
export async function run(): Promise<void> {
  const folder = process.env.GOLD_DIR ?? '../shared/gold';
  if (!existsSync(folder)) {
    process.stdout.write(`floors: left out, there are no labelled articles in ${folder} (GOLD_DIR)\n`);
    return;
  }
  const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Floors;
  for (const [file, wanted] of Object.entries(floors.quotations)) {
    compare(`quotations ${file}`, wanted, () => quotationFigures(join(folder, file)), join(folder, file));
  }
  for (const [file, wanted] of Object.entries(floors.people)) {
    compare(`people ${file}`, wanted, () => peopleFigures(join(folder, file)), join(folder, file));
  }
}

function compare(what: string, wanted: Figures, measure: () => Figures, path: string): void {
  if (!existsSync(path)) {
    process.stdout.write(`${what}: left out, there is no ${path}\n`);
    return;
  }
  const reached = measure();
  for (const [figure, floor] of Object.entries(wanted)) {
    const value = reached[figure] ?? 0;
    const isBelow = value < floor;
    process.stdout.write(
      `${what} ${figure} ${value.toFixed(4)} (floor ${floor})${isBelow ? ' BELOW' : ''}\n`,
    );
    if (isBelow) process.exitCode = 1;
  }
}

function quotationFigures(path: string): Figures {
  const gold = readLabelled(path);
  const { spans, joint, persons, nobody }: QuotationScore = scoreQuotations(
    gold,
    gold.map((article) => predictQuotations(article)),
  );
  return {
    spans: f1(spans),
    personsRight: persons.right / persons.known,
    personsWhenAnswered: persons.right / (persons.answered + nobody.named),
    joint: f1(joint),
  };
}

function peopleFigures(path: string): Figures {
  const gold = readLabelled(path);
  return { names: f1(scorePeople(gold, gold.map(predictPeople)).names) };
}
