import type { Person } from '../people/person.ts';
import type { KnownPerson } from './people-questions.ts';

/** Somebody without the places, of whom there may be no end: with the first office alone, and the first article. */
export function knownPerson({ mentions, roles, ...person }: Person): KnownPerson {
  const [role] = roles;
  const [mention] = mentions;
  return {
    ...person,
    ...(role === undefined ? {} : { role }),
    ...(mention === undefined ? {} : { firstArticle: mention.articleId }),
  };
}
