import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word where it stands, in the form in which wordings are compared. */
export interface ComparableWord extends Span {
  readonly form: string;
}

/** Longer wordings are compared up to here: an alignment costs the product of both lengths. */
export const MOST_WORDS = 300;

/**
 * The words of a few spans, in order. Words are what stands between white space, dashes and ellipses; punctuation and marks around them, accents,
 * capitals and the style of an apostrophe are no difference of wording, a currency or per cent sign is. Linear.
 */
export function comparableWords(text: string, spans: readonly Span[]): readonly ComparableWord[] {
  const words: ComparableWord[] = [];
  for (const span of spans) {
    let at = span.start;
    while (at < span.end && words.length < MOST_WORDS) {
      if (parts(text.charAt(at), text, at)) {
        at++;
        continue;
      }
      let end = at;
      while (end < span.end && !parts(text.charAt(end), text, end)) end++;
      const word = trimmed(text, at, end);
      if (word !== undefined) words.push(word);
      at = end;
    }
  }
  return words;
}

/** A dash between blanks or a long one parts words; a hyphen does not. Full stops in a row are an ellipsis. */
function parts(character: string, text: string, at: number): boolean {
  if (/\s/.test(character) || character === '—' || character === '–' || character === '…') return true;
  return character === '.' && (text.charAt(at + 1) === '.' || text.charAt(at - 1) === '.');
}

function trimmed(text: string, from: number, to: number): ComparableWord | undefined {
  let start = from;
  let end = to;
  while (start < end && !begins(text.charAt(start))) start++;
  while (end > start && !ends(text.charAt(end - 1))) end--;
  return start === end ? undefined : { start, end, form: fold(text.slice(start, end)) };
}

/** A half of a character that takes two counts as a letter. */
function begins(character: string): boolean {
  return /[\p{L}\p{M}\p{N}\p{Sc}\p{Cs}]/u.test(character);
}

function ends(character: string): boolean {
  return character === '%' || begins(character);
}
