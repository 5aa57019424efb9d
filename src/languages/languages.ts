import { english } from './english/english.ts';
import type { Language } from './language.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [english].map((language) => [language.code, language]),
);

/** The language with this code (ISO 639-1, lower case); undefined where there is no folder for it. */
export function languageFor(code: string): Language | undefined {
  return LANGUAGES.get(code);
}

/** The language of an article of which nothing says another. */
export const DEFAULT_LANGUAGE: Language = english;
