import type { Gender } from '../../gender.ts';

/** Nouns for women, lower case, that do not end in -woman or -girl; nouns for plants, ships and lands do not belong here. */
const FEMALE = new Set(
  `lady mother daughter sister wife widow bride aunt niece grandmother granddaughter queen princess duchess countess baroness dame empress actress
  heiress hostess waitress stewardess priestess landlady headmistress nun girlfriend`
    .trim()
    .split(/\s+/),
);
/** Nouns for men, lower case, that do not end in -man. "Actor" is taken as the papers mostly use it. */
const MALE = new Set(
  `boy father son brother husband widower groom uncle nephew grandfather grandson boyfriend king prince duke baron lord count emperor actor waiter
  landlord headmaster monk imam pope`
    .trim()
    .split(/\s+/),
);
/** Nouns in -man that are for women as well; lower case. */
const EITHER = new Set(['human', 'shaman', 'ombudsman', 'layman', 'freshman']);

/** The gender that a noun for a person states (lower case); undefined for most. */
export function genderOfNoun(noun: string): Gender | undefined {
  if (
    FEMALE.has(noun) ||
    /^(?:grand)?(?:mother|mum|mom|ma)-of-/.test(noun) ||
    noun.endsWith('lady') ||
    noun.endsWith('woman') ||
    noun.endsWith('girl')
  )
    return 'female';
  return MALE.has(noun) ||
    /^(?:grand)?(?:father|dad|pa)-of-/.test(noun) ||
    (noun.endsWith('man') && !EITHER.has(noun))
    ? 'male'
    : undefined;
}
