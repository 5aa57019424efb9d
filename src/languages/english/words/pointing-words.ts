import { wordsIn } from '../../words-in.ts';

/** Pronouns for people. */
export const PEOPLE_PRONOUNS: readonly string[] = ['he', 'she', 'they'];

/** Words that stand for what was named before, or belong to it. Not here: "that", which more often opens a clause. */
export const STAND_INS: readonly string[] = [
  ...PEOPLE_PRONOUNS,
  ...wordsIn('it his her its their this these those such'),
];

/**
 * Words that point back to something named before. Not here: words that point to who speaks or listens ("my", "your"), and
 * those that join a sentence to the last one as a whole ("also").
 */
export const POINTING_BACK: readonly string[] = [
  ...STAND_INS,
  ...wordsIn('him them hers theirs that there here both another others'),
];

/**
 * Words that join the sentence they open to the one before: conjunctions, adverbs of sequence, contrast and consequence. Not here:
 * those that open a sentence of its own as often ("when", "while", "although").
 */
export const JOINING: readonly string[] = wordsIn(`
   but and or so also then thus instead however meanwhile moreover furthermore nevertheless nonetheless otherwise therefore still yet
   besides similarly likewise neither earlier later afterwards various`);
