import { wordsIn } from '../../words-in.ts';

/** The months, in lower case; "may" is a word of another sense more often than a month, some others are given names. */
export const MONTHS: readonly string[] = wordsIn(
  'january february march april may june july august september october november december',
);

/** As papers and agencies shorten them, without their full stop. */
export const SHORT_MONTHS: readonly string[] = wordsIn('jan feb mar apr jun jul aug sept sep oct nov dec');

/** The days of the week, in lower case. */
export const WEEKDAYS: readonly string[] = wordsIn(
  'monday tuesday wednesday thursday friday saturday sunday',
);

export const SHORT_WEEKDAYS: readonly string[] = wordsIn('mon tue tues wed thu thurs fri sat sun');

/** Feasts by which news dates something. */
export const FEASTS: readonly string[] = wordsIn(
  'christmas easter ramadan eid passover diwali thanksgiving hanukkah',
);

/** What stands behind an hour. */
export const TIME_ZONES: readonly string[] = wordsIn('gmt utc est edt cst cdt pst pdt bst cet');
