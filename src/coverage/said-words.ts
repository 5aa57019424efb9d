import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import type { QueryTerm } from '../search/query-terms.ts';
import { TermDictionary } from '../search/term-dictionary.ts';
import { type WordLists, WordListsBuilder } from '../search/word-lists.ts';
import { givingWay, mapInSteps } from '../text/steps.ts';

/** The least part of a topic's weight that something said must hold: of two words of one weight, either will do. */
const LEAST_SHARE = 0.5;
/** Words of the sentence around what was said count for this much: they place it, but are not what was said. */
const AROUND = 0.6;

/** Something said: its own words, and the sentences in which it stands. */
export interface SaidText {
  readonly words: string;
  readonly around: string;
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
): Promise<SaidWords> {
  const { dictionary, own, all } = await readEntries(entries, textsOf);
  return {
    on(terms) {
      const numbered = terms.map(({ term, weight }) => ({ number: dictionary.find(term), weight }));
      return {
        entries() {
          const found = new Set(numbered.flatMap(({ number }) => [...all.textsWith(number)]));
          return [...found].sort((one, other) => one - other);
        },
        shareOf(entry) {
          const share = shareHeld(own, numbered, entry);
          const wider = shareHeld(all, numbered, entry);
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

/** Apart from what answers, so that nothing of the reading is kept. */
async function readEntries<Entry>(entries: readonly Entry[], textsOf: (entry: Entry) => SaidText) {
  const dictionary = new TermDictionary(DEFAULT_LANGUAGE.search);
  const own = new WordListsBuilder();
  const all = new WordListsBuilder();
  let known: { readonly around: string; readonly terms: readonly number[] } = { around: '', terms: [] };
  const reading = mapInSteps(entries, (entry) => {
    const { words, around } = textsOf(entry);
    // Many a sentence in which something is said is that of the entry before.
    if (around !== known.around) known = { around, terms: termsOf(around) };
    own.begin();
    all.begin();
    for (const term of termsOf(words)) {
      own.push(term);
      all.push(term);
    }
    for (const term of known.terms) all.push(term);
  });
  await givingWay(reading);
  return { dictionary, own: own.build(dictionary.size), all: all.build(dictionary.size) };

  function termsOf(text: string): readonly number[] {
    const terms: number[] = [];
    dictionary.read(text, (term) => terms.push(term));
    return terms;
  }
}

/** By weight, 0 to 1; 1 where nothing is looked for. */
function shareHeld(
  lists: WordLists,
  terms: readonly { readonly number: number; readonly weight: number }[],
  entry: number,
): number {
  let whole = 0;
  let found = 0;
  for (const { number, weight } of terms) {
    whole += weight;
    if (lists.holds(number, entry)) found += weight;
  }
  return whole === 0 ? 1 : found / whole;
}
