import type { ArticleId } from '../corpus/article.ts';
import type { Person, PersonMention } from '../people/person.ts';
import type { NameTable } from '../text/name-table.ts';
import { eachInSteps, giveWay, givingWay, type Steps } from '../text/steps.ts';
import type { CoverageParts } from './coverage-parts.ts';
import { groupBy } from './group-by.ts';
import { knownPerson } from './known-person.ts';
import { namedPeople } from './named-people.ts';
import { officesOf } from './offices-of.ts';
import { pageOf } from './page.ts';
import type { KnownPerson, PeopleQuestions, PersonInArticle } from './people-questions.ts';

/** Answers what is asked about people from maps that are made once, giving way. `bodyTable` holds the names of the bodies. */
export async function peopleInMemory(parts: CoverageParts, bodyTable: NameTable): Promise<PeopleQuestions> {
  const { people: directory, bodies } = parts.corpus;
  const people = directory.people.map(knownPerson);
  const pathPlaces = new Map(parts.articles.map(({ id }, place) => [id, place]));
  const places = await givingWay(placesOfAll(directory.people, pathPlaces));
  const peopleByArticle = groupedByArticle(people, places);
  await giveWay();
  const offices = officesOf(parts);
  await giveWay();
  const named = namedPeople({ people, directory, bodies, bodyTable });
  await giveWay();
  return {
    ...named,
    peopleIn: async (article) => peopleByArticle.get(article) ?? [],
    async mentions({ person, article }, page) {
      const mentions =
        article === undefined
          ? directory.person(person)?.mentions
          : places.get(person)?.byArticle.get(article);
      return pageOf(mentions ?? [], page);
    },
    firstNamings: async (person, page) => pageOf(places.get(person)?.firstNamings ?? [], page),
    roles: async (person, page) => pageOf(directory.person(person)?.roles ?? [], page),
    offices: async () => offices,
  };
}

interface PlacesOfPerson {
  readonly byArticle: ReadonlyMap<ArticleId, readonly PersonMention[]>;
  /** By article path. */
  readonly firstNamings: readonly PersonMention[];
}

function* placesOfAll(
  people: readonly Person[],
  pathPlaces: ReadonlyMap<ArticleId, number>,
): Steps<ReadonlyMap<string, PlacesOfPerson>> {
  const places = new Map<string, PlacesOfPerson>();
  yield* eachInSteps(people, (person) => {
    places.set(person.id, placesOf(person, pathPlaces));
  });
  return places;
}

function placesOf({ mentions }: Person, pathPlaces: ReadonlyMap<ArticleId, number>): PlacesOfPerson {
  const byArticle = groupBy(mentions, ({ articleId }) => articleId);
  const firstNamings = [...byArticle.values()]
    .flatMap((here) => here.find(({ kind }) => kind === 'name') ?? [])
    .sort((one, other) => (pathPlaces.get(one.articleId) ?? 0) - (pathPlaces.get(other.articleId) ?? 0));
  return { byArticle, firstNamings };
}

function groupedByArticle(
  people: readonly KnownPerson[],
  places: ReadonlyMap<string, PlacesOfPerson>,
): ReadonlyMap<ArticleId, readonly PersonInArticle[]> {
  const byArticle = new Map<ArticleId, PersonInArticle[]>();
  for (const person of people) {
    for (const [articleId, mentions] of places.get(person.id)?.byArticle ?? []) {
      const here = byArticle.get(articleId) ?? [];
      here.push({ person, mentions });
      byArticle.set(articleId, here);
    }
  }
  return byArticle;
}
