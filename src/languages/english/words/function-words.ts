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

const LISTS: Readonly<Record<FunctionWord, string>> = {
  determiner: `the a an this these those his her their its my our your another some any many several few most all both each
    every one two three four five six seven eight nine ten dozens hundreds thousands other no such`,
  preposition: `of in at on for from with by about against between during before after into over under through among across
    around behind beyond near without within toward towards upon despite off per via since until amid following
    regarding concerning including like as than out up down alongside inside outside throughout`,
  auxiliary: `is are was were be been being am has have had having do does did will would shall should can could may might must
    'll 'd 've 're isn't wasn't weren't aren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't`,
  conjunction:
    'and but or nor yet while because although though if when where whereas unless so once whether',
  pronoun: `i he she they it we you him them us me himself herself themselves itself who what he'd she'd they'd he's she's
    they've they're it's we've we're i'm i've i'd he'll she'll they'll we'll i'll you're you've both neither others everyone
    everybody nobody anyone anybody someone somebody`,
  relative: 'which whom whose',
  that: 'that',
  adverb: `also later then now again often once still never ever just even first repeatedly recently earlier only already soon
    always sometimes today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday further
    instead reportedly simply flatly publicly famously bluntly openly simply perhaps rather too eventually finally originally
    meanwhile therefore thus twice previously quickly simply darkly rhetorically sarcastically actually basically
    afterward afterwards however here there so`,
  to: 'to',
  not: "not n't",
};

const WORDS: ReadonlyMap<string, FunctionWord> = new Map(
  (Object.entries(LISTS) as [FunctionWord, string][]).flatMap(([kind, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word): [string, FunctionWord] => [word, kind]),
  ),
);

/** The part that a small word (lower case) plays in its clause; undefined for words with a meaning of their own. */
export function functionWord(lower: string): FunctionWord | undefined {
  return WORDS.get(lower);
}
