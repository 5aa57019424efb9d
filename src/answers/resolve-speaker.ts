import type { Coverage } from '../coverage/coverage.ts';
import type { BodyMatch, KnownPerson } from '../coverage/people-questions.ts';
import type { SpeakerId } from '../quotations/quotation.ts';
import { nameInLabel } from '../text/label.ts';
import { nameForm } from '../text/name-form.ts';

/** Somebody or some body, by name. */
export interface NamedSpeaker {
  readonly id: SpeakerId;
  readonly name: string;
  /** Absent for a body. */
  readonly person?: KnownPerson;
}

/** What became of a name that was typed. */
export type SpeakerLookup =
  | { readonly kind: 'one'; readonly speaker: NamedSpeaker }
  /** Two or more answer to it: ask, never merge. */
  | {
      readonly kind: 'several';
      readonly speakers: readonly NamedSpeaker[];
      /** They were found by an office that all of them hold, and not by a name that all of them bear; absent else. */
      readonly byOffice?: true;
    }
  | { readonly kind: 'none'; readonly close: readonly NamedSpeaker[] };

const CLOSE_NAMES = 3;

/**
 * Who is meant by an id, a label of `suggestSpeakers`, or any typed name. A body's full name goes before a person's surname, since
 * whoever types "Downing Street" means it; a slip in a name is forgiven only where nothing fits without one.
 */
export async function resolveSpeaker(coverage: Coverage, typed: string): Promise<SpeakerLookup> {
  const byId = await speakerWithId(coverage, typed.trim());
  if (byId !== undefined) return { kind: 'one', speaker: byId };
  const name = nameInLabel(typed);
  const [bodies, lookup, namesakes] = await Promise.all([
    coverage.bodiesNamed(name, CLOSE_NAMES),
    coverage.peopleNamed(name),
    coverage.peopleCalled(name),
  ]);
  const isFullName = lookup.kind === 'one' && isFullNameOf(lookup.person, name);
  if (lookup.kind === 'one' && lookup.exact && (isFullName || namesakes.length < 2))
    return { kind: 'one', speaker: speakerOf(lookup.person) };
  const fullName = bodies.find(({ fit }) => fit === 'exact');
  if (fullName !== undefined) return { kind: 'one', speaker: fullName.body };
  const people = lookup.kind === 'several' ? lookup.people : namesakes;
  const byWords = bodies.filter(({ fit }) => fit === 'words').map(bodyOf);
  const speakers = [...people.map(speakerOf), ...(lookup.kind === 'several' ? [] : byWords)];
  if (speakers.length > 1) return { kind: 'several', speakers };
  if (speakers[0] !== undefined) return { kind: 'one', speaker: speakers[0] };
  if (lookup.kind === 'one') return { kind: 'one', speaker: speakerOf(lookup.person) };
  const near = lookup.kind === 'none' ? lookup.close : [];
  const close = [...near.map(speakerOf), ...bodies.map(bodyOf)];
  return { kind: 'none', close: close.slice(0, CLOSE_NAMES) };
}

/** A person as a speaker. */
export function speakerOf(person: KnownPerson): NamedSpeaker {
  return { id: person.id, name: person.name, person };
}

/** The person or body with this id; undefined when the coverage has none. */
async function speakerWithId(coverage: Coverage, id: string): Promise<NamedSpeaker | undefined> {
  const person = await coverage.person(id);
  return person === undefined ? coverage.body(id) : speakerOf(person);
}

/** Whether words are the whole name of a person, or another of their names with more than one word. */
function isFullNameOf({ name, aliases }: KnownPerson, words: string): boolean {
  const form = nameForm(words);
  return nameForm(name) === form || (form.includes(' ') && aliases.some((alias) => nameForm(alias) === form));
}

function bodyOf({ body }: BodyMatch): NamedSpeaker {
  return body;
}
