import { genderOfGivenName } from '../languages/shared/given-names.ts';
import { editDistance } from '../text/edit-distance.ts';

/** Shorter given names are another's with one letter changed ("Ann", "Ana", "Amy"). */
const LEAST = 5;

/**
 * Whether two given names (lower case, without accents), borne with one surname, are one in two spellings: "sergei" and "sergey", "kristin"
 * and "kristen". They begin alike, are one letter apart, and do not name a woman and a man ("daniel", "daniela").
 */
export function isSpellingVariant(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < LEAST || other.length < LEAST || one[0] !== other[0]) return false;
  if (editDistance(one, other, 1).whole > 1) return false;
  const genders = new Set([genderOfGivenName(one), genderOfGivenName(other)]);
  return !(genders.has('female') && genders.has('male'));
}
