import type { Ask } from './ask-database.ts';
import { storable } from './storable.ts';

/** Words as they are numbered here, and the numbers by which the database knows them. */
export interface Vocabulary {
  /** Looks up, or adds, all words that have come since the last time. */
  settle(): Promise<void>;
  /** The database's number for a word that is settled. */
  numberOf(local: number): number;
}

/** So many words a question. */
const AT_ONCE = 20_000;

/** A vocabulary over words that somebody else collects: `size` of them, numbered from 0. */
export function openVocabulary(ask: Ask, size: () => number, wordAt: (local: number) => string): Vocabulary {
  const numbers: number[] = [];
  return {
    async settle() {
      while (numbers.length < size()) {
        const from = numbers.length;
        const to = Math.min(size(), from + AT_ONCE);
        const words = Array.from({ length: to - from }, (_, place) => storable(wordAt(from + place)));
        const known = await numbersOf(ask, words);
        const missing = [...new Set(words.filter((word) => !known.has(word)))];
        if (missing.length > 0) {
          const added = await ask<WordRow>(
            'insert into words (word) select unnest($1::text[]) returning word, number',
            [missing],
          );
          for (const { word, number } of added) known.set(word, number);
        }
        for (const word of words) numbers.push(known.get(word) ?? 0);
      }
    },
    numberOf: (local) => numbers[local] ?? 0,
  };
}

interface WordRow extends Readonly<Record<string, unknown>> {
  readonly word: string;
  readonly number: number;
}

/** By word; those that the database does not know are left out. Words are storable. */
export async function numbersOf(ask: Ask, words: readonly string[]): Promise<Map<string, number>> {
  const rows = await ask<WordRow>('select word, number from words where word = any($1)', [words]);
  return new Map(rows.map(({ word, number }) => [word, number]));
}
