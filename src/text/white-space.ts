const WHITE_SPACE = /\s/;
const RUNS = /\s+/g;

/** Whether a character is white space as Unicode has it: blanks of any width, tabs, line ends, the byte order mark. False for an empty text. */
export function isWhiteSpace(character: string): boolean {
  return WHITE_SPACE.test(character);
}

/** The text on one line: each run of white space is one blank, and there is none at the ends. */
export function oneLine(text: string): string {
  return text.replace(RUNS, ' ').trim();
}
