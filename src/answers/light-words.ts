import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { termOf } from '../search/term-of.ts';

/** Words that every report is full of, under their terms. */
export const LIGHT_BASES: ReadonlySet<string> = new Set(
  DEFAULT_LANGUAGE.words.light.map((word) => termOf(word, DEFAULT_LANGUAGE.search)),
);

/** What a light word weighs beside a word of the same rarity. */
export const LIGHT = 0.4;
