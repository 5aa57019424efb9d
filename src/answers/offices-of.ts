import type { Coverage } from '../coverage/coverage.ts';
import type { Person, PersonId } from '../people/person.ts';
import { nameForm } from '../text/name-form.ts';
import { textOf } from '../text/span.ts';
import { onceForCoverage } from './once-for-coverage.ts';

/** Offices by the form of their words, and who holds each: "foreign secretary" is one person's or several people's. */
export type Offices = ReadonlyMap<string, ReadonlySet<PersonId>>;

/**
 * The offices that articles give to people: their roles, and the words by which they speak ("the Foreign Secretary said") where those were
 * resolved to them.
 */
export const officesOf: (coverage: Coverage) => Promise<Offices> = onceForCoverage(async (coverage) => {
  const offices = new Map<string, Set<PersonId>>();
  const add = (words: string, id: PersonId): void => {
    const form = nameForm(words).replace(/^the /, '');
    if (form === '') return;
    offices.set(form, (offices.get(form) ?? new Set()).add(id));
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

/** The offices that one person holds and nobody else, alone or as a part of a longer one. */
export function ownOffices(offices: Offices, { id }: Person): readonly string[] {
  const own: string[] = [];
  for (const [office, holders] of offices) {
    if (holders.size === 1 && holders.has(id) && !isPartOfAnother(offices, office, id)) own.push(office);
  }
  return own;
}

function isPartOfAnother(offices: Offices, office: string, id: PersonId): boolean {
  for (const [other, holders] of offices) {
    if (` ${other} `.includes(` ${office} `) && [...holders].some((holder) => holder !== id)) return true;
  }
  return false;
}
