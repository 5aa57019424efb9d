import type { ArticleId } from '../corpus/article.ts';
import type { NameLookup, Person, PersonId, PersonMention, Role } from '../people/person.ts';
import type { Body } from '../quotations/attributed-corpus.ts';
import type { NameFit } from '../text/match-names.ts';
import type { Listed, Page } from './page.ts';

/** Somebody whom the coverage names. Where it does, and all that they are called there, is asked for apart: of some there is no end. */
export interface KnownPerson extends Omit<Person, 'mentions' | 'roles'> {
  /** The first office or trade that an article gives them, by article id. */
  readonly role?: Role;
  /** The first article, by id, that names them; absent for whom only a moderator's people file names. */
  readonly firstArticle?: ArticleId;
}

/** Somebody whom an article names, with the places. */
export interface PersonInArticle {
  readonly person: KnownPerson;
  readonly mentions: readonly PersonMention[];
}

/** A body that answers to what was typed. */
export interface BodyMatch {
  readonly body: Body;
  readonly fit: NameFit;
}

/** An office as articles word it, and to whom they give it. */
export interface Office {
  /** In the form of names, without "the": "foreign secretary". */
  readonly form: string;
  /** Each once, with how often articles call them so; whoever was called so first stands first. */
  readonly holders: readonly { readonly person: PersonId; readonly times: number }[];
}

/** What is asked of a coverage about people and bodies. People stand by name, then by id. */
export interface PeopleQuestions {
  person(id: string): Promise<KnownPerson | undefined>;
  body(id: string): Promise<Body | undefined>;
  people(page: Page): Promise<Listed<KnownPerson>>;
  /** Who answers to an id, a name, a surname or an alias; accents, apostrophes, case and a typo aside. */
  peopleNamed(typed: string): Promise<NameLookup<KnownPerson>>;
  /**
   * Those with a name that is these words or ends in them: both Daniel and Grace Okafor for "Okafor", also where one article calls one of them
   * nothing but that. Accents, apostrophes and case aside; no typo.
   */
  peopleCalled(words: string): Promise<readonly KnownPerson[]>;
  /** At most `limit` bodies whose name answers to what was typed, best first; a typo is forgiven. */
  bodiesNamed(typed: string, limit: number): Promise<readonly BodyMatch[]>;
  /** Whom an article names. */
  peopleIn(article: ArticleId): Promise<readonly PersonInArticle[]>;
  /** The words that stand for a person, in all articles or in one: by article id, then by place. */
  mentions(
    filter: { readonly person: PersonId; readonly article?: ArticleId },
    page: Page,
  ): Promise<Listed<PersonMention>>;
  /** The first place in each article where a person is named by a name, by article path. */
  firstNamings(person: PersonId, page: Page): Promise<Listed<PersonMention>>;
  /** What articles say that a person is, each place once: by article id, then by place. */
  roles(person: PersonId, page: Page): Promise<Listed<Role>>;
  /**
   * Every office once, in the order in which they come: those that articles give to people by name, then those by which people speak ("the
   * Foreign Secretary said") where that was resolved. There are as many as there are wordings, and not as there are articles.
   */
  offices(): Promise<readonly Office[]>;
}
