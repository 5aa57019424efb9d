import type { LanguageSearch } from '../languages/language-search.ts';
import type { Steps } from '../text/steps.ts';
import { BM25, lengthNorm } from './bm25.ts';
import { FacetColumns } from './facet-columns.ts';
import { type Segment, SegmentBuilder } from './segment-builder.ts';
import { TermDictionary } from './term-dictionary.ts';

/** So many units of a text are read at once, in some milliseconds. */
const AT_ONCE = 50_000;

/** A segment, and for each of its documents the part of the formula that depends on its length alone. */
export interface NormedSegment extends Segment {
  readonly norms: Float64Array;
}

/** The figures that weigh words, of a collection of which an index holds only a part. */
export interface CollectionFigures {
  readonly size: number;
  /** Terms of all its documents together, each as often as it stands there. */
  readonly totalLength: number;
  /** In how many of its documents a term stands. */
  holders(term: string): number;
}

/**
 * The terms of documents and the documents of terms. Documents are numbered in the order in which they come, never reused; a
 * removed one keeps its number and is passed over. Postings are made when somebody first asks after a change.
 */
export class InvertedIndex {
  readonly language: LanguageSearch;
  readonly dictionary: TermDictionary;
  readonly facets = new FacetColumns();
  readonly #builder = new SegmentBuilder();
  readonly #ids: string[] = [];
  readonly #lengths: number[] = [];
  readonly #isRemoved: boolean[] = [];
  readonly #documentOfId = new Map<string, number>();
  readonly #removedHolders = new Map<number, number>();
  #totalLength = 0;
  readonly #figures: CollectionFigures | undefined;
  #segments: readonly NormedSegment[] | undefined;

  /** With `figures` its documents are weighed as a part of that collection, and not by themselves. */
  constructor(language: LanguageSearch, figures?: CollectionFigures) {
    this.language = language;
    this.dictionary = new TermDictionary(language);
    this.#figures = figures;
  }

  /** How many documents there are. */
  get size(): number {
    return this.#figures?.size ?? this.#documentOfId.size;
  }

  /** The number of the document with this id, begun anew when there is none; `read` adds to the one that was begun last. */
  begin(id: string): number {
    const known = this.#documentOfId.get(id);
    if (known !== undefined) return known;
    const document = this.#builder.begin(this.dictionary.size);
    this.#ids[document] = id;
    this.#lengths[document] = 0;
    this.#isRemoved[document] = false;
    this.#documentOfId.set(id, document);
    this.#segments = undefined;
    return document;
  }

  /** Adds the words of a text to the document that was begun last; no other is begun meanwhile. In small steps. */
  *read(text: string): Steps<void> {
    for (let from = 0; from < text.length; ) {
      if (from > 0) yield;
      const blank = text.indexOf(' ', from + AT_ONCE);
      const end = blank === -1 ? text.length : blank; // at a blank no word is parted
      let length = 0;
      this.dictionary.read(text.slice(from, end), (term) => {
        this.#builder.push(term);
        length++;
      });
      this.#lengthen(length);
      from = end;
    }
  }

  /** Adds terms, by their numbers in the dictionary, to the document that was begun last: what `read` would find in its text. */
  push(terms: readonly number[]): void {
    for (const term of terms) this.#builder.push(term);
    this.#lengthen(terms.length);
  }

  #lengthen(by: number): void {
    const document = this.#ids.length - 1;
    this.#lengths[document] = (this.#lengths[document] ?? 0) + by;
    this.#totalLength += by;
    this.#segments = undefined;
  }

  /** Takes a document out of every answer and every figure; an unknown id is passed over. */
  remove(id: string): void {
    const document = this.#documentOfId.get(id);
    if (document === undefined) return;
    for (const term of new Set(this.termsOf(document))) {
      this.#removedHolders.set(term, (this.#removedHolders.get(term) ?? 0) + 1);
    }
    this.#documentOfId.delete(id);
    this.#isRemoved[document] = true;
    this.#totalLength -= this.#lengths[document] ?? 0;
    this.#segments = undefined;
  }

  idOf(document: number): string {
    return this.#ids[document] ?? '';
  }

  documentOf(id: string): number | undefined {
    return this.#documentOfId.get(id);
  }

  isRemoved(document: number): boolean {
    return this.#isRemoved[document] === true;
  }

  /** In how many documents a term stands. */
  holders(term: number): number {
    if (this.#figures !== undefined) return this.#figures.holders(this.dictionary.at(term));
    let holders = -(this.#removedHolders.get(term) ?? 0);
    for (const { postings } of this.segments()) {
      holders += (postings.offsets[term + 1] ?? 0) - (postings.offsets[term] ?? 0);
    }
    return holders;
  }

  /** The terms of a document in their order, stop words left out. */
  termsOf(document: number): Uint32Array {
    const segment = this.segmentOf(document);
    if (segment === undefined) return new Uint32Array(0);
    const { low, high, starts } = segment.stream;
    const start = starts[document - segment.first] ?? 0;
    const end = starts[document - segment.first + 1] ?? start;
    const terms = new Uint32Array(end - start);
    for (let at = start; at < end; at++) {
      terms[at - start] = ((high[at] as number) << 16) | (low[at] as number);
    }
    return terms;
  }

  /** The segment that holds a document. */
  segmentOf(document: number): NormedSegment | undefined {
    return this.segments().findLast(({ first }) => first <= document);
  }

  segments(): readonly NormedSegment[] {
    this.#segments ??= this.#builder.segments(this.dictionary.size).map((segment) => this.#normed(segment));
    return this.#segments;
  }

  #normed(segment: Segment): NormedSegment {
    const average = (this.#figures?.totalLength ?? this.#totalLength) / Math.max(1, this.size);
    const norms = new Float64Array(segment.stream.documents);
    for (let place = 0; place < norms.length; place++) {
      const length = this.#lengths[segment.first + place] ?? 0;
      norms[place] = lengthNorm(average === 0 ? 1 : length / average, BM25);
    }
    return { ...segment, norms };
  }
}
