import { type Discourse, mostSalient, type Named, NOBODY } from './discourse.ts';

const FEMALE = new Set(['she', "she'd", "she's", "she'll", 'her', 'hers', 'herself']);
const MALE = new Set(['he', "he'd", "he's", "he'll", 'him', 'his', 'himself']);

/** The gender that a pronoun states; undefined for those that state none. */
export function genderOfPronoun(lower: string): 'female' | 'male' | undefined {
  if (FEMALE.has(lower)) return 'female';
  return MALE.has(lower) ? 'male' : undefined;
}

/**
 * Whom "he" or "she" means: the person most in mind whose gender fits. Somebody whose gender nothing tells counts as
 * fitting, unless the same paragraph names somebody of whom it is known, no less prominently. Somebody in mind who is not named
 * counts as well: then nobody else is meant.
 */
export function resolvePronoun(
  discourse: Discourse,
  gender: 'female' | 'male',
  before: number,
  passage: number,
): Named | undefined {
  const fitting = mostSalient(
    discourse,
    before,
    (person, named) =>
      (person !== NOBODY || passage - named.passage <= 1) &&
      (named.gender ?? discourse.genders[person] ?? gender) === gender,
  );
  if (fitting === undefined || fitting.person === NOBODY || discourse.genders[fitting.person] !== undefined)
    return fitting;
  const sure = mostSalient(discourse, before, (person) => discourse.genders[person] === gender);
  if (sure === undefined || sure.passage < fitting.passage) return fitting;
  return sure.isSubject || !fitting.isSubject ? sure : fitting;
}
