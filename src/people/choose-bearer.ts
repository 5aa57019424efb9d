import type { Gender } from '../languages/gender.ts';
import type { Draft, NameDrafts } from './name-drafts.ts';

/** Who of an article's people can be called by one word alone. */
export interface Bearers {
  /** Those who bear the word: as surname, else as the first of two surnames, else as given name. */
  bearersOf(word: string): readonly number[];
  /** Whom it means of these where the name stands at `index`; undefined where more than one could be meant. */
  choose(bearers: readonly number[], index: number): number | undefined;
  /** Those of them whose gender this is known to be, or may be where it is known of none. */
  ofGender(bearers: readonly number[], gender: Gender): readonly number[];
  /** "Vega Sr.": those of them who are known by that word; all where none is. */
  ofGeneration(bearers: readonly number[], generation: string | undefined): readonly number[];
}

/** Of so many people by one name, none is meant by it alone: an article of a family names fewer, a register of people more. */
const MOST_SHARING = 100;

/** Bearers among the people named in full so far. */
export function findBearers({ drafts, surnames }: NameDrafts): Bearers {
  const byFirst = draftsByWord(drafts, (words) => (words.length > 1 ? words.slice(0, 1) : []));
  const byInner = draftsByWord(drafts, (words) => words.slice(1, -1));
  const firstFull = (draft: number) => drafts[draft]?.firstFull ?? Number.POSITIVE_INFINITY;
  const firstBare = (draft: number) => drafts[draft]?.firstBare ?? Number.POSITIVE_INFINITY;

  return {
    bearersOf(word) {
      // Surname first; the first word of a name alone ("Ana", "Xu" of "Xu Liang") only where nobody has it as surname, and "Ms Vega" is
      // Ana Vega Okoye, by the first of her two surnames.
      return surnames.of(word) ?? byInner.get(word) ?? byFirst.get(word) ?? [];
    },
    choose(bearers, index) {
      if (bearers.length <= 1) return bearers[0];
      if (bearers.length > MOST_SHARING) return undefined;
      // "Vega" stands for Ana once it was used alone before Boris Vega came.
      const established = bearers.filter((draft) => firstBare(draft) < index || firstFull(draft) < index);
      if (established.length === 1) return established[0];
      const [first, second] = [...established].sort((one, other) => firstFull(one) - firstFull(other));
      if (first === undefined || second === undefined) return undefined;
      return firstBare(first) < firstFull(second) ? first : undefined;
    },
    ofGeneration(bearers, generation) {
      if (generation === undefined || bearers.length > MOST_SHARING) return bearers;
      const known = bearers.filter((draft) => drafts[draft]?.generation === generation);
      return known.length > 0 ? known : bearers;
    },
    ofGender(bearers, gender) {
      if (bearers.length > MOST_SHARING) return bearers;
      const sure = bearers.filter((draft) => drafts[draft]?.gender === gender);
      return sure.length > 0 ? sure : bearers.filter((draft) => drafts[draft]?.gender === undefined);
    },
  };
}

/** The drafts by some of their names' words. */
function draftsByWord(
  drafts: readonly Draft[],
  wordsOf: (words: readonly string[]) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  drafts.forEach(({ words }, draft) => {
    for (const word of new Set(wordsOf(words))) {
      const sharing = byWord.get(word);
      if (sharing === undefined) byWord.set(word, [draft]);
      else sharing.push(draft);
    }
  });
  return byWord;
}
