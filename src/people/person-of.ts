import { fold } from '../text/fold.ts';
import { stableId } from '../text/stable-id.ts';
import type { LocalPerson } from './local-person.ts';
import type { PeopleCorrections } from './people-corrections.ts';
import type { Person } from './person.ts';

/**
 * One person from what the articles say; the first member gives the name. The id follows from the folded name; where several people bear the very
 * same name (`used` counts them), also from their number.
 */
export function personOf(
  members: readonly LocalPerson[],
  used: Map<string, number>,
  corrections: PeopleCorrections,
): Person {
  const [first] = members;
  const name = first?.name ?? '';
  const form = fold(name);
  const stated = corrections.aliases.find((entry) => fold(entry.name) === form);
  const whoIs = corrections.whoIs.find((entry) => fold(entry.name) === form)?.is;
  const occurrence = used.get(form) ?? 0;
  used.set(form, occurrence + 1);
  const gender = members.find((local) => local.gender !== undefined)?.gender;
  const inOrder = [...members].sort((one, other) => (one.articleId < other.articleId ? -1 : 1));
  return {
    id: `person/${occurrence === 0 ? stableId(form) : stableId(form, String(occurrence))}`,
    name,
    aliases: aliasesOf(name, [
      ...members.flatMap((local) => [local.name, ...local.aliases]),
      ...(stated?.aliases ?? []),
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
  for (const alias of names) if (!byForm.has(fold(alias))) byForm.set(fold(alias), alias);
  byForm.delete(fold(name));
  return [...byForm.values()].sort(
    (one, other) =>
      other.split(' ').length - one.split(' ').length || other.length - one.length || (one < other ? -1 : 1),
  );
}
