/**
 * The signs that stand around quoted words, whichever of them a language opens with and closes with: “ closes in German, » opens. For
 * finding the ends of a stretch and for looking around it; which sign answers which is for those who pair them.
 */
export const DOUBLE_MARKS = '"“”„‟«»';
export const SINGLE_MARKS = "'‘’‚‛`‹›";
export const QUOTE_MARKS: string = DOUBLE_MARKS + SINGLE_MARKS;

/** What stands for an apostrophe; most of it also for a single quotation mark. */
export const APOSTROPHES = "'‘’‚‛ʼ´`′";
