import type { Article } from '../corpus/article.ts';
import type { LocalPerson } from '../people/local-person.ts';
import type { NamesApart } from '../people/names-apart.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import { eachInSteps, mapInSteps, type Steps } from '../text/steps.ts';
import type { AnnotatedPerson, ArticleAnnotation } from './annotation.ts';

/** An article's people; those whom a moderator parts stand behind the annotation's own. */
export interface LocalPeople {
  readonly locals: readonly LocalPerson[];
  /** For a person's number and a folded name that was parted from it: the number of the person it became. */
  readonly parted: ReadonlyMap<string, number>;
}

/** Of articles of which no name is parted: they are the same whatever else a coverage holds, and the next one is made of them again. */
const known = new WeakMap<Article, LocalPeople & { readonly annotation: ArticleAnnotation }>();

/** The people of an annotation as they are grouped across articles; a name that `not-same` parts from its person becomes one of its own. In small steps. */
export function* localPeopleOf(
  article: Article,
  annotation: ArticleAnnotation,
  apart: NamesApart,
): Steps<LocalPeople> {
  const before = apart.size > 0 ? undefined : known.get(article);
  if (before?.annotation === annotation) return before;
  const locals = yield* mapInSteps(annotation.people, (person) => localOf(article, person));
  const parted = new Map<string, number>();
  if (apart.size > 0) {
    yield* eachInSteps(annotation.people, (person, number) => {
      const others = apart.get(fold(person.name));
      if (others === undefined) return;
      for (const alias of person.aliases) {
        const form = fold(alias);
        const local = locals[number];
        if (!others.has(form) || local === undefined) continue;
        const bears = (span: { readonly start: number; readonly end: number }) =>
          fold(textOf(article.text, span)) === form;
        parted.set(`${number} ${form}`, locals.length);
        locals.push({
          ...local,
          name: alias,
          aliases: [],
          roles: [],
          mentions: local.mentions.filter(({ span }) => bears(span)),
        });
        locals[number] = {
          ...local,
          aliases: local.aliases.filter((other) => fold(other) !== form),
          mentions: local.mentions.filter(({ span }) => !bears(span)),
        };
      }
    });
  }
  if (apart.size === 0) known.set(article, { locals, parted, annotation });
  return { locals, parted };
}

function localOf({ id, text, passages }: Article, person: AnnotatedPerson): LocalPerson {
  return {
    articleId: id,
    name: person.name,
    aliases: person.aliases,
    ...(person.gender === undefined ? {} : { gender: person.gender }),
    roles: person.roles.map((span) => ({ words: textOf(text, span), articleId: id, span })),
    mentions: person.mentions.flatMap(({ passage, span, kind }) => {
      const place = passages[passage];
      return place === undefined ? [] : [{ passageId: place.id, span, kind }];
    }),
  };
}
