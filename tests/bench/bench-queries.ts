import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { seededRandom } from '../evaluate/seeded-random.ts';
import type { MadeUpCorpus } from './made-up-articles.ts';

const SEED = 1;
const QUERIES = 200;

const { stopWords } = DEFAULT_LANGUAGE.search;

/** What is asked: each kind by its name, as many as `QUERIES` of each. */
export type BenchQueries = Readonly<
  Record<'one word' | 'three words' | 'eight words' | 'name prefix', readonly string[]>
>;

/**
 * One and three words as somebody types them (no stop words; they follow each other in the text), eight consecutive words of a
 * text as a question has them (stop words among them, taken out by every engine), and the first three letters of a name.
 */
export function benchQueries({ articles, names }: MadeUpCorpus): BenchQueries {
  const random = seededRandom(SEED);
  const consecutive = (count: number, keepsStopWords: boolean): string => {
    for (;;) {
      const article = articles[Math.floor(random() * articles.length)];
      const words = (article?.text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
        (word) => keepsStopWords || !stopWords.has(word.toLowerCase()),
      );
      const start = Math.floor(random() * Math.max(1, words.length - count));
      const chosen = words.slice(start, start + count);
      if (chosen.length === count) return chosen.join(' ');
    }
  };
  const many = (make: () => string): readonly string[] => Array.from({ length: QUERIES }, make);
  return {
    'one word': many(() => consecutive(1, false)),
    'three words': many(() => consecutive(3, false)),
    'eight words': many(() => consecutive(8, true)),
    'name prefix': many(() => (names[Math.floor(random() * names.length)] ?? '').slice(0, 3).toLowerCase()),
  };
}

/** A question without the words that every engine is told to pass over. */
export function withoutStopWords(query: string): string {
  return query
    .split(' ')
    .filter((word) => !stopWords.has(word.toLowerCase()))
    .join(' ');
}
