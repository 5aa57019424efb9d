import type { Span } from '../../../text/span.ts';
import { MONTHS, WEEKDAYS } from '../words/calendar.ts';

/** Words that date something. May is also an auxiliary: a day or "in" must stand beside it. */
const TIMES = new RegExp(
  `\\b(?:(?:1\\d|20)\\d\\d|${MONTHS.filter((month) => month !== 'may').join('|')}|${WEEKDAYS.join('|')}|yesterday|today|tonight|tomorrow|centur(?:y|ies)|ago|decades?|(?:last|next|this|earlier|later|same) (?:week|month|year|day|morning|afternoon|evening|night|weekend|spring|summer|autumn|winter)|months?|weeks?|a\\.?m\\.?|p\\.?m\\.?|o['’]clock|may \\d|\\d may|in may|midnight|noon|dawn)\\b`,
  'i',
);
const REASONS =
  /\b(?:because|since|due to|owing to|so that|in order to|as a result|thanks to|caus(?:e|es|ed|ing)|reasons?|led to|result(?:s|ed|ing)? (?:in|of|from)|after|over|for fear|attributed|therefore|hence|thus|response to|to (?:avoid|prevent|help|make|protect|allow|stop|reduce|keep|get|save|ensure|give))\b/i;

export function tellsTime(text: string): boolean {
  return TIMES.test(text);
}

/** What belongs to a date beside its words: "2 March 2014", "early on Monday". */
const BESIDE_TIME = /^(?:\d{1,4}(?:st|nd|rd|th)?|early|late|last|next|this|earlier|later|the|end|of)$/i;

/** The one stretch of a text that dates something, grown over what belongs to it. */
export function timeIn(text: string): Span | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}.'’]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[.'’]+$/, '').length,
    text: match[0].replace(/[.'’]+$/, ''),
  }));
  const stretches: Span[] = [];
  for (const match of text.matchAll(new RegExp(TIMES, 'gi'))) {
    const end = match.index + match[0].length;
    if (stretches.some((known) => match.index < known.end)) continue;
    let first = words.findIndex((word) => word.end > match.index);
    let last = words.findLastIndex((word) => word.start < end);
    while (BESIDE_TIME.test(words[first - 1]?.text ?? '')) first--;
    while (isOfTime(words[last + 1]?.text)) last++;
    stretches.push({
      start: words[first]?.start ?? match.index,
      end: Math.max(end, words[last]?.end ?? end),
    });
  }
  return stretches.length === 1 ? stretches[0] : undefined;
}

function isOfTime(word: string | undefined): boolean {
  return word !== undefined && (/^\d{1,4}(?:st|nd|rd|th)?$/.test(word) || TIMES.test(word));
}

export function tellsReason(text: string): boolean {
  return REASONS.test(text);
}
