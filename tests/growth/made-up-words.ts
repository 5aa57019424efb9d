const SYLLABLES = 'ba ce do fi gu ka le mo ni pu ra se to vi wa ze'.split(' ');

/** A word of three syllables or more that no other number gives. */
export function wordOf(number: number): string {
  let word = '';
  for (let left = number + SYLLABLES.length ** 2; left > 0; left = Math.floor(left / SYLLABLES.length))
    word = `${SYLLABLES[left % SYLLABLES.length]}${word}`;
  return word;
}

/** The same with a capital. */
export function nameOf(number: number): string {
  const word = wordOf(number);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** A text of this length: what `part` makes of 0, 1, 2 … one after the other, cut where it is long enough. */
export function filled(length: number, part: (number: number) => string, between = ' '): string {
  const parts: string[] = [];
  for (let size = 0; size < length; size += (parts.at(-1)?.length ?? 0) + between.length)
    parts.push(part(parts.length));
  // Through a buffer: a string of thousands of pieces would otherwise be flattened while it is measured.
  return Buffer.from(parts.join(between).slice(0, length)).toString('utf8');
}
