import { buildPostings, type Postings, SEGMENT_DOCUMENTS, type TermStream } from './segment.ts';

const LEAST_TERMS = 1 << 16;

/** A stretch of documents with consecutive numbers from `first` on. */
export interface Segment {
  readonly first: number;
  readonly stream: TermStream;
  readonly postings: Postings;
}

/** Collects the terms of documents, one after the other, into segments. */
export class SegmentBuilder {
  readonly #sealed: Segment[] = [];
  #first = 0;
  #low = new Uint16Array(LEAST_TERMS);
  #high = new Uint8Array(LEAST_TERMS);
  #starts = new Uint32Array(1 << 10);
  #documents = 0;
  #filled = 0;
  #last: Segment | undefined;

  /** Ends the document before and begins a new one; its number, from 0. */
  begin(termCount: number): number {
    if (this.#documents === SEGMENT_DOCUMENTS) this.#seal(termCount);
    if (this.#documents + 2 > this.#starts.length) {
      const starts = new Uint32Array(this.#starts.length * 2);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    this.#last = undefined;
    this.#starts[this.#documents++] = this.#filled;
    this.#starts[this.#documents] = this.#filled;
    return this.#first + this.#documents - 1;
  }

  /** Adds a term to the document that was begun last. */
  push(term: number): void {
    if (this.#filled === this.#low.length) this.#resizeTerms(this.#filled * 2);
    this.#low[this.#filled] = term & 0xffff;
    this.#high[this.#filled++] = term >>> 16;
    this.#starts[this.#documents] = this.#filled;
  }

  /** All segments; what came since the last call is turned into postings first. */
  segments(termCount: number): readonly Segment[] {
    if (this.#documents === 0) return this.#sealed;
    this.#last ??= this.#segment(termCount);
    return [...this.#sealed, this.#last];
  }

  #seal(termCount: number): void {
    this.#sealed.push(this.#last ?? this.#segment(termCount));
    this.#first += this.#documents;
    this.#last = undefined;
    this.#low = new Uint16Array(LEAST_TERMS);
    this.#high = new Uint8Array(LEAST_TERMS);
    this.#starts = new Uint32Array(1 << 10);
    this.#documents = 0;
    this.#filled = 0;
  }

  #segment(termCount: number): Segment {
    // Trimmed to what is used; growing may have left up to half of them empty.
    this.#resizeTerms(Math.max(1, this.#filled));
    this.#starts = this.#starts.slice(0, this.#documents + 1);
    const stream = { low: this.#low, high: this.#high, starts: this.#starts, documents: this.#documents };
    return { first: this.#first, stream, postings: buildPostings(stream, termCount) };
  }

  #resizeTerms(length: number): void {
    const low = new Uint16Array(length);
    const high = new Uint8Array(length);
    low.set(this.#low.subarray(0, this.#filled));
    high.set(this.#high.subarray(0, this.#filled));
    this.#low = low;
    this.#high = high;
  }
}
