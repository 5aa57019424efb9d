import { matchNames, type NameMatch } from '../text/match-names.ts';
import { buildNameTable, type NameEntry } from '../text/name-table.ts';

/** Names to choose from: speakers, people, articles. */
export interface NameIndex {
  /** For autocomplete: what begins with, contains, or is a slip away from what is typed, best first, each entry once. */
  suggest(typed: string, limit: number): readonly NameMatch[];
  /**
   * Who is meant by what was typed: those of whom it is a name; else those of whose names it is a word; else those whose names
   * begin with it or are a slip away, nearest first. Several when they share it.
   */
  find(typed: string): readonly NameMatch[];
}

/** Who shares a name is asked about; beyond so many a list helps nobody. */
const MOST_NAMESAKES = 25;

/** An index for looking up names by their beginnings; words of an article are ranked elsewhere, and never by beginnings. */
export function buildNameIndex(entries: readonly NameEntry[]): NameIndex {
  const table = buildNameTable(entries);
  return {
    suggest: (typed, limit) => matchNames(table, typed, limit),
    find: (typed) => {
      const matches = matchNames(table, typed, MOST_NAMESAKES).filter(({ fit }) => fit !== 'part');
      const fit = matches[0]?.fit;
      return fit === 'exact' || fit === 'words' ? matches.filter((match) => match.fit === fit) : matches;
    },
  };
}
