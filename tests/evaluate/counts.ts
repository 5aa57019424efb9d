/** Right, predicted and labelled, with what follows from them. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly labelled: number;
}

/** How many of the given ones are right. */
export function precision({ right, predicted }: Counts): number {
  return ratio(right, predicted);
}

/** The harmonic mean of precision and recall. */
export function f1(counts: Counts): number {
  const [given, found] = [precision(counts), ratio(counts.right, counts.labelled)];
  return given + found === 0 ? 0 : (2 * given * found) / (given + found);
}

/** A part of a whole; 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
