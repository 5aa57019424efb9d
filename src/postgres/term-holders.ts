import { keepLatest } from '../text/keep-latest.ts';
import type { Ask } from './ask-database.ts';
import { valid } from './revision.ts';
import { restored, storable } from './storable.ts';

/** A term as the database knows it, and in how many documents it stands. */
export interface KnownTerm {
  readonly number: number;
  readonly holders: number;
}

/** How rare terms are, in one index of one revision. */
export interface TermHolders {
  /** By term; a term that no document holds is left out. */
  of(terms: readonly string[]): Promise<ReadonlyMap<string, KnownTerm>>;
}

/** Terms that are remembered: those that people ask with, again and again. */
const KEPT = 50_000;

/** Asks what it does not remember; what is asked for at the same time is asked at once. */
export function openTermHolders(ask: Ask, revision: number, kind: number): TermHolders {
  const kept = new Map<string, Promise<KnownTerm | undefined>>();
  let waiting:
    | { readonly terms: string[]; readonly found: Promise<ReadonlyMap<string, KnownTerm>> }
    | undefined;

  /** The question goes out when everybody has had a chance to add to it. */
  function gathered(): NonNullable<typeof waiting> {
    const terms: string[] = [];
    const found = Promise.resolve().then(() => {
      waiting = undefined;
      return askFor(terms);
    });
    return { terms, found };
  }

  async function askFor(terms: readonly string[]): Promise<ReadonlyMap<string, KnownTerm>> {
    const rows = await ask<{ word: string; number: number; holders: number }>(
      `select words.word, words.number, holders from words join word_holders on word_holders.word = words.number
       where kind = $2 and ${valid('$1')} and words.word = any($3)`,
      [revision, kind, terms.map(storable)],
    );
    return new Map(rows.map(({ word, number, holders }) => [restored(word), { number, holders }]));
  }

  function one(term: string): Promise<KnownTerm | undefined> {
    const known = kept.get(term);
    if (known !== undefined) return known;
    waiting ??= gathered();
    waiting.terms.push(term);
    const found = waiting.found.then((terms) => terms.get(term));
    keepLatest(kept, term, found, KEPT);
    // Who asked has the rejection; the next to ask asks anew.
    found.catch(() => kept.delete(term));
    return found;
  }

  return {
    async of(terms) {
      const found = await Promise.all(
        [...new Set(terms)].map(async (term) => [term, await one(term)] as const),
      );
      return new Map(found.flatMap(([term, known]) => (known === undefined ? [] : [[term, known] as const])));
    },
  };
}
