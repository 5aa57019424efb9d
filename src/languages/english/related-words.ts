import type { RelatedWords } from '../language-words.ts';

/** Another word for the very thing, one for a kind of it, a kind of such a kind, and one for what it is a kind of. */
const SAME = 0.6;
const NARROWER = 0.5;
const FAR_NARROWER = 0.35;
const BROADER = 0.35;
/** A word with more kinds than this says too little: "thing", "change". */
const MOST_KINDS = 40;

let read: Promise<RelatedWords> | undefined;

/** Other English words for one, from WordNet. The table, some 30,000 sets, is loaded and read when it is first asked for. */
export function relatedWords(): Promise<RelatedWords> {
  read ??= import('./tables/related-words.ts').then(({ RELATED_WORDS }) => readerOf(RELATED_WORDS));
  return read;
}

/** What a set of the table says; it is taken apart when its words are asked for, so that little is kept in memory. */
interface RelatedSets {
  wordsOf(line: number): readonly string[];
  broaderThan(line: number): readonly number[];
  narrowerThan(line: number): readonly number[];
}

function readerOf(table: string): RelatedWords {
  const lines = table.trim().split(';');
  const linesWith = new Map<string, number | number[]>();
  const narrower = new Map<number, number[]>();
  for (const [number, line] of lines.entries()) {
    for (const word of wordsIn(line)) {
      const known = linesWith.get(word);
      if (known === undefined) linesWith.set(word, number);
      else if (typeof known === 'number') linesWith.set(word, [known, number]);
      else known.push(number);
    }
    for (const other of broaderIn(line)) narrower.set(other, [...(narrower.get(other) ?? []), number]);
  }
  const sets: RelatedSets = {
    wordsOf: (line) => wordsIn(lines[line] ?? ''),
    broaderThan: (line) => broaderIn(lines[line] ?? ''),
    narrowerThan: (line) => narrower.get(line) ?? [],
  };
  return (stem) => {
    const related = new Map<string, number>();
    for (const line of [linesWith.get(stem) ?? []].flat()) addRelated(related, sets, line);
    related.delete(stem);
    return related;
  };
}

function wordsIn(line: string): readonly string[] {
  return line.slice(0, line.indexOf('|')).split(' ');
}

function broaderIn(line: string): readonly number[] {
  const numbers = line.slice(line.indexOf('|') + 1);
  return numbers === '' ? [] : numbers.split(' ').map((number) => Number.parseInt(number, 36));
}

function addRelated(related: Map<string, number>, sets: RelatedSets, line: number): void {
  add(line, SAME);
  for (const broader of sets.broaderThan(line))
    if (sets.narrowerThan(broader).length <= MOST_KINDS) add(broader, BROADER);
  const kinds = sets.narrowerThan(line);
  if (kinds.length > MOST_KINDS) return;
  for (const kind of kinds) {
    add(kind, NARROWER);
    for (const farther of sets.narrowerThan(kind)) add(farther, FAR_NARROWER);
  }

  function add(from: number, kinship: number): void {
    for (const word of sets.wordsOf(from)) if ((related.get(word) ?? 0) < kinship) related.set(word, kinship);
  }
}
