import type { SearchIndex } from '../search/search-index.ts';
import type { Wording } from './compare-wordings.ts';

/** Words that are looked up: enough to find the few documents that hold most of them. */
const WORDS = 24;

/** A query of the words that tell the most, each once, as plain words: nothing in it acts as a phrase or an exclusion. */
export function rarestWords({ words }: Wording, index: SearchIndex): string {
  const weights = new Map(
    words.map(({ form }) => [form.replace(/[^\p{L}\p{N}']+/gu, ' ').trim(), index.weight(form)]),
  );
  return [...weights]
    .sort(([, one], [, other]) => other - one)
    .slice(0, WORDS)
    .map(([form]) => form)
    .join(' ');
}
