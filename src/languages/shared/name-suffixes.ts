/**
 * What follows a name and belongs to it only on paper, in whatever language an article is, lower case, without full stops: generations, degrees,
 * orders and seats, from general knowledge. Words in full ("junior") do not belong here.
 */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  `jr jnr sr snr ii iii iv md phd mp mep msp esq qc kc sc obe mbe cbe`.trim().split(/\s+/),
);

/** Those of them that tell a father from a son: they are part of who somebody is. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['jnr', 'jr'],
  ['sr', 'sr'],
  ['snr', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

/** Degrees, orders and offices in letters that follow a name in capitals; lower case. Some of them are surnames in small letters ("Ma"). */
export const LETTERS_BEHIND: ReadonlySet<string> = new Set(
  `ba bsc ch cpa cvo dbe dds dl do dphil dvm edd frcs frs gbe gcb jd jp kbe kcb kcmg llb llm ma mba mc med mfa mpa mph mphil mpp msc ob om pc psyd rn sj vc`
    .trim()
    .split(/\s+/),
);
