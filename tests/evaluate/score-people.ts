import type { Counts } from './counts.ts';
import type { LabelledArticle, LabelledPerson } from './labelled-article.ts';
import { bareName } from './name-match.ts';

export interface PeopleScore {
  readonly names: Counts;
  readonly aliases: Counts;
  readonly offices: Counts;
  /** Names that were missed and names that are none, each behind its article. */
  readonly errors: readonly {
    readonly id: string;
    readonly what: 'missed' | 'nobody';
    readonly name: string;
  }[];
}

/**
 * Compares predicted people with labelled ones, article by article; photographers and authors (credits) are left out. A name is right when it is
 * the labelled one but for titles, accents and case; an alias or an office (a role with a capital) when it stands with a right name.
 */
export function scorePeople(
  gold: readonly LabelledArticle[],
  predictions: readonly LabelledArticle[],
): PeopleScore {
  const byId = new Map(predictions.map((article) => [article.id, article.people ?? []]));
  const names = { right: 0, predicted: 0, labelled: 0 };
  const aliases = { right: 0, predicted: 0, labelled: 0 };
  const offices = { right: 0, predicted: 0, labelled: 0 };
  const errors: { id: string; what: 'missed' | 'nobody'; name: string }[] = [];
  for (const { id, people = [] } of gold) {
    const wanted = people.filter(({ credit }) => credit !== true);
    const credits = new Set(people.filter(({ credit }) => credit === true).map(({ name }) => keyOf(name)));
    const given = (byId.get(id) ?? []).filter(({ name }) => !credits.has(keyOf(name)));
    names.labelled += wanted.length;
    names.predicted += given.length;
    for (const person of given) {
      aliases.predicted += aliasKeys(person).size;
      offices.predicted += officeKeys(person).size;
      if (!wanted.some(({ name }) => keyOf(name) === keyOf(person.name)))
        errors.push({ id, what: 'nobody', name: person.name });
    }
    for (const person of wanted) {
      const answer = given.find(({ name }) => keyOf(name) === keyOf(person.name));
      const wantedAliases = aliasKeys(person);
      const wantedOffices = officeKeys(person);
      aliases.labelled += wantedAliases.size;
      offices.labelled += wantedOffices.size;
      if (answer === undefined) {
        errors.push({ id, what: 'missed', name: person.name });
        continue;
      }
      names.right++;
      const givenAliases = new Set(answer.aliases.map(keyOf));
      const givenOffices = new Set(answer.roles.map(plain));
      for (const alias of wantedAliases) if (givenAliases.has(alias)) aliases.right++;
      for (const office of wantedOffices) if (givenOffices.has(office)) offices.right++;
    }
  }
  return { names, aliases, offices, errors };
}

function keyOf(name: string): string {
  return bareName(name).join(' ');
}

function aliasKeys({ name, aliases }: LabelledPerson): ReadonlySet<string> {
  return new Set(aliases.map(keyOf).filter((alias) => alias !== '' && alias !== keyOf(name)));
}

function officeKeys({ roles }: LabelledPerson): ReadonlySet<string> {
  return new Set(roles.filter((role) => /\p{Lu}/u.test(role)).map(plain));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
