import { plainLetters } from '../../text/name-form.ts';
import { remembering } from '../../text/remembering.ts';
import { withoutAccents } from '../../text/without-accents.ts';
import { EITHER_GIVEN_NAMES } from './given-names-either.ts';
import { FEMALE_GIVEN_NAMES } from './given-names-female.ts';
import { EITHER_NAMES_OF_LANDS, FEMALE_NAMES_OF_LANDS, MALE_NAMES_OF_LANDS } from './given-names-lands.ts';
import { MALE_GIVEN_NAMES } from './given-names-male.ts';

export type GivenNameGender = 'female' | 'male' | 'either';

const GENDERS: ReadonlyMap<string, GivenNameGender> = new Map([
  ...entries(EITHER_NAMES_OF_LANDS, 'either'),
  ...entries(FEMALE_NAMES_OF_LANDS, 'female'),
  ...entries(MALE_NAMES_OF_LANDS, 'male'),
  ...entries(EITHER_GIVEN_NAMES, 'either'),
  ...entries(FEMALE_GIVEN_NAMES, 'female'),
  ...entries(MALE_GIVEN_NAMES, 'male'),
]);

/**
 * Who bears a given name, in any case and with or without accents; undefined when it is none that we know. The first part of
 * a hyphenated one decides: "Jean-Marc" is as "Jean" in French, a man's.
 */
export const genderOfGivenName: (name: string) => GivenNameGender | undefined = remembering((name) => {
  const plain = plainLetters(withoutAccents(name.toLowerCase()));
  const whole = GENDERS.get(plain);
  if (whole !== undefined) return whole;
  const hyphen = plain.indexOf('-');
  return hyphen === -1
    ? undefined
    : (GENDERS.get(plain.slice(hyphen + 1)) ?? GENDERS.get(plain.slice(0, hyphen)));
});

function entries(list: string, gender: GivenNameGender): [string, GivenNameGender][] {
  return list
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender]);
}
