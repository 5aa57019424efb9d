import { COMMON_WORDS } from './tables/common-words.ts';
import { KNOWN_WORDS } from './tables/known-words.ts';

const A = 'a'.charCodeAt(0);

let known: ReadonlySet<string> | undefined;
let common: ReadonlySet<string> | undefined;

/** Whether a stem is that of a word which English writes in small letters. The table, some 50,000 stems, is read when it is first asked. */
export function isKnownStem(stem: string): boolean {
  known ??= readStems(KNOWN_WORDS);
  return known.has(stem);
}

/** Whether a stem is that of a word which running text has now and then: "mete" is known and not common. Some 12,000, read as the others are. */
export function isCommonStem(stem: string): boolean {
  common ??= readStems(COMMON_WORDS);
  return common.has(stem);
}

function readStems(table: string): ReadonlySet<string> {
  const stems = new Set<string>();
  let before = '';
  for (const coded of table.trim().split(' ')) {
    before = before.slice(0, coded.charCodeAt(0) - A) + coded.slice(1);
    stems.add(before);
  }
  return stems;
}
