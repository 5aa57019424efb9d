import type { Span } from '../../src/text/span.ts';

/** Between the beginning and the end of a stretch that a label does not write out in full. */
const LEFT_OUT = ' … ';
const OPENING = /["'“‘„«‹`][\s\u00a0\u202f]?$/;
const CLOSING = /^[,.;:!?…]*(?:[\s\u00a0\u202f]?["'”’“»›]|[ \t]*(?:\n|$))/;

/**
 * Where marked words stand at or behind `from`: the marks before them, then the words, then marks or the end of the line (closing marks
 * that were forgotten). White space is any white space, so hard-wrapped copy is found; `We wait … the ferry.` is everything from the one
 * to the other. Words that stand unmarked elsewhere are passed over: “hard” is not found in “a hard winter”.
 */
export function locateMarkedWords(text: string, words: string, from: number): Span | undefined {
  const whole = firstStretch(text, words, from, true);
  if (whole !== undefined) return whole;
  const cut = words.indexOf(LEFT_OUT);
  if (cut === -1) return undefined;
  const head = firstStretch(text, words.slice(0, cut), from, false);
  if (head === undefined) return undefined;
  const tail = words.slice(cut + LEFT_OUT.length);
  for (const { start, end } of stretches(text, tail, head.end))
    if (CLOSING.test(text.slice(end)) && !/\w$/.test(text.slice(0, start))) return { start: head.start, end };
  return undefined;
}

function firstStretch(text: string, words: string, from: number, isClosed: boolean): Span | undefined {
  for (const span of stretches(text, words, from)) {
    const isOpened = OPENING.test(text.slice(Math.max(0, span.start - 2), span.start));
    if (isOpened && (!isClosed || CLOSING.test(text.slice(span.end)))) return span;
  }
  return undefined;
}

function* stretches(text: string, words: string, from: number): Generator<Span> {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const pattern = new RegExp(escaped.replace(/\s+/g, '\\s+'), 'gu');
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    yield { start: found.index, end: found.index + found[0].length };
    pattern.lastIndex = found.index + 1;
  }
}
