import type { ArticleListing } from '../coverage/article-questions.ts';
import type { KnownPerson, Office } from '../coverage/people-questions.ts';
import type { Voice } from '../coverage/speech-questions.ts';
import { directoryInSteps } from '../people/people-directory.ts';
import type { PeopleDirectory, Person } from '../people/person.ts';
import { sortedByName } from '../people/sorted-by-name.ts';
import type { Body } from '../quotations/attributed-corpus.ts';
import type { SpeakerId } from '../quotations/quotation.ts';
import { compare } from '../text/compare.ts';
import { givingWay, mapInSteps } from '../text/steps.ts';
import type { Ask } from './ask-database.ts';
import { restored } from './storable.ts';
import { NAME_KINDS } from './write-names.ts';

/** What is kept in memory of a revision: names, and what articles are chosen by. */
export interface NamesOfRevision {
  readonly people: PeopleDirectory;
  /** The same people, in the same order. */
  readonly known: readonly KnownPerson[];
  /** By name. */
  readonly bodies: readonly Body[];
  readonly offices: readonly Office[];
  /** Most quoted first. */
  readonly voices: readonly Voice[];
  /** By path. */
  readonly listings: readonly ArticleListing[];
}

/** Reads the names of a revision. Gives way while it puts them in order. */
export async function readNames(ask: Ask, revision: number): Promise<NamesOfRevision> {
  const listings = await parsed<ArticleListing>(
    await ask<DataRow>(
      'select listing as data from articles where since <= $1 and until > $1 order by place',
      [revision],
    ),
  );
  const named = async <Named>(kind: number) =>
    parsed<Named>(
      await ask<DataRow>(
        'select data from names where kind = $2 and since <= $1 and until > $1 order by place',
        [revision, kind],
      ),
    );
  const known = await named<KnownPerson>(NAME_KINDS.person);
  const knownById = new Map<string, KnownPerson>(known.map((person) => [person.id, person]));
  const sorted = await givingWay(sortedByName(known.map(personOf)));
  const bodies = (await named<Body>(NAME_KINDS.body)).toSorted(
    (one, other) => compare(one.name, other.name) || compare(one.id, other.id),
  );
  const offices = await named<Office>(NAME_KINDS.office);
  const voices = await readVoices(ask, revision, knownById, bodies);
  const timesQuoted = new Map(voices.map(({ id, quotations }) => [id, quotations]));
  const people = await givingWay(directoryInSteps(sorted, timesQuoted));
  return {
    people,
    known: sorted.flatMap(({ id }) => knownById.get(id) ?? []),
    bodies,
    offices,
    voices,
    listings,
  };
}

interface DataRow extends Readonly<Record<string, unknown>> {
  readonly data: string;
}

async function parsed<Data>(rows: readonly DataRow[]): Promise<readonly Data[]> {
  return givingWay(mapInSteps(rows, ({ data }) => JSON.parse(data) as Data));
}

/** As articles give them, without the places: those are asked for. */
function personOf({ role, firstArticle: _, ...person }: KnownPerson): Person {
  return { ...person, roles: role === undefined ? [] : [role], mentions: [] };
}

async function readVoices(
  ask: Ask,
  revision: number,
  people: ReadonlyMap<string, KnownPerson>,
  bodies: readonly Body[],
): Promise<readonly Voice[]> {
  const rows = await ask<{ speaker: string; quotations: number; statements: number; articles: number }>(
    `select speaker, sum(quotations)::int as quotations, sum(statements)::int as statements, count(*)::int as articles
     from hearings where since <= $1 and until > $1 group by speaker`,
    [revision],
  );
  const bodyNames = new Map<string, string>(bodies.map(({ id, name }) => [id, name]));
  return rows
    .map(({ speaker, ...counts }): Voice => {
      const id = restored(speaker) as SpeakerId;
      return { id, name: people.get(id)?.name ?? bodyNames.get(id) ?? id, ...counts };
    })
    .sort(byLoudness);
}

/** Most quoted first, then by statements, name and id. */
function byLoudness(one: Voice, other: Voice): number {
  return (
    other.quotations - one.quotations ||
    other.statements - one.statements ||
    compare(one.name, other.name) ||
    compare(one.id, other.id)
  );
}
