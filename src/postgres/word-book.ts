import { rememberPieces } from '../coverage/passage-words.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { TermDictionary } from '../search/term-dictionary.ts';
import type { Ask } from './ask-database.ts';
import { openVocabulary } from './vocabulary.ts';

/** The words of texts while they are written down: numbered as they come, and later as the database numbers them. */
export interface WordBook {
  /** The terms of texts, one text after the other, in order, stop words left out. */
  terms(...texts: readonly string[]): readonly number[];
  /** The words of a passage as names are matched, each once. */
  forms(text: string): readonly number[];
  /** After this the two below know all that has come. */
  settle(): Promise<void>;
  termNumber(local: number): number;
  formNumber(local: number): number;
}

export function openWordBook(ask: Ask): WordBook {
  const terms = new TermDictionary(DEFAULT_LANGUAGE.search);
  const formNumbers = new Map<string, number>();
  const forms: string[] = [];
  const formsOf = rememberPieces((form) => {
    const known = formNumbers.get(form);
    if (known !== undefined) return known;
    formNumbers.set(form, forms.length);
    return forms.push(form) - 1;
  }, DEFAULT_LANGUAGE.sentences);
  const ofTerms = openVocabulary(
    ask,
    () => terms.size,
    (local) => terms.at(local),
  );
  const ofForms = openVocabulary(
    ask,
    () => forms.length,
    (local) => forms[local] ?? '',
  );
  return {
    terms(...texts) {
      const found: number[] = [];
      for (const text of texts) terms.read(text, (term) => found.push(term));
      return found;
    },
    forms: (text) => [...new Set(text.split(/\s+/).flatMap((piece) => formsOf(piece)))],
    async settle() {
      await ofTerms.settle();
      await ofForms.settle();
    },
    termNumber: ofTerms.numberOf,
    formNumber: ofForms.numberOf,
  };
}
