/**
 * Characters that act without being seen: control characters (but for tab and line feed), the bidirectional embeddings, overrides and
 * isolates that turn around the order of what follows, line and paragraph separators, half surrogate pairs. The joiners of Persian and of
 * emoji and the weak left-to-right marks belong to ordinary text and are not among them.
 */
const HIDDEN = /(?![\t\n])\p{Cc}|[\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Cs}/u;
const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gu');

/** Whether a text holds a character that must not reach a reader. */
export function hasHiddenCharacters(text: string): boolean {
  return HIDDEN.test(text);
}

/** The text with each hidden character as U+FFFD: for names and paths, never for what is quoted. */
export function showHiddenCharacters(text: string): string {
  return text.replace(ALL_HIDDEN, '\ufffd');
}
