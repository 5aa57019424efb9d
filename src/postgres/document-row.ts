import { phraseForms } from '../search/contains-phrase.ts';
import type { SearchDocument } from '../search/search-index.ts';
import type { Row } from './ask-database.ts';
import { storable } from './storable.ts';
import type { WordBook } from './word-book.ts';

/** A document as it is written down; `stream` are all its terms in their order, by the numbers of the word book. */
export function documentRow({ id, title, text, facets = {} }: SearchDocument, words: WordBook): Row {
  return {
    id: storable(id),
    stream: words.terms(title, text),
    forms: asForms(`${title}\n${text}`),
    facets: Object.fromEntries(
      Object.entries(facets).map(([name, value]) => [storable(name), storable(value)]),
    ),
  };
}

/** The words of a text, or of a phrase, so that a phrase stands in a text where its words stand in the text's words. Empty where there are none. */
export function asForms(text: string): string {
  const forms = phraseForms(text);
  return forms.length === 0 ? '' : storable(`\n${forms.join('\n')}\n`);
}
