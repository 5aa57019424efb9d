/** The forms of a verb, spellings of one form beside each other. */
export interface VerbForms {
  readonly base: readonly string[];
  /** "says" */
  readonly third: readonly string[];
  /** "wrote" */
  readonly past: readonly string[];
  /** "written" */
  readonly participle: readonly string[];
  /** "writing" */
  readonly gerund: readonly string[];
}

/**
 * Irregular verbs: the past, and the participle where it is another; of two pasts in use both. From general knowledge of English; a verb that
 * only doubles its last letter ("beg") is regular and does not belong here.
 */
const IRREGULAR: ReadonlyMap<string, { readonly past: readonly string[]; readonly participle?: string }> =
  new Map([
    ['feel', { past: ['felt'] }],
    ['find', { past: ['found'] }],
    ['hit', { past: ['hit'] }],
    ['know', { past: ['knew'], participle: 'known' }],
    ['plead', { past: ['pleaded', 'pled'] }],
    ['read', { past: ['read'] }],
    ['say', { past: ['said'] }],
    ['show', { past: ['showed'], participle: 'shown' }],
    ['sing', { past: ['sang'], participle: 'sung' }],
    ['speak', { past: ['spoke'], participle: 'spoken' }],
    ['swear', { past: ['swore'], participle: 'sworn' }],
    ['tell', { past: ['told'] }],
    ['think', { past: ['thought'] }],
    ['understand', { past: ['understood'] }],
    ['write', { past: ['wrote'], participle: 'written' }],
  ]);

/** Verbs of two syllables or more that are stressed on the last, short one, so that its consonant doubles ("admitted"; but "whispered"). */
const LAST_STRESSED = new Set(
  'abhor acquit admit commit concur confer defer deter infer omit permit prefer rebut recur refer regret submit transfer deadpan'.split(
    ' ',
  ),
);

/** One syllable that ends in one vowel letter and one consonant that can double: "beg", "quip"; "vow", "fix" and "say" do not. */
const SHORT = /^(?:[^aeiou]*qu|[^aeiou]*)[aeiou][bdfgklmnprstvz]$/;
/** "label", "signal": doubled in British spelling, single in American. */
const UNSTRESSED_L = /[aeiou][^aeiou]+[aeiou]l$/;

/** The forms of a verb by rule. British and American spellings both: "labelled" and "labeled", "criticise" for a verb given as "criticize". */
export function inflectVerb(verb: string): VerbForms {
  const spellings = verb.endsWith('ize') ? [verb, `${verb.slice(0, -3)}ise`] : [verb];
  const irregular = IRREGULAR.get(verb);
  const past = irregular?.past ?? spellings.flatMap((one) => stemsOf(one).map(pastOf));
  return {
    base: spellings,
    third: spellings.map(thirdOf),
    past,
    participle: irregular?.participle === undefined ? past : [irregular.participle],
    gerund: spellings.flatMap((one) => stemsOf(one).map(gerundOf)),
  };
}

/** What "-ed" and "-ing" are hung on: "beg" gives "begg", "label" both "label" and "labell". */
function stemsOf(verb: string): readonly string[] {
  const doubled = verb + verb.charAt(verb.length - 1);
  if (SHORT.test(verb) || LAST_STRESSED.has(verb)) return [doubled];
  return UNSTRESSED_L.test(verb) ? [verb, doubled] : [verb];
}

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function gerundOf(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
