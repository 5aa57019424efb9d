const SAID =
  /^[^.,“"?!]{0,50}?\b(?:said|says|asked|asks|added|wrote|told|tells|replied|shouted|yelled|tweeted|demanded|wondered)\b/;

/** Whether a clause of speech begins with these words: “Why now?” Vega asked. */
export function opensWithCue(words: string): boolean {
  return SAID.test(words);
}
