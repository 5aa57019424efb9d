/** A month in full or shortened, as a part of a pattern. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const WEEKDAY = '(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d{2}';
const TIME = '\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: \\(?[A-Z]{2,4}\\)?)?';
const LABEL = '(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:? )';

const DATE = new RegExp(
  `^${LABEL}?(?:${TIME},? )?(?:${WEEKDAY},? )?(?:${MONTH} ${DAY}(?:,? ${YEAR})?|${DAY} ${MONTH}(?:,? ${YEAR})?|${YEAR}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]${YEAR})(?:,?(?: at| [-–|])? ${TIME})?\\.?$`,
  'i',
);

/** Whether the words are a day and nothing else: "Friday, July 21, 2017", "Updated: 3 May 2016 at 10:15 GMT". Not a bare year. */
export function isDate(words: string): boolean {
  return words.length <= 80 && DATE.test(words);
}
