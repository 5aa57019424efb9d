import type { SearchIndex, SearchQuery } from '../search/search-index.ts';
import type { Wording } from './compare-wordings.ts';

/** Words that are looked up: enough to find the few documents that hold most of them. */
const WORDS = 24;

/** A query of the words that tell the most, each once. */
export async function rarestWords({ words }: Wording, index: SearchIndex): Promise<SearchQuery> {
  const forms = [...new Set(words.map(({ form }) => form))];
  const weighed = await Promise.all(forms.map(async (form) => ({ form, weight: await index.weight(form) })));
  const rarest = weighed.sort((one, other) => other.weight - one.weight).slice(0, WORDS);
  return { words: rarest.map(({ form }) => form).join(' ') };
}
