import type { LanguageSearch } from '../languages/language-search.ts';
import { scanWords } from './scan-words.ts';
import { StringTable } from './string-table.ts';
import { LONGEST_WORD, termOf } from './term-of.ts';

/** Stands for a stop word where a term's number is expected. */
export const NO_TERM = -1;

/**
 * Numbers the terms of all texts that it reads. A word is looked up by its units as they stand; folding, the stop list and
 * stemming (`termOf`) run once for each distinct form, not once for each occurrence.
 */
export class TermDictionary {
  readonly #language: LanguageSearch;
  readonly #forms = new StringTable();
  readonly #terms = new StringTable();
  #termOfForm = new Int32Array(512);

  constructor(language: LanguageSearch) {
    this.#language = language;
  }

  /** How many terms there are; their numbers run from 0. */
  get size(): number {
    return this.#terms.size;
  }

  /** Calls `visit` with the number of each word's term, in order, stop words left out; unknown words get new numbers. */
  read(text: string, visit: (term: number) => void): void {
    scanWords(text, (start, end) => {
      const term = this.#termOfWord(text, start, Math.min(end, start + LONGEST_WORD));
      if (term !== NO_TERM) visit(term);
    });
  }

  /** The number of a term, as `termOf` gives it, a new one where it has not come before. */
  add(term: string): number {
    return this.#terms.add(term);
  }

  /** The number of a term, as `termOf` gives it; `NO_TERM` when no text that was read holds it. */
  find(term: string): number {
    return term === '' ? NO_TERM : this.#terms.find(term);
  }

  /** The term with this number. */
  at(number: number): string {
    return this.#terms.at(number);
  }

  #termOfWord(text: string, start: number, end: number): number {
    const known = this.#forms.size;
    const form = this.#forms.add(text, start, end);
    if (form < known) return this.#termOfForm[form] as number;
    if (form >= this.#termOfForm.length) {
      const larger = new Int32Array(this.#termOfForm.length * 2);
      larger.set(this.#termOfForm);
      this.#termOfForm = larger;
    }
    const term = termOf(text.slice(start, end), this.#language);
    const number = term === '' ? NO_TERM : this.#terms.add(term);
    this.#termOfForm[form] = number;
    return number;
  }
}
