import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { termOf } from '../search/term-of.ts';

let groupsByTerm: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The terms of the words that are kin to a term, itself left out; empty for most. One stands for another at a discount. */
export function kinOf(term: string): ReadonlySet<string> {
  groupsByTerm ??= readGroups();
  return groupsByTerm.get(term) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function readGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const { search, words } = DEFAULT_LANGUAGE;
  const kin = new Map<string, Set<string>>();
  for (const group of words.kindred) {
    const terms = group.map((word) => termOf(word, search));
    for (const term of terms) {
      const others = kin.get(term) ?? new Set();
      for (const other of terms) if (other !== term && other !== '') others.add(other);
      kin.set(term, others);
    }
  }
  return kin;
}
