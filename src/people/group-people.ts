import type { ArticleId, PassageId } from '../corpus/article.ts';
import { fold } from '../text/fold.ts';
import { stableId } from '../text/stable-id.ts';
import { isVariant } from './group-names.ts';
import { wordsOfName } from './name-words.ts';
import type { Person, PersonId, PersonMention, Role } from './person.ts';
import { isSpellingVariant } from './spelling-variant.ts';

/** Somebody as one article names them. */
export interface LocalPerson {
  readonly articleId: ArticleId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender?: 'female' | 'male';
  readonly roles: readonly Role[];
  readonly mentions: readonly (Omit<PersonMention, 'articleId' | 'passageId'> & {
    readonly passageId: PassageId;
  })[];
}

export interface GroupedPeople {
  readonly people: readonly Person[];
  /** For each local person, in the order given, the id of the person it became. */
  readonly ids: readonly PersonId[];
}

interface Draft {
  readonly words: readonly string[];
  readonly members: number[];
}

/**
 * Puts the people of many articles together. Full names meet when they are the same but for accents, initials and one spelling of the
 * given name or surname; a bare surname joins the only full name that has it; a surname of two people joins neither. Nobody is
 * joined through a third: every name of a group is compared with the group's fullest.
 */
export function groupPeople(locals: readonly LocalPerson[]): GroupedPeople {
  const drafts: Draft[] = [];
  const draftOf: number[] = locals.map(() => -1);
  const bySurname = new Map<string, number[]>();
  const order = locals
    .map((_, index) => index)
    .sort((one, other) => fullness(locals, other) - fullness(locals, one) || one - other);
  for (const index of order) {
    const words = wordsOfName(locals[index]?.name ?? '');
    const surname = words.at(-1) ?? '';
    const sharing = words.length > 1 ? nearSurnames(bySurname, surname) : (bySurname.get(surname) ?? []);
    const fitting = sharing.filter((draft) => belongs(drafts[draft]?.words ?? [], words));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) {
      drafts[only]?.members.push(index);
      draftOf[index] = only;
      continue;
    }
    const draft = drafts.length;
    drafts.push({ words, members: [index] });
    draftOf[index] = draft;
    const entry = bySurname.get(surname);
    if (entry === undefined) bySurname.set(surname, [draft]);
    else entry.push(draft);
  }
  const used = new Map<string, number>();
  const people = drafts.map((draft) => personOf(locals, draft, used));
  const sorted = [...people].sort((one, other) =>
    fold(one.name) < fold(other.name) ? -1 : fold(one.name) > fold(other.name) ? 1 : 0,
  );
  return { people: sorted, ids: draftOf.map((draft) => people[draft]?.id ?? 'person/unknown') };
}

function fullness(locals: readonly LocalPerson[], index: number): number {
  return wordsOfName(locals[index]?.name ?? '').length;
}

function nearSurnames(bySurname: ReadonlyMap<string, readonly number[]>, surname: string): readonly number[] {
  return bySurname.get(surname) ?? [];
}

function belongs(full: readonly string[], words: readonly string[]): boolean {
  if (words.length === 1) return full.at(-1) === words[0];
  if (full.join(' ') === words.join(' ')) return true;
  if (full.at(-1) !== words.at(-1)) return false;
  return isVariant(full, words) || isSpellingVariant(full[0] ?? '', words[0] ?? '');
}

function personOf(locals: readonly LocalPerson[], draft: Draft, used: Map<string, number>): Person {
  const members = draft.members.map((index) => locals[index]).filter((local) => local !== undefined);
  const [first] = members;
  const names = new Map<string, string>();
  for (const local of members)
    for (const name of [local.name, ...local.aliases])
      if (!names.has(fold(name))) names.set(fold(name), name);
  const name = first?.name ?? '';
  names.delete(fold(name));
  const key = fold(name);
  const occurrence = used.get(key) ?? 0;
  used.set(key, occurrence + 1);
  const gender = members.find((local) => local.gender !== undefined)?.gender;
  const inOrder = [...members].sort((one, other) => (one.articleId < other.articleId ? -1 : 1));
  return {
    id: `person/${occurrence === 0 ? stableId(key) : stableId(key, String(occurrence))}`,
    name,
    aliases: [...names.values()].sort(
      (one, other) => other.split(' ').length - one.split(' ').length || other.length - one.length,
    ),
    roles: inOrder.flatMap((local) => local.roles),
    mentions: inOrder.flatMap((local) =>
      local.mentions.map((mention) => ({ ...mention, articleId: local.articleId })),
    ),
    ...(gender === undefined ? {} : { gender }),
  };
}
