import { BM25 } from '../search/bm25.ts';
import type { Candidate } from '../search/rank-candidates.ts';
import type { SearchFilter, SearchQuery } from '../search/search-index.ts';
import { asForms } from './document-row.ts';
import type { PlannedQuery, WordGroup } from './plan-query.ts';
import { type Question, question } from './question.ts';
import { type PostgresIndex, valid } from './revision.ts';
import { restored, storable } from './storable.ts';

/** So many documents are ranked by the scorer at the least, where there are so many: a few times what anybody looks at. */
const CANDIDATES = 400;
/** All that hold any word of the query are ranked as long as there are no more of them: then the answer is exact. */
const FEW = 1_500;
/** As long as there are no more, any word makes a candidate. */
const SOME = 20_000;
/** Words by which candidates are found where there are more of them: all pairs of the rarest. */
const RAREST = 4;
/** What holds a single word is looked at as long as there is no more of it. */
const MANY = 30_000;
/** Words that count when candidates are put in a first order. */
const WEIGHED = 24;

export interface Wanted {
  readonly query: SearchQuery;
  readonly filter: SearchFilter;
  readonly keep: number;
}

/** Documents that hold one of these terms, and one of these … */
type Holding = readonly (readonly number[])[];

/**
 * Documents that may be among the best: of those that hold a word of the query where these are few, or where more are wanted than are ever ranked; else of those
 * that hold two of its rarest words, and where these are too few, of those that hold one.
 */
export async function findCandidates(
  index: PostgresIndex,
  plan: PlannedQuery,
  wanted: Wanted,
): Promise<readonly Candidate[]> {
  const { groups } = plan;
  const all = sumOfHolders(groups);
  const any: readonly Holding[] = [[groups.flatMap(numbersOf)]];
  if (all <= FEW || wanted.keep > CANDIDATES) return select(index, plan, wanted, any, all);
  if (all <= SOME || isNarrow(wanted.filter)) return select(index, plan, wanted, any, CANDIDATES);
  const rarest = groups.slice(0, RAREST);
  const pairs = rarest.flatMap((one, place) =>
    rarest.slice(place + 1).map((other): Holding => [one.numbers, other.numbers]),
  );
  const found = pairs.length === 0 ? [] : await select(index, plan, wanted, pairs, CANDIDATES);
  if (found.length >= CANDIDATES) return found;
  const single: Holding = [affordable(groups).flatMap(numbersOf)];
  const more = await select(index, plan, wanted, [single], CANDIDATES);
  const ids = new Set(found.map(({ id }) => id));
  return [...found, ...more.filter(({ id }) => !ids.has(id))];
}

/** The document with this id; undefined where there is none. */
export async function candidateWith(
  { ask, table, revision }: PostgresIndex,
  plan: PlannedQuery,
  id: string,
): Promise<Candidate | undefined> {
  const rows = await ask<DocumentRow>(
    `select id, array_to_string(stream, ' ') as stream from ${table} where id = $2 and ${valid('$1')}`,
    [revision, storable(id)],
  );
  return candidatesOf(rows, plan)[0];
}

interface DocumentRow extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly stream: string;
}

/** The `most` documents that may be best, of those that hold what any of `holding` asks for. */
async function select(
  { ask, table, revision, figures }: PostgresIndex,
  plan: PlannedQuery,
  { query: { phrases = [] }, filter }: Wanted,
  holding: readonly Holding[],
  most: number,
): Promise<readonly Candidate[]> {
  const asked = question();
  const forms = phrases.map(asForms).filter((form) => form !== '');
  const where = [
    valid(asked.value(revision)),
    `(${holding.map((lists) => lists.map((numbers) => holds(numbers, asked)).join(' and ')).join(' or ')})`,
    ...(plan.excluded.length === 0 ? [] : [`not ${holds(plan.excluded, asked)}`]),
    ...forms.map((form) => `strpos(forms, ${asked.value(form)}) > 0`),
    ...Object.entries(filter).map(([facet, values]) => passes(facet, values, asked)),
  ];
  const weights = plan.groups
    .slice(0, WEIGHED)
    .map(
      ({ numbers, weight }) =>
        `case when ${holds(numbers, asked)} then ${asked.value(weight)}::float8 else 0 end`,
    );
  const average = figures.totalLength / Math.max(1, figures.size);
  const norm = `(1 + ${BM25.k1} * (1 - ${BM25.b} + ${BM25.b} * cardinality(stream) / ${asked.value(average)}::float8))`;
  const rows = await ask<DocumentRow>(
    `select id, array_to_string(stream, ' ') as stream from ${table} where ${where.join(' and ')}
     order by (${weights.join(' + ')}) / ${norm} desc, id limit ${most}`,
    asked.values,
  );
  return candidatesOf(rows, plan);
}

/** In SQL: a document holds one of these terms. */
function holds(numbers: readonly number[], asked: Question): string {
  return `stream ${numbers.length === 1 ? '@>' : '&&'} ${asked.value(numbers)}::int[]`;
}

/** In SQL: a facet of a document has one of these values, or lies between two. */
function passes(facet: string, wanted: SearchFilter[string], asked: Question): string {
  // The names of the facets that are filtered by are written out: so they stand in the indexes.
  const column = FACETS.has(facet)
    ? `(facets ->> '${facet}')`
    : `(facets ->> ${asked.value(storable(facet))})`;
  if (isList(wanted)) return `${column} = any(${asked.value(wanted.map(storable))}::text[])`;
  const { from, to } = wanted;
  return [
    `${column} is not null`,
    ...(from === undefined ? [] : [`${column} collate "C" >= ${asked.value(storable(from))}`]),
    ...(to === undefined ? [] : [`${column} collate "C" <= ${asked.value(storable(to))}`]),
  ].join(' and ');
}

const FACETS = new Set(['article', 'speaker', 'outlet', 'date']);

/** Whether a filter names what few documents have, which an index finds. */
function isNarrow({ article, speaker }: SearchFilter): boolean {
  return [article, speaker].some((wanted) => wanted !== undefined && isList(wanted));
}

function isList(wanted: SearchFilter[string]): wanted is readonly string[] {
  return Array.isArray(wanted);
}

/** The rarest words, as long as there are not too many documents that hold one; the rarest of all in any case. */
function affordable(groups: readonly WordGroup[]): readonly WordGroup[] {
  return groups.filter((_, place) => place === 0 || sumOfHolders(groups.slice(0, place + 1)) <= MANY);
}

function sumOfHolders(groups: readonly WordGroup[]): number {
  return groups.reduce((sum, { holders }) => sum + holders, 0);
}

function numbersOf({ numbers }: WordGroup): readonly number[] {
  return numbers;
}

/** Only the terms that matter are told apart. */
function candidatesOf(rows: readonly DocumentRow[], { known }: PlannedQuery): readonly Candidate[] {
  const terms = new Map([...known].map(([term, { number }]) => [String(number), term]));
  return rows.map(({ id, stream }) => ({
    id: restored(id),
    terms: stream.split(' ').map((number) => terms.get(number) ?? ''),
  }));
}
