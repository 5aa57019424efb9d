import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawPicture } from '../../src/replies/draw-picture.ts';
import { readLabelled } from './gold.ts';
import { fitLogistic, type Logistic, scoreBy } from './logistic.ts';
import { type SpeakerExample, speakerExamples } from './speaker-examples.ts';
import { type CurvePoint, curveOf, drawCurves } from './wrong-over-answered.ts';

/** The bounds that are tried: of the scores of what was left out. */
const BOUNDS = [0.5, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5];

/**
 * `speakers [GOLD …] [--curve PICTURE.png]`: learns from labelled articles, ours among them, how much each piece of evidence counts for a
 * person who is proposed as a speaker, and prints the table of `speaker-weights.ts`. For each bound it prints how many names are given and how
 * many of them are wrong: on what the weights were learnt from, and with each outlet (or kind of article) judged by weights that were learnt
 * without it. The curve draws the same, beside the roads of the plain rules in the order of their precision.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { curve: { type: 'string' } },
  });
  const examples = [undefined, ...positionals]
    .flatMap((path) => readLabelled(path))
    .flatMap(speakerExamples)
    .filter(({ isBody }) => !isBody);
  const all = fitLogistic(examples);
  const seen = examples.map((example) => ({ ...example, score: scoreBy(all, example.evidence) }));
  const apart = leftOut(examples, fitLogistic, scoreBy);
  const byRoad = leftOut(examples, precisionsOfRoads, (roads, evidence) => roads.get(roadOf(evidence)) ?? 0);
  const lines = [
    `${examples.length} names, ${examples.filter(({ isRight }) => !isRight).length} of them wrong, ${new Set(examples.map(({ group }) => group)).size} outlets`,
    'bound   named   wrong    of these   | each outlet left out: named   wrong    of these',
    ...BOUNDS.map(
      (bound) => `${String(bound).padEnd(6)} ${figures(seen, bound)}   | ${figures(apart, bound)}`,
    ),
    ...table(all),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (values.curve === undefined) return;
  const png = await drawPicture(
    drawCurves([
      { name: 'evidence, each outlet left out', points: curveOf(apart) },
      { name: 'plain rules, by their road', points: curveOf(byRoad) },
    ]),
    { info() {}, warn() {}, error() {}, debug() {} } as unknown as Parameters<typeof drawPicture>[1],
  );
  if (png === undefined) throw new Error('the picture could not be drawn: is @resvg/resvg-js installed?');
  writeFileSync(values.curve, png);
}

/** Each example with its score by what was learnt from all other outlets. */
function leftOut<T>(
  examples: readonly SpeakerExample[],
  learn: (examples: readonly SpeakerExample[]) => T,
  score: (learnt: T, evidence: ReadonlySet<string>) => number,
): readonly CurvePoint[] {
  return [...new Set(examples.map(({ group }) => group))].flatMap((group) => {
    const learnt = learn(examples.filter((example) => example.group !== group));
    return examples
      .filter((example) => example.group === group)
      .map(({ evidence, isRight }) => ({ isRight, score: score(learnt, evidence) }));
  });
}

/** "named by name", "pronoun by pronoun": the evidence that is noted first. */
function roadOf(evidence: ReadonlySet<string>): string {
  return [...evidence][0] ?? '';
}

function precisionsOfRoads(examples: readonly SpeakerExample[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { right: number; all: number }>();
  for (const { evidence, isRight } of examples) {
    const count = counts.get(roadOf(evidence)) ?? { right: 0, all: 0 };
    counts.set(roadOf(evidence), { right: count.right + Number(isRight), all: count.all + 1 });
  }
  return new Map([...counts].map(([road, { right, all }]) => [road, right / all]));
}

function figures(points: readonly CurvePoint[], bound: number): string {
  const named = points.filter(({ score }) => score >= bound);
  const wrong = named.filter(({ isRight }) => !isRight).length;
  return `${String(named.length).padStart(5)}  ${String(wrong).padStart(5)}    ${((100 * wrong) / Math.max(1, named.length)).toFixed(2)} %`;
}

/** The weights, from those that speak most against somebody to those that speak for them. */
function table({ bias, weights }: Logistic): readonly string[] {
  const rows = [...weights].sort(([, one], [, other]) => one - other);
  return [`bias ${bias.toFixed(2)}`, ...rows.map(([name, weight]) => `  ['${name}', ${weight.toFixed(2)}],`)];
}
