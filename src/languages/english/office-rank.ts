import { wordsIn } from '../words-in.ts';
import { isRoleNoun } from './words/person-nouns.ts';

/** What somebody is to another, lower case: of whom, only the sentence tells. */
const RELATIONS: ReadonlySet<string> = new Set(
  wordsIn('colleague coworker counterpart mentor opponent opposite predecessor rival successor classmate'),
);
/** What papers call somebody, and no office that is held, lower case. */
const CALLED: ReadonlySet<string> = new Set(
  wordsIn(`autocrat boss butcher celebrity contender deserter dictator diva frontrunner hopeful killer martyr outlaw prophet ruler saint star
  strongman superstar suspect thief tyrant victim warlord`),
);
/** What follows an office and belongs to it: "minister of trade", "head of the agency that closed". */
const BEHIND = /\s(?:of|for|at|in|to|on|with|from|who|and)\s.*$/iu;

/**
 * What the words by which an article calls somebody are: 0 an office, a rank or a trade ("harbour minister"), 1 an epithet ("strongman") or
 * something else, 2 what they are to another ("Peruvian counterpart").
 */
export function officeRank(words: string): 0 | 1 | 2 {
  const head =
    words
      .replace(BEHIND, '')
      .trim()
      .split(/[\s-]+/)
      .at(-1)
      ?.toLowerCase() ?? '';
  const isAmong = (table: ReadonlySet<string>) => table.has(head);
  if (isAmong(RELATIONS)) return 2;
  return isRoleNoun(head) && !isAmong(CALLED) ? 0 : 1;
}
