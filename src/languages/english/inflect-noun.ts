/** Plurals that no rule makes, by the end of the noun, lower case: "fisherman", "grandchild". From general knowledge of English. */
const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = [
  ['woman', 'women'],
  ['man', 'men'],
  ['person', 'people'],
  ['child', 'children'],
  ['wife', 'wives'],
  ['midwife', 'midwives'],
  ['thief', 'thieves'],
  ['hero', 'heroes'],
  ['analysis', 'analyses'],
];
/** Nouns that end like "man" and are no men. */
const REGULAR = new Set(['human', 'shaman', 'german', 'roman']);

/** The plural of a noun (lower case), by rule: "ministers", "parties", "churches", "spokeswomen". */
export function pluralOf(noun: string): string {
  const irregular = REGULAR.has(noun) ? undefined : IRREGULAR.find(([singular]) => noun.endsWith(singular));
  if (irregular !== undefined) return `${noun.slice(0, noun.length - irregular[0].length)}${irregular[1]}`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Nouns with their plurals. */
export function withPlurals(nouns: readonly string[]): readonly string[] {
  return [...nouns, ...nouns.map(pluralOf)];
}

/** Whether a word (lower case) has the form of a plural: "ministers", "men", "people", "police". */
export function isPlural(word: string): boolean {
  return /[^s]s$|men$|^people$|^police$|children$/.test(word);
}
