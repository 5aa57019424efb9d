import type { Furniture } from './furniture.ts';

/**
 * All that the bot knows of the language of the articles. Neutral code asks this interface and holds no word of any language; a
 * language is one folder beside this file that assembles its tables and rules into one such object.
 */
export interface Language {
  /** ISO 639-1, lower case: "en". */
  readonly code: string;
  readonly furniture: Furniture;
}
