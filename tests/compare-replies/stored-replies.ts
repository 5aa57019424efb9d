import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answered } from './ask-calls.ts';
import { COVERAGES, type CoverageName } from './coverages.ts';
import { digestOf } from './write-reply.ts';

/** What was answered, or a digest of it, by the title of the call. */
export type Replies = ReadonlyMap<string, string>;

const HEADING = '=== ';

/** As they are stored: the same as an earlier reply is stored as a reference to that one. */
export function toStored(name: CoverageName, answers: readonly Answered[]): Replies {
  const first = new Map<string, string>();
  return new Map(
    answers.map((answered) => {
      const { title, text } = answered;
      const earlier = first.get(text);
      if (earlier !== undefined) return [title, `the same as ${earlier.trimEnd()}`];
      first.set(text, title);
      return [title, COVERAGES[name].isStoredWhole(answered) ? text : digestOf(text)];
    }),
  );
}

/** Undefined where nothing was stored yet. */
export function readStored(name: CoverageName): Replies | undefined {
  const path = pathOf(name);
  return existsSync(path) ? parseReplies(readFileSync(path, 'utf8')) : undefined;
}

/** Reads what `textOf` wrote. */
export function parseReplies(text: string): Replies {
  const [, ...entries] = `\n${text.trimEnd()}`.split(`\n${HEADING}`);
  return new Map(
    entries.map((entry) => {
      const [title = '', ...lines] = entry.split('\n');
      return [title, lines.join('\n').trimEnd()];
    }),
  );
}

export function writeStored(name: CoverageName, replies: Replies): void {
  writeFileSync(pathOf(name), textOf(replies));
}

/** One after the other, each under its title. */
export function textOf(replies: Replies): string {
  return [...replies].map(([title, text]) => `${HEADING}${title}\n${text}\n`).join('\n');
}

function pathOf(name: CoverageName): string {
  return fileURLToPath(new URL(`./stored/${name}.txt`, import.meta.url));
}
