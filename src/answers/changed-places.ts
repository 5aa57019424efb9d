import { diffArrays } from 'diff';
import type { Article } from '../corpus/article.ts';
import { type Span, textOf } from '../text/span.ts';

/** A place where an article was changed: the words of before, those of now, each with a few of the words around. One of them may be empty. */
export interface ChangedPlace {
  readonly kind: 'replaced' | 'taken-out' | 'put-in';
  /** The paragraph, in the article as it is now; in that of before where nothing is left of it. */
  readonly number: number;
  readonly before: readonly Span[];
  readonly now: readonly Span[];
}

interface Word extends Span {
  readonly passage: number;
}

/** Words on each side of a change, within its paragraph, so that there is something to know it by. */
const AROUND = 4;
/** A word or two between changes belong to them. */
const LEAST_BETWEEN = 3;
/** The time of Myers' algorithm grows with length × changes: what differs in more words was written anew. */
const MOST_CHANGES = 1_500;

/** Where two versions of an article differ, word by word, in reading order; undefined where too little is the same. */
export function changedPlaces(before: Article, now: Article): readonly ChangedPlace[] | undefined {
  const [old, recent] = [wordsOf(before), wordsOf(now)];
  const parts = diffArrays(
    old.map((word) => textOf(before.text, word)),
    recent.map((word) => textOf(now.text, word)),
    { maxEditLength: MOST_CHANGES },
  );
  if (parts === undefined) return undefined;
  const places: Range[] = [];
  let [from, to] = [0, 0];
  for (const { added, removed, count = 0 } of parts) {
    const last = places.at(-1);
    if (!added && !removed) {
      from += count;
      to += count;
      continue;
    }
    const range = {
      before: [from, from + (removed ? count : 0)],
      now: [to, to + (added ? count : 0)],
    } as const;
    if (last !== undefined && from - last.before[1] < LEAST_BETWEEN && to - last.now[1] < LEAST_BETWEEN)
      places[places.length - 1] = {
        before: [last.before[0], range.before[1]],
        now: [last.now[0], range.now[1]],
      };
    else places.push(range);
    from = range.before[1];
    to = range.now[1];
  }
  return places.map((place) => placeOf(place, before, old, now, recent));
}

/** Half-open ranges of words. */
interface Range {
  readonly before: readonly [number, number];
  readonly now: readonly [number, number];
}

function placeOf(
  range: Range,
  before: Article,
  old: readonly Word[],
  now: Article,
  recent: readonly Word[],
): ChangedPlace {
  const [was, is] = [range.before[1] - range.before[0], range.now[1] - range.now[0]];
  const word = is > 0 ? recent[range.now[0]] : old[range.before[0]];
  const passages = is > 0 ? now.passages : before.passages;
  return {
    kind: was === 0 ? 'put-in' : is === 0 ? 'taken-out' : 'replaced',
    number: passages[word?.passage ?? 0]?.number ?? 1,
    before: was === 0 ? [] : spansOf(range.before, old),
    now: is === 0 ? [] : spansOf(range.now, recent),
  };
}

/** The words of a range with those around it, one span a paragraph. */
function spansOf([start, end]: readonly [number, number], words: readonly Word[]): readonly Span[] {
  const [first, last] = [words[start]?.passage, words[end - 1]?.passage];
  const spans: { start: number; end: number; passage: number }[] = [];
  for (let at = Math.max(0, start - AROUND); at < Math.min(words.length, end + AROUND); at++) {
    const word = words[at];
    if (word === undefined) continue;
    const isAround = at < start ? word.passage === first : at >= end ? word.passage === last : true;
    if (!isAround) continue;
    const open = spans.at(-1);
    if (open?.passage === word.passage) open.end = word.end;
    else spans.push({ ...word });
  }
  return spans.map((span) => ({ start: span.start, end: span.end }));
}

/** What stands between white space, passage by passage. */
function wordsOf({ text, passages }: Article): readonly Word[] {
  return passages.flatMap(({ span }, passage) =>
    [...textOf(text, span).matchAll(/\S+/g)].map((match) => ({
      passage,
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
}
