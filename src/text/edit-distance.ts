/** How far apart two words are, whole, and how far the first is from the nearest beginning of the second. */
export interface EditDistance {
  readonly whole: number;
  readonly beginning: number;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn `typed` into `word` (optimal string alignment,
 * Damerau 1964). Gives up once both exceed `most`, and then says `most + 1`. Time grows with the product of the lengths.
 */
export function editDistance(typed: string, word: string, most: number): EditDistance {
  const none = { whole: most + 1, beginning: most + 1 };
  if (typed.length - word.length > most) return none;
  const width = word.length + 1;
  let beforeLast = new Uint8Array(width);
  let last = Uint8Array.from({ length: width }, (_, index) => Math.min(index, 255));
  for (let row = 1; row <= typed.length; row++) {
    const current = new Uint8Array(width);
    current[0] = Math.min(row, 255);
    let least = current[0];
    for (let column = 1; column < width; column++) {
      const cost = typed[row - 1] === word[column - 1] ? 0 : 1;
      let distance = Math.min(
        (last[column - 1] ?? 0) + cost,
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      const isSwap = row > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (isSwap) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = Math.min(distance, 255);
      least = Math.min(least, distance);
    }
    if (least > most) return none;
    beforeLast = last;
    last = current;
  }
  const whole = Math.min(last[width - 1] ?? 0, most + 1);
  return {
    whole,
    beginning: Math.min(
      last.reduce((a, b) => Math.min(a, b), 255),
      most + 1,
    ),
  };
}
