import { compare } from './compare.ts';
import { firstPlace } from './first-place.ts';
import { nameForm } from './name-form.ts';
import { drained, eachInSteps, type Steps } from './steps.ts';

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
  return drained(nameTableInSteps(entries));
}

/** The same in small steps, but for the sort. */
export function* nameTableInSteps(entries: readonly NameEntry[]): Steps<NameTable> {
  const names: TabledName[] = [];
  yield* eachInSteps(entries, (entry) => {
    for (const named of tabledNames(entry)) names.push(named);
  });
  names.sort(byFormThenId);
  yield;
  const holders = new Map<string, number[]>();
  yield* eachInSteps(names, ({ words }, place) => {
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
  const { words } = table;
  const isBehind = (word: string): boolean => word >= beginning && !word.startsWith(beginning);
  return [
    firstPlace(words.length, (place) => (words[place] ?? '') >= beginning),
    firstPlace(words.length, (place) => isBehind(words[place] ?? '')),
  ];
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
