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

export function tellsReason(text: string): boolean {
  return REASONS.test(text);
}
