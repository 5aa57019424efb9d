/**
 * Words right before a name or a term in quotation marks, lower case: from general knowledge of how news presents them. Verbs of speech do not
 * belong here.
 */
export const NAMERS: ReadonlySet<string> = new Set(
  `titled entitled named nicknamed headlined so-called aka alias pseudonym name names moniker
  nickname hashtag byline subtitle captioned headed labelled emblazoned daubed`
    .trim()
    .split(/\s+/),
);

/**
 * Works and shows whose titles stand in quotation marks, lower case, in the singular: from general knowledge. Documents that are quoted for what
 * they say do not belong here.
 */
export const WORKS: ReadonlySet<string> = new Set(
  `album anthem ballad band blog book cartoon comic documentary drama episode essay exhibit exhibition film game hit musical memoir
  movie novel opera painting play podcast poem program programme series show single sitcom song spot symphony tour track
  trilogy video website`
    .trim()
    .split(/\s+/),
);
