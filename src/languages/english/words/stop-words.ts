import { wordsIn } from '../../words-in.ts';

/**
 * Words that say nothing of what a text is about: articles, pronouns, prepositions, conjunctions, auxiliaries, and the words that
 * make a sentence a question. Folded, without apostrophes. What does not belong here: "us", which cannot be told from the
 * country as headlines write it; words of time, number and order ("first", "now", "two"); words of stance that news
 * turns on ("against", "under", "over").
 */
export const STOP_WORDS: readonly string[] = wordsIn(`
   a about above after again all also am an and any are as at
   be because been before being between both but by
   can cannot could
   did do does doing done during
   each either
   few for from further
   had has have having he her here hers herself him himself his how however
   i if in into is it its itself
   just
   lets
   may me might more most much must my myself
   neither no nor not
   of on once only or other others our ours ourselves out own
   per
   quite
   rather really
   shall she should so some such
   than that the their theirs them themselves then there these they this those though through to too
   until up upon
   very
   was we were what whatever when where whether which while who whoever whom whose why will with within without would
   yet you your yours yourself yourselves`);
