import { WEEKDAYS } from './calendar.ts';

/** The part that a small word plays in its clause. */
export type FunctionWord =
  | 'determiner'
  | 'preposition'
  | 'auxiliary'
  | 'conjunction'
  | 'pronoun'
  | 'relative'
  | 'that'
  | 'adverb'
  | 'to'
  | 'not';

/**
 * The closed classes of English, lower case, each word once, by the part that it mostly plays in news; from grammars of English. Contractions are
 * here as the tokenizer leaves them: without 's ("he's" is "he"). Nouns, adjectives and full verbs do not belong here, nor do adverbs in -ly,
 * which are told by their form, or the days of the week, which count as adverbs.
 */
const LISTS: Readonly<Record<FunctionWord, string>> = {
  determiner: `the a an this these those his her their its my our your another some any many several few most
    all each every one two three four five six seven eight nine ten dozens hundreds thousands other no such`,
  preposition: `of in at on for from with by about against between during before after into over under through
    among across around behind beyond near without within toward towards upon despite off per via since until
    amid following regarding concerning including like unlike as than out up down alongside inside outside
    throughout beneath beside besides onto`,
  auxiliary: `is are was were be been being am has have had having do does did will would shall should can could
    may might must isn't wasn't weren't aren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't
    couldn't shouldn't mustn't`,
  conjunction: 'and but or nor yet while because although though if when where whereas unless whether',
  pronoun: `i he she they it we you him them us me himself herself themselves itself who what he'd she'd they'd
    they've they're we've we're i'm i've i'd he'll she'll they'll we'll i'll you're you've both neither others
    everyone everybody nobody anyone anybody someone somebody`,
  relative: 'which whom whose',
  that: 'that',
  adverb: `also later then now again often once still never ever just even first further only soon always
    sometimes today yesterday tonight tomorrow ${WEEKDAYS.join(' ')} instead
    perhaps rather too meanwhile therefore thus twice afterward afterwards however here there so already earlier`,
  to: 'to',
  not: 'not',
};

/** Words in -ly that are no adverbs, lower case: nouns, verbs and adjectives. Names are told by their capital. */
const NO_ADVERBS: ReadonlySet<string> = new Set(
  `ally anomaly apply assembly belly bully butterfly comply costly curly daily deadly disorderly early elderly
    family fly friendly ghostly homily homely imply jelly july likely lively lonely lovely manly melancholy
    monopoly monthly multiply orderly quarterly rally rely reply scholarly silly supply ugly unlikely untimely
    weekly wily yearly holy poly timely kindly`
    .trim()
    .split(/\s+/),
);

const WORDS: ReadonlyMap<string, FunctionWord> = new Map([
  ...(Object.entries(LISTS) as [FunctionWord, string][]).flatMap(([kind, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word): [string, FunctionWord] => [word, kind]),
  ),
  // "Vega said Tuesday"
  ...WEEKDAYS.map((day): [string, FunctionWord] => [day, 'adverb']),
]);

/** The part that a small word (lower case) plays in its clause; undefined for words with a meaning of their own. */
export function functionWord(lower: string): FunctionWord | undefined {
  return WORDS.get(lower) ?? (isAdverb(lower) ? 'adverb' : undefined);
}

/** Whether the word (lower case) is of a closed class: with a capital it is no name ("Neither", "Anyone"). */
export function isSmallWord(lower: string): boolean {
  return WORDS.has(lower);
}

/** "repeatedly", "flatly" */
function isAdverb(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower);
}
