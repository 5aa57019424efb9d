import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { stableId } from '../text/stable-id.ts';
import type { LocalPerson } from './local-person.ts';
import type { PeopleCorrections } from './people-corrections.ts';
import type { Person } from './person.ts';

/** What a moderator states of people, by the folded name; of two entries for one name the first. */
export interface StatedOfPeople {
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly whoIs: ReadonlyMap<string, string>;
}

/** Folded once for all people: a long people file beside a large coverage would else be read anew for each of them. */
export function statedOfPeople({ aliases, whoIs }: PeopleCorrections): StatedOfPeople {
  return {
    aliases: firstByForm(aliases.map(({ name, aliases: others }) => [name, others])),
    whoIs: firstByForm(whoIs.map(({ name, is }) => [name, is])),
  };
}

function firstByForm<Value>(
  entries: readonly (readonly [name: string, Value])[],
): ReadonlyMap<string, Value> {
  return new Map(entries.map(([name, value]) => [fold(name), value] as const).reverse());
}

/**
 * One person from what the articles say; the first member gives the name. The id follows from the folded name; where several people bear the very
 * same name (`used` counts them), also from their number.
 */
export function personOf(
  members: readonly LocalPerson[],
  used: Map<string, number>,
  stated: StatedOfPeople,
): Person {
  const [first] = members;
  const name = first?.name ?? '';
  const form = fold(name);
  const whoIs = stated.whoIs.get(form);
  const occurrence = used.get(form) ?? 0;
  used.set(form, occurrence + 1);
  const gender = members.find((local) => local.gender !== undefined)?.gender;
  const inOrder = [...members].sort((one, other) => compare(one.articleId, other.articleId));
  return {
    id: `person/${occurrence === 0 ? stableId(form) : stableId(form, String(occurrence))}`,
    name,
    aliases: aliasesOf(name, [
      ...members.flatMap((local) => [local.name, ...local.aliases]),
      ...(stated.aliases.get(form) ?? []),
    ]),
    roles: inOrder.flatMap((local) => local.roles),
    mentions: inOrder.flatMap((local) =>
      local.mentions.map((mention) => ({ ...mention, articleId: local.articleId })),
    ),
    ...(gender === undefined ? {} : { gender }),
    ...(whoIs === undefined ? {} : { whoIs }),
  };
}

/** Each other name once, fullest first; among names that fold to one form, the first. */
function aliasesOf(name: string, names: readonly string[]): readonly string[] {
  const byForm = new Map<string, string>();
  // The same few names come again and again; each is folded once.
  for (const alias of new Set(names)) {
    const form = fold(alias);
    if (!byForm.has(form)) byForm.set(form, alias);
  }
  byForm.delete(fold(name));
  return [...byForm.values()]
    .map((alias) => ({ alias, words: alias.split(' ').length }))
    .sort(
      (one, other) =>
        other.words - one.words || other.alias.length - one.alias.length || compare(one.alias, other.alias),
    )
    .map(({ alias }) => alias);
}
