import { parseArgs } from 'node:util';
import { HOSTILE_MARKDOWN } from '../growth/hostile-markdown.ts';
import { HOSTILE_MARKS, HOSTILE_PROSE, type TextOfLength } from '../growth/hostile-prose.ts';
import { processorTime } from '../growth/processor-time.ts';
import { inFolder, readWhole } from '../growth/read-whole.ts';
import { longestTurn } from './longest-turn.ts';

/** The largest file that is read by default. */
const MOST = 2_000_000;
const RUNS = 3;
const KINDS: readonly (readonly [ending: string, texts: Readonly<Record<string, TextOfLength>>])[] = [
  ['txt', HOSTILE_PROSE],
  ['txt', HOSTILE_MARKS],
  ['md', HOSTILE_MARKDOWN],
];

/**
 * How much longer twice as much takes from the file to the coverage, for texts that are made to be slow, up to the largest file that is read; and
 * how long the event loop is held at most meanwhile. `--most BYTES` for less, `--only WORDS` for the texts whose name holds the words.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { most: { type: 'string' }, only: { type: 'string' } },
  });
  const most = Number(values.most ?? MOST);
  for (const [ending, texts] of KINDS) {
    for (const [name, textOf] of Object.entries(texts)) {
      if (values.only !== undefined && !name.includes(values.only)) continue;
      const half = await timesOf(ending, textOf(most / 2));
      const whole = await timesOf(ending, textOf(most));
      process.stdout.write(
        `${`${ending} ${name}`.padEnd(52)}${half.time.toFixed(0).padStart(7)} ms,${whole.time.toFixed(0).padStart(7)} ms: x ${(whole.time / half.time).toFixed(2)}; longest turn ${whole.turn.toFixed(0).padStart(5)} ms\n`,
      );
    }
  }
}

/** The least of several runs: what else the process does only adds to it. */
async function timesOf(
  ending: string,
  text: string,
): Promise<{ readonly time: number; readonly turn: number }> {
  return inFolder({ [`a.${ending}`]: text }, async (folder) => {
    let [time, turn] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 0; run < RUNS; run++) {
      const work = async () => {
        turn = Math.min(turn, await longestTurn(() => readWhole(folder)));
      };
      time = Math.min(time, await processorTime(work));
    }
    return { time, turn };
  });
}
