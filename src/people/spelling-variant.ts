/**
 * Whether two given names (lower case, without accents) are one in two spellings: "sergei" and "sergey", "mohamed" and "mohammed". They must
 * agree when the letters that transcriptions exchange are put together; "ann" and "anne" stay two names where more than that differs.
 */
export function isSpellingVariant(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < 5 || other.length < 5) return false;
  return soundOf(one) === soundOf(other);
}

/** Exchanged freely by transcriptions: y/i/j, k/c/q, ou/u, ph/f, w/v, doubled letters, e or i before a final y or i. */
function soundOf(name: string): string {
  return name
    .replaceAll('ph', 'f')
    .replaceAll('ou', 'u')
    .replaceAll('oo', 'u')
    .replace(/[yj]/g, 'i')
    .replace(/[cq]/g, 'k')
    .replaceAll('w', 'v')
    .replace(/[eai]i$/, 'i')
    .replace(/(.)\1/g, '$1')
    .replace(/e(?=d$)/, 'a');
}
