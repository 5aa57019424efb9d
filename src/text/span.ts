/** A half-open range of UTF-16 units of an article's text: `text.slice(span.start, span.end)` is what it names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span names. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** How many units a span has. */
export function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** Whether `inner` lies within `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
