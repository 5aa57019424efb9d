import type { Read, Tongue } from './read-in-language.ts';

/** What a situation's check is given beside its example. */
export interface Setting {
  /** ISO 639-1. */
  readonly language: string;
  readonly tongue: Tongue;
  /** Stands above every example that brings none of its own. */
  readonly headline: string;
  /** Two paragraphs of a plain report, in which nobody is named or quoted. */
  readonly report: readonly [string, string];
  /** What is read in these paragraphs below the headline. */
  read(paragraphs: Text): Read;
}

/** One paragraph, or several. */
export type Text = string | readonly string[];

export function paragraphsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : text;
}

/** A phenomenon of news in any language: what must come out is the same in all of them, and each brings its own sentences. */
export interface Situation<Example> {
  readonly outcome: string;
  check(example: Example, setting: Setting): void | Promise<void>;
}

/** An example that is right, and that the bot does not get right yet. It is expected to fail until somebody mends that. */
export interface FailsToday<Example> {
  readonly failsToday: Example;
  readonly because: string;
}

/** What a language brings for a situation: two examples at least, or the reason why it has no such situation. */
export type Brought<Example> =
  | readonly (Example | FailsToday<Example>)[]
  | { readonly isNotInTheLanguage: string };

export type ExampleOf<Any> = Any extends Situation<infer Example> ? Example : never;

/** All that a language brings for a table of situations; the compiler names what is missing. */
export type BroughtFor<Table> = { readonly [Name in keyof Table]: Brought<ExampleOf<Table[Name]>> };

export function failsToday<Example>(because: string, example: Example): FailsToday<Example> {
  return { failsToday: example, because };
}
