import { cutText } from '../text/cut-text.ts';

/** The longest part of a file's name that is shown. */
const LONGEST = 160;

/**
 * A file's name as it may stand in a sentence: control and formatting characters as blanks, so that it stays on one line and in
 * its own direction of reading, and no `@` or `<` that could call somebody. For showing only.
 */
export function inert(name: string): string {
  const shown = name
    .slice(0, LONGEST * 4)
    .replace(/[\p{C}\p{Z}]/gu, ' ')
    .replaceAll('@', '＠')
    .replaceAll('<', '‹');
  return shown.length > LONGEST ? `${cutText(shown, LONGEST)}…` : shown;
}
