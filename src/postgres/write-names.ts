import type { CoverageParts } from '../coverage/coverage-parts.ts';
import { knownPerson } from '../coverage/known-person.ts';
import { officesOf } from '../coverage/offices-of.ts';
import type { Ask } from './ask-database.ts';
import { keepPlaces } from './keep-places.ts';
import { storable } from './storable.ts';
import { writeRows } from './write-rows.ts';

/** What is kept by name and not by article. */
export const NAME_KINDS = { person: 1, body: 2, office: 3 } as const;

interface NameRow {
  readonly kind: number;
  readonly id: string;
  /** Offices stand by it; the others by their names. */
  readonly place: number;
  readonly data: string;
}

/** So many rows a question. */
const AT_ONCE = 5_000;

/** Writes people, bodies and offices that are not as the revision before had them, and ends what no longer holds. */
export async function writeNames(ask: Ask, revision: number, parts: CoverageParts): Promise<void> {
  const before = await ask<NameRow & Readonly<Record<string, unknown>>>(
    'select kind, id, place, data from names where since < $1 and until > $1',
    [revision],
  );
  const known = new Map(before.map((row) => [keyOf(row), row]));
  const places = new Map(
    before.filter(({ kind }) => kind === NAME_KINDS.office).map(({ id, place }) => [id, place]),
  );
  const now = new Map(nameRows(parts, places).map((row) => [keyOf(row), row]));
  const ended = [...known.values()].filter((row) => !isSame(row, now.get(keyOf(row))));
  const fresh = [...now.values()].filter((row) => !isSame(row, known.get(keyOf(row))));
  for (let from = 0; from < ended.length; from += AT_ONCE) {
    const some = ended.slice(from, from + AT_ONCE);
    await ask(
      `update names set until = $1 from unnest($2::smallint[], $3::text[]) as gone (kind, id)
       where names.kind = gone.kind and names.id = gone.id and since < $1 and until > $1`,
      [revision, some.map(({ kind }) => kind), some.map(({ id }) => id)],
    );
  }
  for (let from = 0; from < fresh.length; from += AT_ONCE)
    await writeRows(ask, 'names', fresh.slice(from, from + AT_ONCE), { since: revision });
}

function nameRows(parts: CoverageParts, places: ReadonlyMap<string, number>): readonly NameRow[] {
  const { people, bodies } = parts.corpus;
  const offices = officesOf(parts).map((office) => ({ id: storable(office.form), office }));
  const placeOf = keepPlaces(
    offices.map(({ id }) => id),
    places,
  );
  return [
    ...people.people.map((person) => rowOf(NAME_KINDS.person, storable(person.id), 0, knownPerson(person))),
    ...bodies.map((body) => rowOf(NAME_KINDS.body, storable(body.id), 0, body)),
    ...offices.map(({ id, office }) => rowOf(NAME_KINDS.office, id, placeOf.get(id) ?? 0, office)),
  ];
}

function rowOf(kind: number, id: string, place: number, data: unknown): NameRow {
  return { kind, id, place, data: JSON.stringify(data) };
}

function keyOf({ kind, id }: NameRow): string {
  return `${kind} ${id}`;
}

function isSame(one: NameRow, other: NameRow | undefined): boolean {
  return other !== undefined && one.data === other.data && one.place === other.place;
}
