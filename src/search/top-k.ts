/** A candidate: the number of a document, and its score. */
export interface Scored {
  readonly document: number;
  readonly score: number;
}

/**
 * Keeps the `capacity` best of all that are offered, in a binary heap whose root is the worst that is kept, so that most
 * candidates are turned away by one comparison. `isBefore` decides between equal scores.
 */
export class TopK {
  readonly #kept: Scored[] = [];
  readonly #capacity: number;
  readonly #isBefore: (one: number, other: number) => boolean;

  constructor(capacity: number, isBefore: (one: number, other: number) => boolean) {
    this.#capacity = capacity;
    this.#isBefore = isBefore;
  }

  /** What a score must at least be to be kept; the caller turns the rest away without a call for each. */
  get floor(): number {
    return this.#kept.length < this.#capacity ? Number.NEGATIVE_INFINITY : (this.#kept[0]?.score ?? 0);
  }

  /** Whether an offer would be kept. */
  takes(document: number, score: number): boolean {
    const worst = this.#kept[0];
    if (worst === undefined || this.#kept.length < this.#capacity) return true;
    return this.#isBetter({ document, score }, worst);
  }

  /** Keeps this one in place of the worst; for what `takes` says yes to. */
  offer(document: number, score: number): void {
    if (this.#kept.length < this.#capacity) {
      this.#kept.push({ document, score });
      this.#rise(this.#kept.length - 1);
    } else {
      this.#kept[0] = { document, score };
      this.#sink();
    }
  }

  /** All that are kept, best first. */
  sorted(): readonly Scored[] {
    return [...this.#kept].sort((one, other) => (this.#isBetter(one, other) ? -1 : 1));
  }

  #isBetter(one: Scored, other: Scored): boolean {
    return (
      one.score > other.score || (one.score === other.score && this.#isBefore(one.document, other.document))
    );
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfWorse(at, parent)) return;
      at = parent;
    }
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const leftScored = this.#kept[left];
      if (leftScored === undefined) return;
      const rightScored = this.#kept[left + 1];
      const worse = rightScored !== undefined && this.#isBetter(leftScored, rightScored) ? left + 1 : left;
      if (!this.#swapIfWorse(worse, at)) return;
      at = worse;
    }
  }

  /** Puts the worse of the two nearer to the root; whether anything moved. */
  #swapIfWorse(below: number, above: number): boolean {
    const one = this.#kept[below];
    const other = this.#kept[above];
    if (one === undefined || other === undefined || !this.#isBetter(other, one)) return false;
    this.#kept[below] = other;
    this.#kept[above] = one;
    return true;
  }
}
