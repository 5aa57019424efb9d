import type { ArticleId, PassageId } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';

export type PersonId = `person/${string}`;

/** Words of an article that stand for a person. */
export interface PersonMention {
  readonly articleId: ArticleId;
  readonly passageId: PassageId;
  readonly span: Span;
  readonly kind: 'name' | 'role' | 'pronoun';
}

/** An office or trade exactly as an article words it, with where it stands. */
export interface Role {
  readonly words: string;
  readonly articleId: ArticleId;
  readonly span: Span;
}

/** Somebody whom the coverage names. */
export interface Person {
  readonly id: PersonId;
  /** The fullest name an article gives, without titles. */
  readonly name: string;
  /** The other names that articles use, fullest first; never a bare title. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** By article id, then by place; so are the roles. */
  readonly mentions: readonly PersonMention[];
  readonly gender?: 'female' | 'male';
  /** Who it is in the words of a moderator's people file; never taken for an article's. */
  readonly whoIs?: string;
}

/** What became of a name that somebody typed. */
export type NameLookup<Somebody = Person> =
  | { readonly kind: 'one'; readonly person: Somebody; readonly exact: boolean }
  /** Two or more people answer to it: ask, never merge. */
  | { readonly kind: 'several'; readonly people: readonly Somebody[] }
  /** Nobody does; `close` are the names a typo away, nearest first. */
  | { readonly kind: 'none'; readonly close: readonly Somebody[] };

/** Everybody named in the coverage, in memory and asked at once: a coverage is made with it, and autocomplete cannot wait. */
export interface PeopleDirectory {
  readonly people: readonly Person[];
  person(id: string): Person | undefined;
  /** Accepts an id, a name, a surname or an alias; folds accents, apostrophes and case, and forgives a typo. */
  find(typed: string): NameLookup;
  /** For autocomplete: people whose names begin with, contain, or are a typo away from what is typed; best first. */
  suggest(typed: string, limit: number): readonly Person[];
}
