import { english } from './english/english.ts';
import type { Language } from './language.ts';

/**
 * The language of articles that neither say nor show another, of the search index that is made of all of them, and of the questions
 * that are put to it.
 */
export const DEFAULT_LANGUAGE: Language = english;

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [english].map((language) => [language.code, language]),
);

/** The language in which an article with this code is read, the default one without a code; undefined where there is no folder for it. */
export function languageOfArticle(code: string | undefined): Language | undefined {
  return code === undefined ? DEFAULT_LANGUAGE : languageFor(code);
}

/** The language with this code (ISO 639-1, lower case); undefined where there is no folder for it. */
export function languageFor(code: string): Language | undefined {
  return LANGUAGES.get(code);
}
