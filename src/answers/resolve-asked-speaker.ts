import type { Coverage } from '../coverage/coverage.ts';
import type { KnownPerson } from '../coverage/people-questions.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import type { PersonId } from '../people/person.ts';
import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { nameForm } from '../text/name-form.ts';
import { type OfficeBook, officeBook } from './office-book.ts';
import { officeWordings } from './office-wordings.ts';
import { type NamedSpeaker, resolveSpeaker, type SpeakerLookup, speakerOf } from './resolve-speaker.ts';

const { questions } = DEFAULT_LANGUAGE;

/** Who is given an office this many times as often as another is the one that is meant. */
const CLEARLY = 4;

/**
 * Who is meant in a question by a name, an office ("the French foreign minister"), an office and a name ("President Trump") or a body's
 * spokesman. An office that articles give to several people is `several`. A slip in the name is forgiven, as in `resolveSpeaker`.
 */
export async function resolveAskedSpeaker(coverage: Coverage, words: string): Promise<SpeakerLookup> {
  const lookup = await speakerAsked(coverage, words);
  if (lookup.kind === 'none') return lookup;
  const found = lookup.kind === 'one' ? [lookup.speaker] : lookup.speakers;
  const meant = found.filter((speaker) => !isOtherGender(speaker, words));
  const [speaker, other] = meant;
  if (speaker === undefined) return { kind: 'none', close: found };
  return other === undefined ? { kind: 'one', speaker } : { ...lookup, kind: 'several', speakers: meant };
}

/** "Mrs Ashdown" is no Mr Ashdown. */
function isOtherGender({ person }: NamedSpeaker, words: string): boolean {
  const gender = questions.genderOfTitle(words);
  return gender !== undefined && person?.gender !== undefined && person.gender !== gender;
}

async function speakerAsked(coverage: Coverage, words: string): Promise<SpeakerLookup> {
  const bare = questions.withoutArticle(words).trim();
  const direct = await resolveSpeaker(coverage, words);
  for (const name of [words, bare, questions.withoutSpokesperson(bare)]) {
    const lookup = await resolveSpeaker(coverage, name);
    if (lookup.kind !== 'none' && (name.length >= LEAST_SLIP || bearsName(lookup, name))) return lookup;
  }
  const holders = await officeHolders(coverage, bare);
  const [holder, other] = holders;
  if (holder !== undefined && other === undefined) return { kind: 'one', speaker: holder };
  if (holder !== undefined) return { kind: 'several', speakers: holders, byOffice: true };
  const offices = await officeBook(coverage);
  return (
    (await afterOffice(coverage, offices, bare)) ?? (await withoutTitle(coverage, offices, bare)) ?? direct
  );
}

/**
 * People of whom an article words the office with all of these words, "Russia's foreign minister" being the "Russian Foreign Minister" and the "German
 * leader" the "German Chancellor"; those with the fewest words besides, so that the deputy is not meant.
 */
async function officeHolders(coverage: Coverage, words: string): Promise<readonly NamedSpeaker[]> {
  const { holding } = await officeBook(coverage);
  for (const wordings of officeWordings(words)) {
    const held = wordings.flatMap((wanted) =>
      holding(wanted)
        .map((one) => ({ ...one, more: one.words - wanted.length }))
        .filter(({ more }) => more >= 0),
    );
    const fewest = held.reduce((least, { more }) => Math.min(least, more), Number.POSITIVE_INFINITY);
    const counts = new Map<PersonId, number>();
    for (const { office } of new Set(held.filter(({ more }) => more === fewest))) {
      for (const { person, times } of office.holders) counts.set(person, (counts.get(person) ?? 0) + times);
    }
    if (counts.size === 0) continue;
    const most = [...counts.values()].reduce((largest, count) => Math.max(largest, count), 0);
    const meant = [...counts].filter(([, count]) => count * CLEARLY >= most);
    const people = await Promise.all(meant.map(([id]) => coverage.person(id)));
    return people
      .filter((person) => person !== undefined)
      .sort(byName)
      .map(speakerOf);
  }
  return [];
}

/** As people stand in a coverage. */
function byName(one: KnownPerson, other: KnownPerson): number {
  const [first, second] = [fold(one.name), fold(other.name)];
  if (first !== second) return compare(first, second);
  return compare(one.id, other.id);
}

/** "President Trump", "Foreign Minister Lavrov": the name is what is left when words are taken off in front. */
async function afterOffice(
  coverage: Coverage,
  offices: OfficeBook,
  words: string,
): Promise<SpeakerLookup | undefined> {
  const parts = words.split(/\s+/);
  for (let from = 1; from < parts.length; from++) {
    const name = parts.slice(from).join(' ');
    if (!/^\p{Lu}/u.test(name) || !isTitle(offices, parts[from - 1] ?? '')) continue;
    const lookup = await resolveSpeaker(coverage, name);
    if (lookup.kind === 'several' || (lookup.kind === 'one' && isLastName(lookup.speaker.name, name)))
      return lookup;
  }
  return undefined;
}

/** Whether a word before a surname tells whom it means by rank: "Terry Ashdown" is not whoever else is called Ashdown. */
function isTitle(offices: OfficeBook, word: string): boolean {
  const form = nameForm(word);
  if (!/^\p{Lu}/u.test(word) || questions.isTitle(form)) return true;
  return offices.isPart(form);
}

/** "Prince Leopold", where the articles know Leopold. */
async function withoutTitle(
  coverage: Coverage,
  offices: OfficeBook,
  words: string,
): Promise<SpeakerLookup | undefined> {
  const [title = '', ...rest] = words.split(/\s+/);
  const name = rest.join(' ');
  if (!/^\p{Lu}/u.test(name) || !isTitle(offices, title)) return undefined;
  const lookup = await resolveSpeaker(coverage, name);
  return lookup.kind !== 'none' && bearsName(lookup, name) ? lookup : undefined;
}

/** A shorter name is taken as it is: "UN" is nobody's slip. */
const LEAST_SLIP = 5;

function bearsName(lookup: SpeakerLookup, words: string): boolean {
  if (lookup.kind !== 'one') return true;
  const { name, person } = lookup.speaker;
  return [name, ...(person?.aliases ?? [])].some(
    (own) => isLastName(own, words) || nameForm(own).startsWith(nameForm(words)),
  );
}

function isLastName(name: string, words: string): boolean {
  return ` ${nameForm(name)}`.endsWith(` ${nameForm(words)}`);
}
