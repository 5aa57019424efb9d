import { KNOWN_WORDS } from './tables/known-words.ts';

const A = 'a'.charCodeAt(0);

let known: ReadonlySet<string> | undefined;

/** Whether a stem is that of a word which English writes in small letters. The table, some 50,000 stems, is read when it is first asked. */
export function isKnownStem(stem: string): boolean {
  known ??= readStems();
  return known.has(stem);
}

function readStems(): ReadonlySet<string> {
  const stems = new Set<string>();
  let before = '';
  for (const coded of KNOWN_WORDS.trim().split(' ')) {
    before = before.slice(0, coded.charCodeAt(0) - A) + coded.slice(1);
    stems.add(before);
  }
  return stems;
}
