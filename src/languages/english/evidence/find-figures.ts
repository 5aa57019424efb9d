import type { Figure } from '../../language-evidence.ts';
import { NUMBERS, PARTS, SCALES } from '../words/number-words.ts';

const SCALE = `(?:${Object.keys(SCALES)
  .filter((word) => word.length > 3)
  .join('|')})`;
/** Signs and letters of currencies, as papers of all continents put them before a figure. */
const SIGN = '[£$€¥₹₦₽₩₺₴]|\\b(?:rs\\.? ?|r|chf ?|kr ?)(?=\\d)';
/**
 * Units of currencies by the names of ISO 4217, where a word is nothing else in news ("real", "colon" and "mark" are). "Won" is a verb, too: it counts
 * behind thousands and millions only.
 */
const CURRENCY = [
  'pounds?|dollars?|euros?|cents?|pence|rupees?|rupiahs?|rand|yuan|renminbi|yen|francs?|pesos?|r(?:o?u)bles?|naira|shillings?',
  'kron(?:er|or|a|ur)|krónur|korun(?:a|y|as)|zlot(?:y|ys|ies)|forints?|hryvnias?|leva|lari|liras?|lire|dinars?|dirhams?|riyals?|rials?|shekels?',
  'baht|ringgit|dong|taka|kyats?|riels?|tenge|tugriks?|afghanis?|birr|cedis?|kwacha|pula|dalasis?|ouguiyas?|ariary|meticais',
  'reais|soles|bolívares|bolivars?|bolivianos?|guaran[ií]es|lempiras?|quetzales|gourdes?|balboas?',
  '(?<=(?:illion|[bm]n|\\d{3}) )won',
].join('|');
const WORD = `(?:${Object.keys(NUMBERS).join('|')})`;
const FIGURE = new RegExp(
  [
    `(?:(${SIGN})|(?<!\\w))(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:[ -]?(${SCALE}|bn|mn|[mk])\\b)?( ?(?:${CURRENCY})\\b)?`,
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
