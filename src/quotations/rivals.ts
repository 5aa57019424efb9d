import type { Gender } from '../languages/gender.ts';
import type { LanguageDiscourse } from '../languages/language-discourse.ts';
import { type Discourse, type Named, NOBODY } from './discourse.ts';

/** Somebody in mind whom words could have meant and do not. */
export interface Rival {
  /** `NOBODY` for one whom the article does not name. */
  readonly person: number;
  readonly why:
    | 'of the other gender'
    | 'described too far back'
    | 'named in passing'
    | 'nothing tells their gender'
    | 'further back'
    | 'not in mind of late'
    | 'no subject so far'
    | 'could be meant as well'
    | 'holds it too, and is not the last one named'
    | 'has another office'
    | 'not said to hold it';
}

/** Names looked back at: as far as a pronoun reaches. */
const REACH = 40;
/** As far as an office or a shared name reaches. */
const NEAR = 12;

/** "Vega thanked Okoye. He …": why the others in mind are not whom a pronoun means. Only for whoever looks on: nothing is read from it. */
export function pronounRivals(
  discourse: Discourse,
  gender: Gender,
  before: number,
  passage: number,
  chosen: Named | undefined,
): readonly Rival[] {
  const isSure = chosen !== undefined && discourse.genders[chosen.person] !== undefined;
  return lastMentions(discourse, before, REACH, chosen).map((named) => {
    const { person } = named;
    const known = named.gender ?? discourse.genders[person];
    if (known !== undefined && known !== gender) return { person, why: 'of the other gender' };
    if (person === NOBODY && passage - named.passage > 1) return { person, why: 'described too far back' };
    if (chosen === undefined || named.at < chosen.at) return { person, why: 'further back' };
    if (!named.isSubject && named.isIntroduced !== true) return { person, why: 'named in passing' };
    return { person, why: isSure && known === undefined ? 'nothing tells their gender' : 'further back' };
  });
}

/** "Ana Vega", "Leo Vega", "Vega": why the others who bear a shared name are not meant, or that nobody can be told from them. */
export function nameRivals(
  { named }: Discourse,
  candidates: readonly number[],
  before: number,
  chosen: Named | undefined,
): readonly Rival[] {
  const near = new Set(named.slice(-NEAR).flatMap(({ person, at }) => (at < before ? [person] : [])));
  const isNear = chosen !== undefined && candidates.every((one) => one === chosen.person || !near.has(one));
  const why =
    chosen === undefined ? 'could be meant as well' : isNear ? 'not in mind of late' : 'no subject so far';
  return candidates.filter((person) => person !== chosen?.person).map((person) => ({ person, why }));
}

/** "the mayor": those who hold the office too, else those in mind and what speaks against them. */
export function officeRivals(
  discourse: Discourse,
  {
    head,
    holders,
    before,
  }: { readonly head: string; readonly holders: ReadonlySet<number>; readonly before: number },
  gender: Gender | undefined,
  chosen: Named | undefined,
  { isSoleOffice }: LanguageDiscourse,
): readonly Rival[] {
  if (holders.size > 0)
    return [...holders]
      .filter((person) => person !== chosen?.person)
      .map((person) => ({ person, why: 'holds it too, and is not the last one named' }));
  return lastMentions(discourse, before, NEAR, chosen).map(({ person }) => {
    const known = discourse.genders[person];
    if (gender !== undefined && known !== undefined && known !== gender)
      return { person, why: 'of the other gender' };
    const held = discourse.offices.soleOfficesOf(person);
    if (isSoleOffice(head) && held.size > 0 && !held.has(head)) return { person, why: 'has another office' };
    return { person, why: chosen === undefined ? 'not said to hold it' : 'further back' };
  });
}

/** Each one in mind but the one chosen, where they were named last; the last one first. */
function lastMentions(
  { named }: Discourse,
  before: number,
  reach: number,
  chosen: Named | undefined,
): readonly Named[] {
  const last = new Map<number, Named>();
  for (const one of named.slice(-reach).reverse())
    if (one.at < before && one.person !== chosen?.person && !last.has(one.person)) last.set(one.person, one);
  return [...last.values()];
}
