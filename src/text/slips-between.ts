import { editDistance } from './edit-distance.ts';

/** Shorter words are too like each other. */
const LEAST = 4;
/** Words over so many letters may have two slips. */
const LONG = 7;

/**
 * How many slips turn one word into another: 1, or 2 in a long word; 0 where there are none, more, or where it is no slip of the finger: a word begins
 * as it should unless its first two letters are swapped, and no letter of a short one is lost from both ends.
 */
export function slipsBetween(typed: string, word: string): number {
  const most = typed.length > LONG ? 2 : 1;
  if (typed.length < LEAST || word.length < LEAST - 1 || Math.abs(typed.length - word.length) > most)
    return 0;
  const isSwapped = typed[0] === word[1] && typed[1] === word[0];
  if (typed[0] !== word[0] && !isSwapped) return 0;
  const { whole } = editDistance(typed, word, most);
  return whole <= most ? whole : 0;
}
