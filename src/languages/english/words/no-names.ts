import { FEASTS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, TIME_ZONES, WEEKDAYS } from './calendar.ts';

/** Days and months, with their short forms, lower case. "May", "April", "June" and "August" are also given names; a title or surname tells. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...SHORT_WEEKDAYS,
  ...MONTHS,
  ...SHORT_MONTHS,
  ...FEASTS,
  ...TIME_ZONES,
]);

/**
 * Words that news writes with a capital though they name nobody, and words that open sentences, lower case, by reading news. Small words stand
 * among the function words, offices among the nouns for persons, nationalities among the demonyms; none of them belongs here.
 */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `yes oh ok okay related read watch updated update breaking exclusive photo photos image picture file source
    sources copyright published posted share click more advertisement sign past whatever whenever wherever
    whoever nothing everything something anything none nearly almost usually clearly indeed hence moreover
    furthermore nevertheless nonetheless additionally initially apparently allegedly obviously certainly surely
    maybe please thanks thank welcome good great new old big much less least fewer enough second third next final
    internet web god bible constitution act bill article section chapter page figure table part election day
    week month year covid coronavirus christianity islam judaism democracy street avenue road river lake
    mountain ocean sea north south east west`
    .trim()
    .split(/\s+/),
);
