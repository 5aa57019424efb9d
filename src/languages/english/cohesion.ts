import { QUOTE_MARKS } from '../../text/quote-marks.ts';
import type { LanguageCohesion } from '../language-cohesion.ts';
import { FEASTS, MONTHS, WEEKDAYS } from './words/calendar.ts';
import { JOINING, PEOPLE_PRONOUNS, POINTING_BACK, STAND_INS } from './words/pointing-words.ts';

const NEEDS_NAME: ReadonlySet<string> = new Set(PEOPLE_PRONOUNS);
const STANDS_FOR_NAMED: ReadonlySet<string> = new Set(STAND_INS);
const POINTS_BACK: ReadonlySet<string> = new Set([...POINTING_BACK, 'former', 'latter', 'other']);
const LEANING: ReadonlySet<string> = new Set([...POINTING_BACK, ...JOINING]);
/** May is also a name. */
const CALENDAR: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS.filter((month) => month !== 'may'),
  ...FEASTS,
]);
const LEANING_PHRASE = new RegExp(
  `^[${QUOTE_MARKS}]?(?:if (?:not|so)|as (?:a result|such|well)|for (?:example|instance)|in (?:addition|contrast|response|return|turn)|at the same time|on the other hand|by contrast|that is why|the (?:same|other|latter|former|pair|two))\\b`,
  'i',
);

/** How English sentences hang together. */
export const englishCohesion: LanguageCohesion = {
  opensLeaning: (word) => LEANING.has(word.toLowerCase()),
  opensLeaningPhrase: (text) => LEANING_PHRASE.test(text),
  goesOn: (word) => word === 'also',
  needsName: (word) => NEEDS_NAME.has(word.toLowerCase()),
  isCalendarName: (word) => CALENDAR.has(word.toLowerCase()),
  pointsBack: (word) => POINTS_BACK.has(word.toLowerCase()),
  standsForNamed: (word) => STANDS_FOR_NAMED.has(word.toLowerCase()),
};
