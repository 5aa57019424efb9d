import { editDistance } from './edit-distance.ts';
import { nameForm } from './name-form.ts';
import { type NameTable, wordsBeginningWith } from './name-table.ts';

/**
 * How what was typed fits a name, best first. `exact`: it is the name; `words`: each typed word is a word of the name
 * (a surname); `beginning`: each begins one; `part`: each stands in one; `typo`: a slip or two away.
 */
export type NameFit = 'exact' | 'words' | 'beginning' | 'part' | 'typo';

/** An entry that answers to what was typed, and by which of its names. */
export interface NameMatch {
  readonly id: string;
  readonly name: string;
  readonly fit: NameFit;
}

const FITS: readonly NameFit[] = ['exact', 'words', 'beginning', 'part', 'typo'];
/** Parts of words are looked up from this many letters on: two stand in nearly every name. */
const LEAST_PART = 3;
/** Below this many letters a slip turns nearly every name into another ("Roy", "Ray", "Rob"). */
const LEAST_SLIP = 4;
/** Words longer than this forgive two slips. */
const LONG_WORD = 7;
/** While a word is still being typed, a slip is forgiven from this many letters on. */
const LEAST_SLIP_WHILE_TYPING = 5;
const FIRST_LETTER = 'a'.charCodeAt(0);

/** For a place in the table's words: the fit's rank in `FITS`, with slips beyond the first added. */
type WordFits = ReadonlyMap<number, number>;

/**
 * The entries that answer to `typed`, each once, best first: by fit, then by weight (the heavier first, as `weightOf` says), then names that begin with
 * it, then by form and id.
 * Folds accents, apostrophes and case; forgives one slip, two in words over seven letters. Parts are only looked for when
 * beginnings do not fill the limit, slips when nothing else fits. Nothing typed answers to nothing.
 */
export function matchNames(
  table: NameTable,
  typed: string,
  limit: number,
  weightOf: (id: string) => number = () => 0,
): readonly NameMatch[] {
  const form = nameForm(typed);
  if (form === '' || limit <= 0) return [];
  const words = form.split(' ');
  const best = new Map<string, { readonly rank: number; readonly place: number }>();
  for (const fitsOf of [fitsAtBeginning, fitsInside, fitsWithSlips]) {
    if (best.size >= limit || (fitsOf === fitsWithSlips && best.size > 0)) break;
    const fits = words.map((word, index) => fitsOf(table, word, index === words.length - 1));
    for (const [place, worst] of placesWithAll(table, fits)) keepBest(best, table, place, worst, form);
  }
  return [...best.entries()]
    .map(([id, { rank, place }]) => ({ id, rank, place, fit: Math.floor(rank / 2), weight: weightOf(id) }))
    .sort(
      (one, other) =>
        one.fit - other.fit || other.weight - one.weight || one.rank - other.rank || one.place - other.place,
    )
    .slice(0, limit)
    .map(({ id, place, fit }) => ({
      id,
      name: table.names[place]?.name ?? '',
      fit: FITS[Math.min(FITS.length - 1, fit)] ?? 'typo',
    }));
}

function fitsAtBeginning(table: NameTable, word: string): WordFits {
  const [from, to] = wordsBeginningWith(table, word);
  const fits = new Map<number, number>();
  for (let place = from; place < to; place++) fits.set(place, table.words[place] === word ? 1 : 2);
  return fits;
}

function fitsInside(table: NameTable, word: string): WordFits {
  const fits = new Map(fitsAtBeginning(table, word));
  if (word.length < LEAST_PART) return fits;
  table.words.forEach((candidate, place) => {
    if (!fits.has(place) && candidate.includes(word)) fits.set(place, 3);
  });
  return fits;
}

function fitsWithSlips(table: NameTable, word: string, isLast: boolean): WordFits {
  const fits = new Map(fitsAtBeginning(table, word));
  if (word.length < LEAST_SLIP) return fits;
  const most = word.length > LONG_WORD ? 2 : 1;
  const letters = lettersOf(word);
  const mayBeUnfinished = isLast && word.length >= LEAST_SLIP_WHILE_TYPING;
  const lettersOfAll = lettersIn(table);
  table.words.forEach((candidate, place) => {
    if (fits.has(place) || (!mayBeUnfinished && candidate.length - word.length > most)) return;
    // Each slip brings in at most one letter that the name lacks; this turns away nearly all without measuring.
    if (countBits(letters & ~(lettersOfAll[place] ?? 0)) > most) return;
    const { whole, beginning } = editDistance(word, candidate, most);
    // A whole word a slip away comes before one whose beginning is: “Lavrow” is Lavrov before it is Lavrovsky.
    if (whole <= most) fits.set(place, 3 + whole);
    else if (mayBeUnfinished && beginning <= most) fits.set(place, 6 + beginning);
  });
  return fits;
}

const lettersOfTables = new WeakMap<NameTable, Int32Array>();

/** The letters of each word of a table, made when somebody first slips. */
function lettersIn(table: NameTable): Int32Array {
  const known = lettersOfTables.get(table) ?? Int32Array.from(table.words, lettersOf);
  lettersOfTables.set(table, known);
  return known;
}

/** The letters of a word, one bit for each from a to z. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - FIRST_LETTER;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** The names that hold a fitting word for every typed one, each with the rank of the word that fits it least. */
function placesWithAll(table: NameTable, fits: readonly WordFits[]): ReadonlyMap<number, number> {
  let places: ReadonlyMap<number, number> | undefined;
  for (const wordFits of fits) {
    const holding = new Map<number, number>();
    for (const [word, rank] of wordFits) {
      for (const place of table.holders[word] ?? []) {
        if (places === undefined || places.has(place)) {
          holding.set(place, Math.min(rank, holding.get(place) ?? rank));
        }
      }
    }
    for (const [place, rank] of holding) holding.set(place, Math.max(rank, places?.get(place) ?? rank));
    places = holding;
  }
  return places ?? new Map();
}

/** Keeps a name when it is the best of its entry: by twice its rank, and one more when it does not begin with what was typed. */
function keepBest(
  best: Map<string, { readonly rank: number; readonly place: number }>,
  table: NameTable,
  place: number,
  worst: number,
  form: string,
): void {
  const named = table.names[place];
  if (named === undefined) return;
  const rank = named.form === form ? 0 : 2 * worst + (named.form.startsWith(form) ? 0 : 1);
  const before = best.get(named.id);
  if (before === undefined || rank < before.rank || (rank === before.rank && place < before.place)) {
    best.set(named.id, { rank, place });
  }
}
