import { createHash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/**
 * Twelve characters that follow from the parts alone: the first 60 bits of their SHA-256, in Crockford's base 32.
 * Among a million ids the chance that any two are the same is below one in a million (birthday bound: n² / 2⁶¹).
 */
export function stableId(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest();
  let id = '';
  for (let index = 0; index < LENGTH; index++) {
    const bit = index * 5;
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    id += ALPHABET[(pair >> (11 - (bit & 7))) & 31];
  }
  return id;
}
