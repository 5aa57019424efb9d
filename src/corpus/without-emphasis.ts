import type { Span } from '../text/span.ts';

/** The span without the marks of emphasis that hold all of it: `**By Jane Doe**` is "By Jane Doe", `*one* and *two*` stays as written. */
export function withoutEmphasis(text: string, span: Span): Span {
  for (const mark of ['***', '**', '__', '*', '_']) {
    const inner = { start: span.start + mark.length, end: span.end - mark.length };
    const isHeld =
      inner.end > inner.start && text.startsWith(mark, span.start) && text.startsWith(mark, inner.end);
    if (!isHeld) continue;
    const words = text.slice(inner.start, inner.end);
    return words.includes(mark.charAt(0)) || /^\s|\s$/.test(words.slice(0, 1) + words.slice(-1))
      ? span
      : inner;
  }
  return span;
}
