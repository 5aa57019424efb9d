import type { LanguageDiscourse } from '../languages/language-discourse.ts';

/** Who is called by which office: grows while an article is read, and is asked at each “the harbour minister”. */
export interface Offices {
  /** Notes the words of an office by which the article calls somebody. */
  add(person: number, words: readonly string[]): void;
  /** Those who are called by an office in which all these words stand; grows when more are added. Nobody where there are no words. */
  holders(words: readonly string[]): ReadonlySet<number>;
  /** Those of somebody's offices of which one person holds one. */
  soleOfficesOf(person: number): ReadonlySet<string>;
  /** The nouns for a trade or an office by which the article calls somebody. */
  rolesOf(person: number): ReadonlySet<string>;
}

interface Office {
  readonly person: number;
  readonly words: ReadonlySet<string>;
}

/** An office that was asked for, and how far what holds one of its words has been looked through for it. */
interface Asked {
  readonly holders: Set<number>;
  readonly among: readonly Office[];
  seen: number;
}

/**
 * Offices by their words, none at first. Asking again for the same words looks only at what was added since, so that an article of many
 * offices costs no more than its length.
 */
export function createOffices({ isSoleOffice, isRole }: LanguageDiscourse): Offices {
  const byWord = new Map<string, Office[]>();
  const soleOf = new Map<number, Set<string>>();
  const rolesOf = new Map<number, Set<string>>();
  const known = new Set<string>();
  const asked = new Map<string, Asked>();
  const none: ReadonlySet<never> = new Set();

  function holding(word: string): Office[] {
    const offices = byWord.get(word) ?? [];
    byWord.set(word, offices);
    return offices;
  }

  function ask(words: readonly string[]): Asked {
    const key = words.join(' ');
    const before = asked.get(key);
    if (before !== undefined) return before;
    // The rarest word's will do: who holds the office is among those of each of its words.
    const among = words.map(holding).reduce((least, one) => (one.length < least.length ? one : least));
    const first: Asked = { holders: new Set(), among, seen: 0 };
    asked.set(key, first);
    return first;
  }

  return {
    add(person, words) {
      const key = `${person} ${words.join(' ')}`;
      if (known.has(key)) return;
      known.add(key);
      const office: Office = { person, words: new Set(words) };
      const sole = soleOf.get(person) ?? new Set<string>();
      soleOf.set(person, sole);
      const roles = rolesOf.get(person) ?? new Set<string>();
      rolesOf.set(person, roles);
      for (const word of office.words) {
        if (isRole(word)) roles.add(word);
        if (isSoleOffice(word)) sole.add(word);
        holding(word).push(office);
      }
    },
    holders(words) {
      if (words.length === 0) return none;
      const found = ask(words);
      for (; found.seen < found.among.length; found.seen++) {
        const office = found.among[found.seen];
        if (office !== undefined && words.every((word) => office.words.has(word)))
          found.holders.add(office.person);
      }
      return found.holders;
    },
    rolesOf: (person) => rolesOf.get(person) ?? none,
    soleOfficesOf: (person) => soleOf.get(person) ?? none,
  };
}
