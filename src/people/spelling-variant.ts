import { genderOfGivenName } from '../languages/shared/given-names.ts';
import { editDistance } from '../text/edit-distance.ts';

/** Shorter given names are another's with one letter changed ("Ann", "Ana", "Amy"). */
const LEAST = 5;
/** Nobody's given name is longer; a slip is looked for in the product of the lengths. */
const LONGEST = 40;

/**
 * Whether two given names (lower case, without accents), borne with one surname, are one in two spellings: "sergei" and "sergey", "kristin"
 * and "kristen". They begin alike, are one letter apart, and do not name a woman and a man ("daniel", "daniela").
 */
export function isSpellingVariant(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < LEAST || other.length < LEAST || one[0] !== other[0]) return false;
  if (one.length > LONGEST || other.length > LONGEST) return false;
  if (editDistance(one, other, 1).whole > 1) return false;
  const genders = new Set([genderOfGivenName(one), genderOfGivenName(other)]);
  return !(genders.has('female') && genders.has('male'));
}

/** Two given names that are one in two spellings have one of these in common: the name itself, or it without a letter but the first. */
export function spellingKeys(given: string): readonly string[] {
  if (given.length < LEAST || given.length > LONGEST) return [];
  const keys = new Set([given]);
  for (let at = 1; at < given.length; at++) keys.add(given.slice(0, at) + given.slice(at + 1));
  return [...keys];
}
