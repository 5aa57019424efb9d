import type { ArticleId, PassageId } from '../corpus/article.ts';
import type { Gender } from '../languages/gender.ts';
import type { PersonMention, Role } from './person.ts';

/** Somebody as one article names them. */
export interface LocalPerson {
  readonly articleId: ArticleId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender?: Gender;
  readonly roles: readonly Role[];
  readonly mentions: readonly (Omit<PersonMention, 'articleId' | 'passageId'> & {
    readonly passageId: PassageId;
  })[];
}
