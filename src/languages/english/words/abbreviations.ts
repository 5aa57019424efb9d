import { wordsIn } from '../../words-in.ts';

/**
 * Abbreviated titles; a name follows them, so that their full stop never ends a sentence. Civil, church, court and army ranks as the
 * style books of agencies shorten them, and "St" and "Mt" of places. Words that are also plain words at the end of a sentence do not
 * belong here.
 */
export const TITLE_ABBREVIATIONS: readonly string[] = wordsIn(`
  mr mrs ms dr prof rev fr st sen sens rep reps gov govs gen lt col capt cpl sgt maj adm cmdr pres supt det insp atty
  messrs mt vs hon pvt del brig amb asst dep sec treas assoc
`);

/**
 * Other abbreviations; their full stop ends a sentence only before a word that likes to open one: months, companies, degrees, and
 * the states of the USA as the agencies shorten them. Words that are also plain words at the end of a sentence ("sat", "sun", "art")
 * do not belong here.
 */
export const ABBREVIATIONS: readonly string[] = wordsIn(`
  jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd bros jr sr etc al dept univ est no nos vol pp ed eds
  ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va
  vt wash wis wyo ave blvd approx figs cf viz esq
`);

/** Those that end the name of a person or company. */
export const NAME_ENDINGS: readonly string[] = ['Jr', 'Sr', 'Inc', 'Corp'];

/**
 * Small words with which sentences begin: articles, pronouns, prepositions, conjunctions, auxiliaries and adverbs of time. Names,
 * places and offices do not belong here.
 */
export const SENTENCE_OPENERS: readonly string[] = wordsIn(`
  the he she it they we i you in on at by of for from with to as if and but or so yet nor a an this that these those there
  here then when while where after before since until although though because his her their its our my your not no what
  who why how which some many most few several all both each every one two three another other such asked speaking
  according last earlier later now today yesterday also however meanwhile still even only once under over during despite
  instead perhaps maybe let do does did is are was were can could will would should may might have has had
`);
