import type { ArticleId } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Person, PersonMention } from '../people/person.ts';
import { nameForm } from '../text/name-form.ts';
import { onceForCoverage } from './once-for-coverage.ts';

/** Somebody whom an article names, with the places. */
export interface PersonInArticle {
  readonly person: Person;
  readonly mentions: readonly PersonMention[];
}

/** For each article whom it names, in the order of the directory. */
export const peopleByArticle: (coverage: Coverage) => ReadonlyMap<ArticleId, readonly PersonInArticle[]> =
  onceForCoverage(({ people: { people } }) => {
    const byArticle = new Map<ArticleId, PersonInArticle[]>();
    for (const person of people) {
      const mentions = new Map<ArticleId, PersonMention[]>();
      for (const mention of person.mentions) {
        mentions.set(mention.articleId, [...(mentions.get(mention.articleId) ?? []), mention]);
      }
      for (const [articleId, own] of mentions) {
        const others = byArticle.get(articleId) ?? [];
        others.push({ person, mentions: own });
        byArticle.set(articleId, others);
      }
    }
    return byArticle;
  });

/** People by each of their names, folded as `nameForm` does. */
export const peopleByName: (coverage: Coverage) => ReadonlyMap<string, readonly Person[]> = onceForCoverage(
  ({ people: { people } }) => {
    const byName = new Map<string, Person[]>();
    for (const person of people) {
      for (const form of new Set([person.name, ...person.aliases].map(nameForm))) {
        const others = byName.get(form) ?? [];
        others.push(person);
        byName.set(form, others);
      }
    }
    return byName;
  },
);
