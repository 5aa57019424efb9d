import { wordsIn } from '../../words-in.ts';

/**
 * Words of a question that say how it asks and not what about. Folded. Not here: verbs and
 * nouns that a report may well hold.
 */
export const QUESTION_FILLERS: readonly string[] = wordsIn(`
   anybody anyone anything apart article articles besides coverage else ever exactly except going happen happened happening happens
   many please report reports somebody someone something tell`);

/** After "how" these ask for a measure, which a report gives in its unit. */
export const MEASURES: readonly string[] = wordsIn(
  'big deep far fast frequently heavy high large long many much often old tall wide',
);

/**
 * Verbs and words of relation that every report is full of, and nouns for a kind of answer ("which country"): that one of them is rare in a
 * small folder says little about a question. Not here: verbs of a definite act ("kill", "resign", "win", "meet").
 */
export const LIGHT_WORDS: readonly string[] = wordsIn(`
   against ask away back become begin behind believe bring call case come describe feel find get give go hear help keep know late
   lead leave let like live look make mean mention need new now old part place plan play put recent reply respond say see seem
   set several show start state still take talk thing think today toward towards try turn under use want way word work year
   city country day group last leader man month number order organisation party time town type weapon woman`);

/** Nouns for people, in their plain form, that a report need not repeat when it counts them: the war "killed 450". */
export const COUNTED_PEOPLE: readonly string[] = wordsIn('person civilian victim');
