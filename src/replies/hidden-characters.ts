/**
 * Characters that act without being seen: control characters (but for tab and line feed), the bidirectional embeddings, overrides and
 * isolates that turn around the order of what follows, half surrogate pairs. The joiners of Persian and of emoji and the weak left-to-right
 * marks belong to ordinary text and are not among them; nor are the line ends that some editors write (U+0085, U+2028, U+2029), which are seen as
 * line ends or blanks and end no line of Discord's markdown.
 */
const HIDDEN = /(?![\t\n\u0085])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Cs}/u;
const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gu');
/** Ends a line, as an editor may have it; a line feed is one of them. */
const LINE_END = /[\n\u0085\u2028\u2029]/;
const ALL_UNUSUAL_LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** Whether a text holds a character that must not reach a reader. */
export function hasHiddenCharacters(text: string): boolean {
  return HIDDEN.test(text);
}

/** Whether it takes more than one line, or may. */
export function hasLineEnd(text: string): boolean {
  return LINE_END.test(text);
}

/** The text with each hidden character as U+FFFD, and unusual line ends too: for names and paths, never for what is quoted. */
export function showHiddenCharacters(text: string): string {
  return text.replace(ALL_HIDDEN, '\ufffd').replace(ALL_UNUSUAL_LINE_ENDS, '\ufffd');
}
