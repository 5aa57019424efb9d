import type { Coverage } from '../coverage/coverage.ts';
import type { Person } from '../people/person.ts';
import type { SpeakerId } from '../quotations/quotation.ts';
import { matchNames, type NameMatch } from '../text/match-names.ts';
import { nameForm } from '../text/name-form.ts';
import { buildNameTable, type NameTable } from '../text/name-table.ts';
import { nameInLabel } from './label.ts';
import { peopleCalled } from './people-called.ts';

/** Somebody or some body, by name. */
export interface NamedSpeaker {
  readonly id: SpeakerId;
  readonly name: string;
  /** Absent for a body. */
  readonly person?: Person;
}

/** What became of a name that was typed. */
export type SpeakerLookup =
  | { readonly kind: 'one'; readonly speaker: NamedSpeaker }
  /** Two or more answer to it: ask, never merge. */
  | { readonly kind: 'several'; readonly speakers: readonly NamedSpeaker[] }
  | { readonly kind: 'none'; readonly close: readonly NamedSpeaker[] };

const CLOSE_NAMES = 3;

/**
 * Who is meant by an id, a label of `suggestSpeakers`, or any typed name. A body's full name goes before a person's surname, since
 * whoever types "Downing Street" means it; a slip in a name is forgiven only where nothing fits without one.
 */
export function resolveSpeaker(coverage: Coverage, typed: string): SpeakerLookup {
  const byId = speakerWithId(coverage, typed.trim());
  if (byId !== undefined) return { kind: 'one', speaker: byId };
  const name = nameInLabel(typed);
  const bodies = matchNames(bodyTable(coverage), name, CLOSE_NAMES);
  const fullName = bodies.filter(({ fit }) => fit === 'exact');
  const lookup = coverage.people.find(name);
  const namesakes = peopleCalled(coverage.people, name);
  const isFullName = lookup.kind === 'one' && isFullNameOf(lookup.person, name);
  if (lookup.kind === 'one' && lookup.exact && (isFullName || namesakes.length < 2))
    return { kind: 'one', speaker: speakerOf(lookup.person) };
  if (fullName[0] !== undefined) return oneBody(coverage, fullName[0]);
  const people = lookup.kind === 'several' ? lookup.people : namesakes;
  const byWords = bodiesWith(
    coverage,
    bodies.filter(({ fit }) => fit === 'words'),
  );
  const speakers = [...people.map(speakerOf), ...(lookup.kind === 'several' ? [] : byWords)];
  if (speakers.length > 1) return { kind: 'several', speakers };
  if (speakers[0] !== undefined) return { kind: 'one', speaker: speakers[0] };
  if (lookup.kind === 'one') return { kind: 'one', speaker: speakerOf(lookup.person) };
  const near = lookup.kind === 'none' ? lookup.close : [];
  const close = [...near.map(speakerOf), ...bodiesWith(coverage, bodies)];
  return { kind: 'none', close: close.slice(0, CLOSE_NAMES) };
}

/** The person or body with this id; undefined when the coverage has none. */
export function speakerWithId(coverage: Coverage, id: string): NamedSpeaker | undefined {
  const person = coverage.people.person(id);
  if (person !== undefined) return speakerOf(person);
  return coverage.bodies.find((body) => body.id === id);
}

const tables = new WeakMap<Coverage, NameTable>();

/** The names of the bodies, worked out once for each coverage. */
export function bodyTable(coverage: Coverage): NameTable {
  const known = tables.get(coverage);
  if (known !== undefined) return known;
  const table = buildNameTable(coverage.bodies.map(({ id, name }) => ({ id, names: [name] })));
  tables.set(coverage, table);
  return table;
}

/** Whether words are the whole name of a person, or another of their names with more than one word. */
function isFullNameOf({ name, aliases }: Person, words: string): boolean {
  const form = nameForm(words);
  return nameForm(name) === form || (form.includes(' ') && aliases.some((alias) => nameForm(alias) === form));
}

/** A person as a speaker. */
export function speakerOf(person: Person): NamedSpeaker {
  return { id: person.id, name: person.name, person };
}

function oneBody(coverage: Coverage, match: NameMatch): SpeakerLookup {
  const [body] = bodiesWith(coverage, [match]);
  return body === undefined ? { kind: 'none', close: [] } : { kind: 'one', speaker: body };
}

function bodiesWith(coverage: Coverage, matches: readonly NameMatch[]): readonly NamedSpeaker[] {
  return matches.flatMap(({ id }) => coverage.bodies.filter((body) => body.id === id));
}
