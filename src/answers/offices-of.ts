import type { Coverage } from '../coverage/coverage.ts';
import type { PersonId } from '../people/person.ts';
import { nameForm } from '../text/name-form.ts';
import { textOf } from '../text/span.ts';
import { basesIn } from './analyse-words.ts';
import { onceForCoverage } from './once-for-coverage.ts';

/** Offices by the form of their words, and how often each is given to whom: "foreign secretary" is one person's or several people's. */
export type Offices = ReadonlyMap<string, ReadonlyMap<PersonId, number>>;

/** Longer runs of words are no part of an office that anybody would look for. */
const LONGEST_PART = 5;

/**
 * The offices that articles give to people: their roles, and the words by which they speak ("the Foreign Secretary said") where those were
 * resolved to them.
 */
export const officesOf: (coverage: Coverage) => Promise<Offices> = onceForCoverage(async (coverage) => {
  const offices = new Map<string, Map<PersonId, number>>();
  const add = (words: string, id: PersonId): void => {
    const form = nameForm(words).replace(/^the /, '');
    if (form === '') return;
    const holders = offices.get(form) ?? new Map<PersonId, number>();
    offices.set(form, holders.set(id, (holders.get(id) ?? 0) + 1));
  };
  for (const { id, roles } of coverage.people.people) for (const { words } of roles) add(words, id);
  for (const { articleId, attribution, source } of [
    ...(await coverage.quotations({})),
    ...(await coverage.statements({})),
  ]) {
    if (attribution.kind !== 'resolved' || attribution.by !== 'role' || source === undefined) continue;
    const article = await coverage.article(articleId);
    if (article !== undefined) add(textOf(article.text, source), attribution.personId);
  }
  return offices;
});

/** For each person, a pattern that finds "the" and the words of an office which they hold and nobody else, alone or as a part of a longer one. */
export const ownOffices: (coverage: Coverage) => Promise<ReadonlyMap<PersonId, RegExp>> = onceForCoverage(
  async (coverage) => {
    const offices = await officesOf(coverage);
    const holdersOfPart = new Map<string, Set<PersonId>>();
    for (const [office, holders] of offices) {
      for (const part of partsOf(office)) {
        const all = holdersOfPart.get(part) ?? new Set();
        for (const id of holders.keys()) all.add(id);
        holdersOfPart.set(part, all);
      }
    }
    const own = new Map<PersonId, string[]>();
    for (const [office, holders] of offices) {
      const [id] = holders.keys();
      if (id === undefined || holdersOfPart.get(office)?.size !== 1) continue;
      own.set(id, [...(own.get(id) ?? []), office.replaceAll(' ', '[\\s-]')]);
    }
    return new Map([...own].map(([id, words]) => [id, new RegExp(`\\bthe (?:${words.join('|')})\\b`, 'gi')]));
  },
);

/** For each person, the plain forms of the words of their offices. */
export const officeWords: (coverage: Coverage) => Promise<ReadonlyMap<PersonId, ReadonlySet<string>>> =
  onceForCoverage(async (coverage) => {
    const words = new Map<PersonId, Set<string>>();
    for (const [office, holders] of await officesOf(coverage)) {
      const bases = basesIn(office);
      for (const id of holders.keys()) {
        const own = words.get(id) ?? new Set();
        for (const base of bases) own.add(base);
        words.set(id, own);
      }
    }
    return words;
  });

/** The runs of words of an office, itself among them when it is short enough. */
function partsOf(office: string): readonly string[] {
  const words = office.split(' ');
  return words.flatMap((_, from) =>
    words
      .slice(from, from + LONGEST_PART)
      .map((__, length) => words.slice(from, from + length + 1).join(' ')),
  );
}
