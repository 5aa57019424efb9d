import { wordsIn } from '../../words-in.ts';

/**
 * Words that bear a capital only where all words do: articles, forms of "be", "do" and "have", prepositions, conjunctions. Not here:
 * small words that are names as well ("Will", "May").
 */
export const NEVER_CAPITAL: readonly string[] = wordsIn(`
  a an the is are was were be do does did has have had can could would should of in on at to for from by with about and or it`);

/** Prepositions after which a name is a place, as a rule. Not here: those that as often stand before a person ("by", "with", "of"). */
export const PLACE_PREPOSITIONS: readonly string[] = wordsIn(
  'in at near from to into across around outside inside through toward towards within throughout on',
);

/** What says that there is one of a kind, and which. */
export const DEFINITE_ARTICLES: readonly string[] = ['the'];
