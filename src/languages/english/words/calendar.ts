import { wordsIn } from '../../words-in.ts';

/** The months, in lower case; "may" is a word of another sense more often than a month. */
export const MONTHS: readonly string[] = wordsIn(
  'january february march april may june july august september october november december',
);

/** The days of the week, in lower case. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
);

/** Feasts that news names as days; those of one country or faith alone do not belong here. */
export const FEASTS: readonly string[] = ['easter', 'christmas'];
