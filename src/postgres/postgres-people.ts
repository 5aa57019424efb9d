import { pageOf } from '../coverage/page.ts';
import type { KnownPerson, PeopleQuestions, PersonInArticle } from '../coverage/people-questions.ts';
import type { PersonMention, Role } from '../people/person.ts';
import type { Ask } from './ask-database.ts';
import { type Revision, valid } from './revision.ts';
import { restored, storable } from './storable.ts';

/** What is asked about people of where they stand; the rest of it is in memory. */
export type PlacesOfPeople = Pick<
  PeopleQuestions,
  'peopleIn' | 'mentions' | 'firstNamings' | 'roles' | 'offices'
>;

interface Stretch extends Readonly<Record<string, unknown>> {
  readonly data: string;
  readonly before: number;
  readonly total: number;
}

/** Answers from the places that are kept of a revision. */
export function placesOfPeople(ask: Ask, { number, names }: Revision): PlacesOfPeople {
  const known = new Map<string, { readonly person: KnownPerson; readonly order: number }>(
    names.known.map((person, order) => [person.id, { person, order }]),
  );

  /** A page of lists that are kept article by article: those articles alone are read whose lists it touches. */
  async function pageOfLists<Entry>(
    column: 'mentions' | 'roles',
    count: 'mention_count' | 'role_count',
    of: { readonly person: string; readonly article?: string },
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ) {
    const rows = await ask<Stretch>(
      `select data, before, total from (
         select ${column} as data, ${count} as here, article,
                (sum(${count}) over (order by article) - ${count})::int as before, (sum(${count}) over ())::int as total
         from appearances
         where ${valid('$1')} and person = $2 and ($3::text is null or article = $3) and ${count} > 0
       ) as lists
       where (before < $5::bigint and before + here > $4::bigint) or before = 0
       order by before`,
      [
        number,
        storable(of.person),
        of.article === undefined ? null : storable(of.article),
        offset,
        offset + limit,
      ],
    );
    const [first] = rows;
    // The first list is read for the total alone where the page begins behind it.
    const touched = rows.filter(({ before }) => before > 0 || offset < listOf<Entry>(first).length);
    const from = touched[0]?.before ?? 0;
    const { items } = pageOf(touched.flatMap(listOf<Entry>), { offset: offset - from, limit });
    return { items: touched.length === 0 ? [] : items, total: first?.total ?? 0 };
  }

  return {
    async peopleIn(article) {
      const rows = await ask<{ person: string; mentions: string }>(
        `select person, mentions from appearances
         where ${valid('$1')} and mention_count > 0
         and version = (select version from articles where id = $2 and ${valid('$1')})`,
        [number, storable(article)],
      );
      return rows
        .flatMap(({ person: id, mentions }) => {
          const bearer = known.get(restored(id));
          return bearer === undefined ? [] : [{ ...bearer, mentions }];
        })
        .sort((one, other) => one.order - other.order)
        .map(
          ({ person, mentions }): PersonInArticle => ({
            person,
            mentions: JSON.parse(mentions) as readonly PersonMention[],
          }),
        );
    },
    mentions: (filter, page) => pageOfLists<PersonMention>('mentions', 'mention_count', filter, page),
    roles: (id, page) => pageOfLists<Role>('roles', 'role_count', { person: id }, page),
    async firstNamings(id, { offset, limit }) {
      const where = `${valid('$1')} and person = $2 and naming is not null`;
      const [[counted], rows] = await Promise.all([
        ask<{ total: number }>(`select count(*)::int as total from appearances where ${where}`, [
          number,
          storable(id),
        ]),
        ask<{ naming: string }>(
          `select naming from appearances where ${where} order by place offset $3 limit $4`,
          [number, storable(id), offset, limit],
        ),
      ]);
      return {
        items: rows.map(({ naming }) => JSON.parse(naming) as PersonMention),
        total: counted?.total ?? 0,
      };
    },
    offices: async () => names.offices,
  };
}

function listOf<Entry>(row: Stretch | undefined): readonly Entry[] {
  return row === undefined ? [] : (JSON.parse(row.data) as readonly Entry[]);
}
