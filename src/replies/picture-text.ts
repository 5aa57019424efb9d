import { label } from './markup.ts';

/** Widths in the picture's font, in parts of its size; a little more than they are, because what runs over looks worse than what ends early. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'’|!()[\]\s·-]/, 0.33],
  [/[mwMW@%…—]/, 0.88],
  [/[\p{Lu}\p{N}]/u, 0.62],
  [/[\u0020-\u024f\u0370-\u04ff]/, 0.53],
];
const WIDEST = 1.1;

/** A name or a headline as text of an SVG: one line, hidden characters shown, cut with "…" to a width in units. */
export function pictureText(text: string, width: number, size: number): string {
  // Half of what XML cannot hold is shown by `label`; these two are the rest.
  const line = label(text.replace(/[\ufffe\uffff]/g, '\ufffd'), 200);
  if (widthOf(line, size) <= width) return escapeXml(line);
  let cut = '';
  for (const sign of line) {
    if (widthOf(`${cut}${sign}…`, size) > width) break;
    cut += sign;
  }
  return escapeXml(`${cut.trimEnd()}…`);
}

/** About how wide a text is in the picture's font, rather too much than too little. */
export function widthOf(text: string, size: number): number {
  let parts = 0;
  for (const sign of text) parts += WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST;
  return parts * size;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
