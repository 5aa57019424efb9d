import type { Span } from '../text/span.ts';

/** A number in a text, in digits or in words, with its currency and scale: "£16 million", "two hundred", "hundreds of thousands". */
export interface Figure extends Span {
  /** Undefined where the words give none exactly: "dozens", "hundreds of thousands". */
  readonly value?: number;
  readonly isMoney: boolean;
  /** Stands alone as a year does: 1944, 2014. */
  readonly isYear: boolean;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  k: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const PARTS: Readonly<Record<string, number>> = { half: 1 / 2, third: 1 / 3, quarter: 1 / 4 };

const SCALE = '(?:hundred|thousand|million|billion|trillion)';
const WORD = `(?:${Object.keys(WORDS).join('|')})`;
const FIGURE = new RegExp(
  [
    `([£$€¥]?)\\b(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:[ -]?(${SCALE}|bn|mn|[mk])\\b)?( ?(?:pounds|dollars|euros))?`,
    `\\b(?:a )?(half|third|quarter) (?:of )?a (${SCALE})\\b`,
    `\\b(${WORD})(?:[ -](${WORD}))?(?: (${SCALE}))?\\b`,
    `\\b(?:a )?(?:hundreds|thousands|millions|billions|dozens|scores|dozen|${SCALE})\\b(?: of (?:hundreds|thousands|millions|billions)\\b)?`,
  ].join('|'),
  'gi',
);

/** The numbers of a text, in order. Vague words ("several", "many", "few") are none. Linear: no run in the pattern is unbounded but digits. */
export function findFigures(text: string): readonly Figure[] {
  return [...text.matchAll(FIGURE)].map((match) => {
    const [whole, sign, digits, decimals, scale, currency, part, partScale, word, second, wordScale] = match;
    const start = match.index;
    const value =
      digits !== undefined
        ? Number(digits.replaceAll(',', '') + (decimals ?? '')) * scaleOf(scale)
        : part !== undefined
          ? (PARTS[part.toLowerCase()] ?? 0) * scaleOf(partScale)
          : word !== undefined
            ? ((WORDS[word.toLowerCase()] ?? 0) + (WORDS[second?.toLowerCase() ?? ''] ?? 0)) *
              scaleOf(wordScale)
            : undefined;
    const isMoney = (sign !== undefined && sign !== '') || currency !== undefined;
    const isYear = /^(?:1\d|20)\d\d$/.test(whole);
    return { start, end: start + whole.length, ...(value === undefined ? {} : { value }), isMoney, isYear };
  });
}

function scaleOf(word: string | undefined): number {
  return SCALES[word?.toLowerCase() ?? ''] ?? 1;
}
