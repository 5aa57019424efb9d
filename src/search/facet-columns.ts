import type { SearchFilter } from './search-index.ts';

interface Column {
  readonly values: Map<string, number>;
  /** For each document the number of its value, or -1. */
  readonly cells: number[];
}

/** The facets of all documents, one column for each facet, each distinct value numbered. */
export class FacetColumns {
  readonly #columns = new Map<string, Column>();

  set(document: number, facet: string, value: string): void {
    let column = this.#columns.get(facet);
    if (column === undefined) {
      column = { values: new Map(), cells: [] };
      this.#columns.set(facet, column);
    }
    let number = column.values.get(value);
    if (number === undefined) {
      number = column.values.size;
      column.values.set(value, number);
    }
    while (column.cells.length < document) column.cells.push(-1);
    column.cells[document] = number;
  }

  /** A test of whether a document passes every part of the filter; each distinct value is compared once. */
  admits(filter: SearchFilter): (document: number) => boolean {
    const tests = Object.entries(filter).map(([facet, wanted]) => this.#test(facet, wanted));
    return (document) => tests.every((passes) => passes(document));
  }

  #test(facet: string, wanted: SearchFilter[string]): (document: number) => boolean {
    const column = this.#columns.get(facet);
    if (column === undefined) return () => false;
    const isWanted = [...column.values.keys()].map((value) => isWantedValue(value, wanted));
    return (document) => isWanted[column.cells[document] ?? -1] === true;
  }
}

function isWantedValue(value: string, wanted: SearchFilter[string]): boolean {
  if (isList(wanted)) return wanted.includes(value);
  const { from, to } = wanted;
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

function isList(wanted: SearchFilter[string]): wanted is readonly string[] {
  return Array.isArray(wanted);
}
