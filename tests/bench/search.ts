import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { taskArguments } from '../evaluate/task-arguments.ts';
import { drawCurves, type Panel } from './draw-curves.ts';
import type { Measurement } from './measure-engine.ts';

const SIZES = [5, 1_000, 10_000, 100_000];
const ENGINES = ['ours', 'fts5', 'orama', 'minisearch'];
/** Stock Orama takes minutes and gigabytes beyond this. */
const MOST_FOR_STOCK_ORAMA = 10_000;
const KINDS = ['one word', 'three words', 'eight words', 'name prefix'];

/**
 * `search [--texts PATH] [--sizes 5,1000] [--engines ours,fts5] [--svg FILE] [--json FILE]`: each engine in a process of its own at each
 * size, one after the other; a table, and with `--svg` the curves.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { options } = taskArguments(args, ['texts', 'sizes', 'engines', 'svg', 'json']);
  const sizes = options.sizes?.split(',').map(Number) ?? SIZES;
  const engines = options.engines?.split(',') ?? ENGINES;
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    for (const engine of engines) {
      if (engine === 'orama' && size > MOST_FOR_STOCK_ORAMA) continue;
      const measurement = await measureApart(engine, options.texts ?? 'seeds', size);
      if (measurement === undefined) {
        print(`${engine}: not installed, left out (npm install --prefix tests/bench)`);
        continue;
      }
      if (measurements.at(-1)?.articles !== size) print(heading(measurement));
      measurements.push(measurement);
      print(row(measurement));
    }
  }
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(measurements, undefined, 1));
  if (options.svg !== undefined) writeFileSync(options.svg, drawCurves(panelsOf(measurements)));
}

function panelsOf(measurements: readonly Measurement[]): readonly Panel[] {
  const panel = (title: string, measure: (measurement: Measurement) => number): Panel => ({
    title,
    points: measurements.map((one) => ({ curve: one.engine, articles: one.articles, value: measure(one) })),
  });
  return [
    panel('Build, seconds', ({ buildMilliseconds }) => buildMilliseconds / 1000),
    panel('Index, megabytes', ({ indexBytes }) => indexBytes / 1_000_000),
    panel('Eight words, p50, ms', ({ latencies }) => latencies['eight words']?.p50 ?? Number.NaN),
    panel('Eight words, p99, ms', ({ latencies }) => latencies['eight words']?.p99 ?? Number.NaN),
  ];
}

async function measureApart(engine: string, texts: string, size: number): Promise<Measurement | undefined> {
  const script = fileURLToPath(new URL('./measure-process.ts', import.meta.url));
  const flags = ['--expose-gc', '--max-old-space-size=12000', '--import', 'tsx'];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...flags,
    script,
    engine,
    texts,
    String(size),
  ]);
  return (JSON.parse(stdout) as Measurement | null) ?? undefined;
}

function heading({ articles, textBytes, words }: Measurement): string {
  const columns = ['', 'build, s (CPU)', 'index, MB', ...KINDS.map((kind) => `${kind} p50/p99, ms`)];
  const size = `\n${articles} articles, ${megabytes(textBytes)} million characters, ${words} different words`;
  return `${size}\n${columns.map((column, place) => column.padEnd(widthOf(place))).join('')}`;
}

function row({
  engine,
  buildMilliseconds,
  buildCpuMilliseconds,
  nameMilliseconds,
  indexBytes,
  onDisk,
  latencies,
}: Measurement): string {
  const cells = KINDS.map((kind) => {
    const { p50 = Number.NaN, p99 = Number.NaN, asked = 0 } = latencies[kind] ?? {};
    return `${p50.toFixed(2)}/${p99.toFixed(2)}${asked < 200 ? ` (${asked})` : ''}`;
  });
  const build = `${(buildMilliseconds / 1000).toFixed(2)} (${(buildCpuMilliseconds / 1000).toFixed(2)})`;
  const memory = `${megabytes(indexBytes)}${onDisk ? ' disk' : ''}`;
  return [engine, build, memory, ...cells]
    .map((cell, place) => cell.padEnd(widthOf(place)))
    .join('')
    .concat(nameMilliseconds < 10 ? '' : `(names: ${(nameMilliseconds / 1000).toFixed(2)} s more to build)`);
}

function widthOf(place: number): number {
  return place === 0 ? 12 : place < 3 ? 16 : 26;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
