import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import type { Span } from '../text/span.ts';
import { type Alignment, alignWords, type WordDifference, type WordRange } from './align-words.ts';
import { type ComparableWord, comparableWords } from './comparable-words.ts';

/** Words to be compared: a text, and the spans of it that hold them. */
export interface Wording {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly words: readonly ComparableWord[];
}

/** A place where two wordings differ, each side with the shared word before and after it, so that there is always something to see. */
export interface Difference {
  readonly here: readonly Span[];
  readonly there: readonly Span[];
}

/** How two wordings agree. `part`: one goes on beyond the other, and they are the same as far as both go. */
export interface Comparison {
  readonly kind: 'same' | 'part' | 'differs';
  readonly shared: number;
  /** Shared words that say something by themselves; "it is not" has none. */
  readonly telling: number;
  /** Shared words ÷ words of the shorter wording, 0 to 1. */
  readonly share: number;
  /** Shared words ÷ words of the stretch in which they stand, on its longer side, 0 to 1. */
  readonly density: number;
  readonly differences: readonly Difference[];
  /** The whole stretch that is shared. */
  readonly stretch: Difference;
}

/**
 * Where both go on differently, so many words of each are looked at, and of each no more than the other has, but one: the rest may be another
 * sentence.
 */
const WORDS_AT_AN_END = 6;

/** A wording, ready to be compared. */
export function wordingOf(text: string, spans: readonly Span[]): Wording {
  return { text, spans, words: comparableWords(text, spans) };
}

/**
 * Compares two wordings by the words that they share; undefined when they share none. Punctuation and capitals are no difference. With `mustHold`
 * the other wording has to hold all of this one: words at its ends that the other lacks are differences, too.
 */
export function compareWordings(
  here: Wording,
  there: Wording,
  { mustHold = false }: { readonly mustHold?: boolean } = {},
): Comparison | undefined {
  const alignment = alignWords(here.words, there.words);
  if (alignment === undefined) return undefined;
  const differences = [
    ...differenceAtStart(alignment, mustHold),
    ...alignment.differences,
    ...differenceAtEnd(alignment, here, there, mustHold),
  ];
  const [ownLength, otherLength] = [here.words.length, there.words.length];
  const isWhole = alignment.shared === ownLength && alignment.shared === otherLength;
  return {
    kind: differences.length > 0 ? 'differs' : isWhole ? 'same' : 'part',
    shared: alignment.shared,
    telling: tellingWords(alignment, here),
    share: alignment.shared / Math.min(ownLength, otherLength),
    density: alignment.shared / Math.max(lengthOf(alignment.here), lengthOf(alignment.there)),
    differences: differences.map((difference) => ({
      here: spansOf(here, widened(difference.here, here)),
      there: spansOf(there, widened(difference.there, there)),
    })),
    stretch: { here: spansOf(here, alignment.here), there: spansOf(there, alignment.there) },
  };
}

/** Both begin with words of their own, or this one does and must not. */
function differenceAtStart({ here, there }: Alignment, mustHold: boolean): readonly WordDifference[] {
  if (here.start === 0 || (there.start === 0 && !mustHold)) return [];
  const [own, other] = wordsAtAnEnd(here.start, there.start);
  return [
    {
      here: { start: here.start - own, end: here.start },
      there: { start: there.start - other, end: there.start },
    },
  ];
}

/** Both end with words of their own, or this one does and must not. */
function differenceAtEnd(
  alignment: Alignment,
  here: Wording,
  there: Wording,
  mustHold: boolean,
): readonly WordDifference[] {
  const [own, other] = [alignment.here.end, alignment.there.end];
  if (own === here.words.length || (other === there.words.length && !mustHold)) return [];
  const [more, otherMore] = wordsAtAnEnd(here.words.length - own, there.words.length - other);
  return [{ here: { start: own, end: own + more }, there: { start: other, end: other + otherMore } }];
}

/** How many of the words that each has beyond the shared stretch are shown. */
function wordsAtAnEnd(here: number, there: number): readonly [number, number] {
  return [
    Math.min(here, WORDS_AT_AN_END, Math.max(1, there)),
    Math.min(there, WORDS_AT_AN_END, Math.max(1, here)),
  ];
}

function tellingWords({ here: stretch, differences }: Alignment, { words }: Wording): number {
  const { stopWords } = DEFAULT_LANGUAGE.search;
  return words.filter(({ form }, at) => {
    if (at < stretch.start || at >= stretch.end || stopWords.has(form.replaceAll("'", ''))) return false;
    return !differences.some(({ here }) => at >= here.start && at < here.end);
  }).length;
}

function lengthOf({ start, end }: WordRange): number {
  return end - start;
}

/** With the word before and the word after, where there are such. */
function widened({ start, end }: WordRange, { words }: Wording): WordRange {
  return { start: Math.max(0, start - 1), end: Math.min(words.length, end + 1) };
}

/** The words of a range as spans of the text: one for each of the wording's spans that it reaches into. */
function spansOf({ spans, words }: Wording, { start, end }: WordRange): readonly Span[] {
  const range = words.slice(start, end);
  return spans.flatMap((span) => {
    const inside = range.filter((word) => word.start >= span.start && word.end <= span.end);
    const [first, last] = [inside[0], inside.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}
