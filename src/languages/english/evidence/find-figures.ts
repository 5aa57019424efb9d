import type { Figure } from '../../language-evidence.ts';
import { NUMBERS, PARTS, SCALES } from '../words/number-words.ts';

const SCALE = '(?:hundred|thousand|million|billion|trillion)';
const WORD = `(?:${Object.keys(NUMBERS).join('|')})`;
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
            ? ((NUMBERS[word.toLowerCase()] ?? 0) + (NUMBERS[second?.toLowerCase() ?? ''] ?? 0)) *
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
