import { nameForm } from './name-form.ts';

/** Something that can be called by any of its names. */
export interface NameEntry {
  readonly id: string;
  readonly names: readonly string[];
}

/** One name of one entry, and the form in which it is matched. */
export interface TabledName {
  readonly id: string;
  readonly name: string;
  readonly form: string;
  readonly words: readonly string[];
}

/** Names by the words they hold; `words` is in code-unit order, so a beginning of a word is a range of it. */
export interface NameTable {
  readonly names: readonly TabledName[];
  readonly words: readonly string[];
  /** For each of `words`, the places in `names` of those that hold it, ascending. */
  readonly holders: readonly (readonly number[])[];
}

/** Puts the names of all entries into a table. Names without letter or digit are left out; the order of entries does not matter. */
export function buildNameTable(entries: readonly NameEntry[]): NameTable {
  const names = entries.flatMap(tabledNames).sort(byFormThenId);
  const holders = new Map<string, number[]>();
  names.forEach(({ words }, place) => {
    for (const word of new Set(words)) {
      const places = holders.get(word);
      if (places === undefined) holders.set(word, [place]);
      else places.push(place);
    }
  });
  const words = [...holders.keys()].sort();
  return { names, words, holders: words.map((word) => holders.get(word) ?? []) };
}

/** The places in `table.words` of the words that begin with `beginning`: from the first, up to but without the second. */
export function wordsBeginningWith(table: NameTable, beginning: string): readonly [number, number] {
  const from = firstPlace(table.words, (word) => word >= beginning);
  const to = firstPlace(table.words, (word) => word >= beginning && !word.startsWith(beginning));
  return [from, to];
}

function tabledNames({ id, names }: NameEntry): readonly TabledName[] {
  return names
    .map((name) => ({ id, name, form: nameForm(name) }))
    .filter(({ form }) => form !== '')
    .map((named) => ({ ...named, words: named.form.split(' ') }));
}

function byFormThenId(one: TabledName, other: TabledName): number {
  return compare(one.form, other.form) || compare(one.id, other.id) || compare(one.name, other.name);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Binary search: `holds` is false up to some place, and true from there on. */
function firstPlace(words: readonly string[], holds: (word: string) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(words[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
