import { wordsIn } from '../../words-in.ts';

/**
 * Words of a question that say how it asks and not what about: indefinite pronouns, "what happened", "tell me", and what the asker
 * calls the source. Not here: verbs and nouns that a report may well hold.
 */
export const QUESTION_FILLERS: readonly string[] = wordsIn(`
   anybody anyone anything apart article articles besides coverage else ever exactly except going happen happened happening happens
   many please report reports somebody someone something tell`);

/** After "how" these ask for a measure, which a report gives in its unit. */
export const MEASURES: readonly string[] = wordsIn(
  'big deep far fast frequently heavy high large long many much often old tall wide',
);

/** Prepositions that the stop list keeps, for news turns on them. */
const RELATIONS = `
  across against along amid among around behind beneath beside beyond despite except inside like near outside past round since throughout
  toward towards under unlike via`;

/** Verbs of every report. Of the commonest verbs of English those that name no definite act; "kill", "resign", "win" and "meet" do. */
const VERBS = `
  ask become begin believe bring call come describe feel find get give go hear help keep know lead leave let live look make mean
  mention need plan play put reply respond say see seem set show start take talk think try turn use want work`;

/** When, and how much. */
const DEGREES = 'away back late new now old recent several still today';

/** Nouns by which a question names the class of its answer ("which country"), as Li and Roth name theirs (2002), and the vaguest of all. */
const CLASSES = `
  case city country day group kind month number order organisation part person place state thing time type way week word year`;

/** Words that every report is full of: that one of them is rare in a small folder says little about a question. */
export const LIGHT_WORDS: readonly string[] = [RELATIONS, VERBS, DEGREES, CLASSES].flatMap(wordsIn);

/**
 * Nouns for people, in their plain form, that a report need not repeat when it counts them: the flood "killed 450". Not here: nouns that
 * say which people ("soldier", "child").
 */
export const COUNTED_PEOPLE: readonly string[] = wordsIn('person victim');
