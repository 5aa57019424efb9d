import type { Span } from '../../../text/span.ts';
import type { Measure } from '../../language-evidence.ts';

/** As far behind a figure as its unit may stand. */
const REACH = 60;

const AGE_AFTER = /^(?:[- ]years?[- ]old|,)/i;
const AGE_BEFORE = /(?:\baged? |, )$/i;
/** "He was 101", "who has died aged 101", "at the age of 101", "died at 101", "Ana Keba (31)", and not "He was 10 metres away". */
const AGE_TOLD = /(?:\b(?:is|was|turned|turns|aged?|(?:at|age) age|the age of|died at)\s|\p{L} \()$/iu;
const NOTHING_COUNTED = /^(?:[.,;:!?)]|$| (?:and|when|at|on|in|but|after|years old)\b)/i;
const IN_BRACKETS = /\($/;
const DURATION_AFTER = /^[- ](?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur)/i;
const DISTANCE_AFTER = /^[- ]?(?:km|kilomet|mile|met(?:re|er)|m\b|feet|foot|ft\b|yard|inch|cm\b)/i;

const VAGUE_DURATION =
  /\b(?:several|many|a few|some) (?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)\b/i;
const VAGUE_DISTANCE = /\b(?:several|many|a few|some) (?:kilomet|met(?:re|er)s|miles|feet|yards)/i;

/** "Okafor, 57", "Okafor is 57", "Okafor (57)"; "the 57-year-old engineer Okafor", and not "a 23-year-old veteran of Okafor’s bridge". */
const NAME_THEN_AGE = /^(?:,| is| was| turned|, who is|,? aged?| \(|,? who (?:turned|turns))\s*$/i;
/** "Okafor, who has died aged 57", "Okafor died on Sunday at his home in Port Erris at the age of 57". */
const NAME_THEN_DEATH =
  /^,?(?: who)?(?: has| had)? (?:died|passed away)\b[^.;:?!]{0,80}(?:\baged?|\bat|\bat the age of)\s*$/i;
const AGE_THEN_NAME = /^[- ]years?[- ]old(?: (?!of|from|for|to|in|on|at|by|with)\p{L}+)?\s*$/iu;

/** Whether a figure is an age, or has a unit of time or length behind it. */
export function isMeasure(measure: Measure, text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + REACH);
  switch (measure) {
    case 'age':
      if (IN_BRACKETS.test(text.slice(0, start)) && !after.startsWith(')')) return false;
      if (AGE_TOLD.test(text.slice(0, start)) && NOTHING_COUNTED.test(after)) return true;
      return AGE_AFTER.test(after) && (!after.startsWith(',') || AGE_BEFORE.test(text.slice(0, start)));
    case 'duration':
      return DURATION_AFTER.test(after);
    case 'distance':
      return DISTANCE_AFTER.test(after);
    case 'length':
      return DURATION_AFTER.test(after) || DISTANCE_AFTER.test(after);
  }
}

/** "Several kilometres" tells how far, if not exactly. */
export function isVague(measure: Measure, text: string): boolean {
  switch (measure) {
    case 'age':
      return false;
    case 'duration':
      return VAGUE_DURATION.test(text);
    case 'distance':
      return VAGUE_DISTANCE.test(text);
    case 'length':
      return VAGUE_DURATION.test(text) || VAGUE_DISTANCE.test(text);
  }
}

export function tiesAge(between: string, comesFirst: 'name' | 'age'): boolean {
  if (comesFirst === 'age') return AGE_THEN_NAME.test(between);
  return NAME_THEN_AGE.test(between) || NAME_THEN_DEATH.test(between);
}
