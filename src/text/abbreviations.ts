/** Abbreviated titles; a name follows them, so that their full stop never ends a sentence. */
const TITLES = words(`
  mr mrs ms dr prof rev fr st sen sens rep reps gov govs gen lt col capt cpl sgt maj adm cmdr pres supt det insp atty
  messrs mt vs hon pvt del brig amb asst dep sec treas assoc
`);

/**
 * Other abbreviations; their full stop ends a sentence only before a word that likes to open one. Words that are also plain
 * words at the end of a sentence ("sat", "sun", "art") do not belong here.
 */
const ABBREVIATIONS = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd bros jr sr etc al dept univ est no nos vol pp ed eds
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va
  vt wash wis wyo ave blvd approx figs cf viz esq
`);

/** Small words with which sentences begin; names, places and offices do not belong here. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  the he she it they we i you in on at by of for from with to as if and but or so yet nor a an this that these those there
  here then when while where after before since until although though because his her their its our my your not no what
  who why how which some many most few several all both each every one two three another other such asked speaking
  according last earlier later now today yesterday also however meanwhile still even only once under over during despite
  instead perhaps maybe let do does did is are was were can could will would should may might have has had
`);

/** Whether a full stop after this word (given without it) belongs to a title: "Mr", "Sen". Case does not matter. */
export function isTitleAbbreviation(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}

/** Whether a full stop after this word (given without it) may belong to the word: "Inc", "U.S", "a.m". Case does not matter. */
export function isAbbreviation(word: string): boolean {
  if (word.length > 1 && word.includes('.')) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
