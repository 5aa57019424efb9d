import { APOSTROPHES } from '../text/quote-marks.ts';

const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const FULL_STOP = 4;
const COMMA = 5;

/** What each UTF-16 unit is to a word: see `scanWords`. */
type CharacterClasses = Uint8Array;

let known: CharacterClasses | undefined;

/** The classes of all UTF-16 units; 64 KB, made when they are first asked for. Halves of surrogate pairs count as letters. */
function characterClasses(): CharacterClasses {
  const classes = new Uint8Array(65_536);
  for (let unit = 0; unit < 65_536; unit++) classes[unit] = classOf(String.fromCharCode(unit));
  classes.fill(LETTER, 0xd800, 0xe000);
  for (const apostrophe of APOSTROPHES) classes[apostrophe.charCodeAt(0)] = APOSTROPHE;
  classes['.'.charCodeAt(0)] = FULL_STOP;
  classes[','.charCodeAt(0)] = COMMA;
  return classes;
}

/**
 * Calls `visit` with the place of each word: a run of letters and digits that may hold an apostrophe between letters
 * (O’Connor), a point or comma between digits (12,000) and a point after a lone letter (U.S). A hyphen parts words.
 */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  known ??= characterClasses();
  const classes = known;
  const { length } = text;
  let at = 0;
  while (at < length) {
    const first = classes[text.charCodeAt(at)];
    if (first !== LETTER && first !== DIGIT) {
      at++;
      continue;
    }
    const start = at;
    at = endOfWord(text, classes, start);
    visit(start, at);
  }
}

function endOfWord(text: string, classes: CharacterClasses, start: number): number {
  const { length } = text;
  let at = start + 1;
  let runStart = start;
  while (at < length) {
    let here = classes[text.charCodeAt(at)] as number;
    while (here === LETTER || here === DIGIT) {
      at++;
      if (at === length) return at;
      here = classes[text.charCodeAt(at)] as number;
    }
    if (here === 0 || at + 1 === length) return at;
    const before = classes[text.charCodeAt(at - 1)];
    const after = classes[text.charCodeAt(at + 1)];
    const joins =
      here === APOSTROPHE
        ? before === LETTER && after === LETTER
        : (before === DIGIT && after === DIGIT) ||
          (here === FULL_STOP && before === LETTER && after === LETTER && at - runStart === 1);
    if (!joins) return at;
    at += 2;
    runStart = at - 1;
  }
  return at;
}

function classOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : 0;
}
