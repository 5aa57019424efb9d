import type { SpeakerId } from '../quotations/quotation.ts';
import type { ArticleListing } from './article-questions.ts';

/** Somebody or some body to choose. */
export interface ChosenName {
  readonly id: SpeakerId;
  readonly name: string;
  /** The first office or trade that an article gives them. */
  readonly role?: string;
}

/**
 * Names and headlines, for choosing while somebody types: an answer is due before the next letter, so these are in memory and synchronous whatever
 * stands behind the rest. At most `limit`, best first.
 */
export interface NamesInMemory {
  /** People, then bodies, who are quoted or reported and answer to what is typed; the most quoted when nothing is typed yet. */
  voices(typed: string, limit: number): readonly ChosenName[];
  /** The same with those who are only named; when nothing is typed yet, the most quoted come before the others. */
  everybody(typed: string, limit: number): readonly ChosenName[];
  /** Articles whose label answers to what is typed; the newest first when nothing is typed yet, those without a date last. */
  articles(typed: string, limit: number): readonly ArticleListing[];
}
