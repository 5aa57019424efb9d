import type { Gender } from '../../gender.ts';

const FEMALE = new Set(
  `woman lady girl mother daughter sister wife widow aunt niece grandmother girlfriend queen princess duchess baroness dame actress
  heiress congresswoman businesswoman spokeswoman chairwoman councilwoman assemblywoman hostess waitress stateswoman policewoman`
    .trim()
    .split(/\s+/),
);
const MALE = new Set(
  `man gentleman boy father son brother husband widower uncle nephew grandfather boyfriend king prince duke baron lord actor
  congressman businessman spokesman chairman councilman assemblyman waiter statesman policeman strongman imam pope`
    .trim()
    .split(/\s+/),
);

/** The gender that a noun for a person states (lower case); undefined for most. "Actor" is taken as the papers mostly use it. */
export function genderOfNoun(noun: string): Gender | undefined {
  if (FEMALE.has(noun)) return 'female';
  return MALE.has(noun) ? 'male' : undefined;
}
