import type { RecordedQuotation } from './recorded-coverage.ts';

/** What became of a quotation of an article that is still there. */
export type Match =
  /** The same words of the same speaker, under another id perhaps: the paragraph around them was edited. */
  | { readonly kind: 'same'; readonly before: RecordedQuotation; readonly after: RecordedQuotation }
  /** The same words, and whoever was named as their speaker is it no longer. */
  | { readonly kind: 'speaker'; readonly before: RecordedQuotation; readonly after: RecordedQuotation }
  /** Other words of the same speaker stand in its place. */
  | { readonly kind: 'words'; readonly before: RecordedQuotation; readonly after: RecordedQuotation }
  | { readonly kind: 'gone'; readonly before: RecordedQuotation }
  | { readonly kind: 'new'; readonly after: RecordedQuotation };

/** Whether who spoke before is who speaks now; of two who are not known they are. */
export type IsSameSpeaker = (
  before: RecordedQuotation['speaker'],
  after: RecordedQuotation['speaker'],
) => boolean;

/**
 * Lays what an article quoted beside what it quotes now. Quotations that stayed are those of the same words; between two of them, others of one
 * speaker are each other's places, in order: the words of before are remembered nowhere, so that their place has to tell.
 */
export function matchSaid(
  before: readonly RecordedQuotation[],
  after: readonly RecordedQuotation[],
  isSame: IsSameSpeaker,
): readonly Match[] {
  const kept = keptInOrder(before, after);
  const matches: Match[] = [];
  let [from, start] = [0, 0];
  for (const [to, end] of [...kept, [before.length, after.length] as const]) {
    matches.push(...matchGap(before.slice(from, to), after.slice(start, end), isSame));
    const [one, other] = [before[to], after[end]];
    if (one !== undefined && other !== undefined) matches.push(matchOf(one, other, isSame));
    [from, start] = [to + 1, end + 1];
  }
  return matches;
}

function matchOf(before: RecordedQuotation, after: RecordedQuotation, isSame: IsSameSpeaker): Match {
  // Where nobody was named before, a name is no correction.
  const isOther = before.speaker !== undefined && !isSame(before.speaker, after.speaker);
  return { kind: isOther ? 'speaker' : 'same', before, after };
}

/** Between two that stayed: the same words moved, then the same speaker's in order, and the rest is gone or new. */
function matchGap(
  before: readonly RecordedQuotation[],
  after: readonly RecordedQuotation[],
  isSame: IsSameSpeaker,
): readonly Match[] {
  const left = [...after];
  const take = (fits: (candidate: RecordedQuotation) => boolean) => {
    const at = left.findIndex(fits);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const matches: Match[] = [];
  const unmatched = before.filter((one) => {
    const same = take(({ words }) => words === one.words);
    if (same !== undefined) matches.push(matchOf(one, same, isSame));
    return same === undefined;
  });
  for (const one of unmatched) {
    const other = take(({ speaker }) => one.speaker !== undefined && isSame(one.speaker, speaker));
    matches.push(
      other === undefined ? { kind: 'gone', before: one } : { kind: 'words', before: one, after: other },
    );
  }
  return [...matches, ...left.map((one): Match => ({ kind: 'new', after: one }))];
}

/** Larger tables of an article's quotations are not drawn up: beyond that what is the same in front and behind has to do. */
const LARGEST_TABLE = 1_000_000;

/** The longest run of places whose words are the same in both, in order. */
function keptInOrder(
  before: readonly RecordedQuotation[],
  after: readonly RecordedQuotation[],
): readonly (readonly [number, number])[] {
  let front = 0;
  while (front < before.length && front < after.length && isSameWords(before[front], after[front])) front++;
  let [end, other] = [before.length, after.length];
  while (end > front && other > front && isSameWords(before[end - 1], after[other - 1])) {
    end--;
    other--;
  }
  const pairs = Array.from({ length: front }, (_, at) => [at, at] as const);
  const middle =
    (end - front) * (other - front) > LARGEST_TABLE
      ? []
      : longestCommon(before.slice(front, end), after.slice(front, other)).map(
          ([one, two]) => [one + front, two + front] as const,
        );
  const behind = Array.from({ length: before.length - end }, (_, at) => [end + at, other + at] as const);
  return [...pairs, ...middle, ...behind];
}

function longestCommon(
  before: readonly RecordedQuotation[],
  after: readonly RecordedQuotation[],
): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0;
  for (let one = before.length - 1; one >= 0; one--) {
    for (let other = after.length - 1; other >= 0; other--) {
      lengths[one * width + other] = isSameWords(before[one], after[other])
        ? at(one + 1, other + 1) + 1
        : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < before.length && other < after.length) {
    if (isSameWords(before[one], after[other])) pairs.push([one++, other++]);
    else if (at(one + 1, other) >= at(one, other + 1)) one++;
    else other++;
  }
  return pairs;
}

function isSameWords(one: RecordedQuotation | undefined, other: RecordedQuotation | undefined): boolean {
  return one !== undefined && one.words === other?.words;
}
