import type { LanguageSearch } from '../languages/language-search.ts';
import type { QueryTerm } from '../search/query-terms.ts';
import { TermDictionary } from '../search/term-dictionary.ts';
import { WordListsBuilder } from '../search/word-lists.ts';
import { givingWay, mapInSteps } from '../text/steps.ts';

/** The least part of a topic's weight that something said must hold: of two words of one weight, either will do. */
export const LEAST_SHARE = 0.5;
/** Words of the sentence around what was said count for this much: they place it, but are not what was said. */
export const AROUND = 0.6;

/** Something said: its own words, and the sentences in which it stands, which it may share with others. */
export interface SaidText {
  readonly words: string;
  readonly around: { readonly id: string; readonly text: string };
}

/** A topic, looked for among all that was said. */
export interface SaidOnTopic {
  /** The entries that hold any word of it, in their own words or around them, ascending. */
  readonly entries: () => readonly number[];
  /** How much of its weight the entry with this number holds; undefined when that is too little. A topic without a word is held whole. */
  readonly shareOf: (entry: number) => number | undefined;
}

/** Which words stand in what was said, and in the sentences around it. */
export interface SaidWords {
  on(terms: readonly QueryTerm[]): SaidOnTopic;
  /** A test of whether an entry's own words hold any of these terms. */
  holdingAny(terms: readonly string[]): (entry: number) => boolean;
}

/** Reads everything that was said once, so that a topic costs as much as is said on it. Entries are numbered as they come. */
export async function buildSaidWords<Entry>(
  entries: readonly Entry[],
  textsOf: (entry: Entry) => SaidText,
  language: LanguageSearch,
): Promise<SaidWords> {
  const { dictionary, own, around, stretchOf, entriesIn } = await readEntries(entries, textsOf, language);
  const holdsOwn = (term: number, entry: number) => own.holds(term, entry);
  const holdsAny = (term: number, entry: number) =>
    own.holds(term, entry) || around.holds(term, stretchOf[entry] ?? 0);
  return {
    on(terms) {
      const numbered = terms.map(({ term, weight }) => ({ number: dictionary.find(term), weight }));
      return {
        entries() {
          const found = new Set<number>();
          for (const { number } of numbered) {
            for (const entry of own.textsWith(number)) found.add(entry);
            for (const passage of around.textsWith(number))
              for (const entry of entriesIn[passage] ?? []) found.add(entry);
          }
          return [...found].sort((one, other) => one - other);
        },
        shareOf(entry) {
          const share = shareHeld(holdsOwn, numbered, entry);
          const wider = shareHeld(holdsAny, numbered, entry);
          const held = share + AROUND * (wider - share);
          return held >= LEAST_SHARE ? held : undefined;
        },
      };
    },
    holdingAny(terms) {
      const numbers = terms.map((term) => dictionary.find(term));
      return (entry) => numbers.some((number) => own.holds(number, entry));
    },
  };
}

/**
 * Apart from what answers, so that nothing of the reading is kept. A passage is read once, however much is said in it: one paragraph may be a
 * whole article.
 */
async function readEntries<Entry>(
  entries: readonly Entry[],
  textsOf: (entry: Entry) => SaidText,
  language: LanguageSearch,
) {
  const dictionary = new TermDictionary(language);
  const own = new WordListsBuilder();
  const around = new WordListsBuilder();
  const stretches = new Map<string, number>();
  const stretchOf = new Uint32Array(entries.length);
  const entriesIn: number[][] = [];
  const reading = mapInSteps(entries, (entry, number) => {
    const { words, around: stretch } = textsOf(entry);
    let place = stretches.get(stretch.id);
    if (place === undefined) {
      place = around.begin();
      stretches.set(stretch.id, place);
      entriesIn.push([]);
      dictionary.read(stretch.text, (term) => around.push(term));
    }
    stretchOf[number] = place;
    entriesIn[place]?.push(number);
    own.begin();
    dictionary.read(words, (term) => own.push(term));
  });
  await givingWay(reading);
  const { size } = dictionary;
  return { dictionary, own: own.build(size), around: around.build(size), stretchOf, entriesIn };
}

/** By weight, 0 to 1; 1 where nothing is looked for. */
function shareHeld(
  holds: (term: number, entry: number) => boolean,
  terms: readonly { readonly number: number; readonly weight: number }[],
  entry: number,
): number {
  let whole = 0;
  let found = 0;
  for (const { number, weight } of terms) {
    whole += weight;
    if (holds(number, entry)) found += weight;
  }
  return whole === 0 ? 1 : found / whole;
}
