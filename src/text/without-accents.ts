const MARKS = /\p{M}+/gu;

/** A text with its letters taken apart and their accents off ("Łódź" keeps its Ł, which is no L with a mark). What is plain already costs one look. */
export function withoutAccents(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 0x7f) return text.normalize('NFKD').replace(MARKS, '');
  }
  return text;
}
