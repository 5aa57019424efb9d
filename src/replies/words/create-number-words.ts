/** How a language writes numbers, days and lists. All of it is settled by the locale alone: same input, same words. */
export interface NumberWords {
  /** 12,345 */
  count(number: number): string;
  /** "1 article", "2 articles"; which of the two goes with 0 differs between languages. */
  countOf(number: number, one: string, many: string): string;
  /** "8 Dec 2016" from an ISO 8601 day; anything else as it comes. */
  day(iso: string): string;
  /** "A, B or C" */
  either(names: readonly string[]): string;
  /** "A, B and C" */
  both(names: readonly string[]): string;
}

/** The number words of a locale, by the tables that come with the JavaScript engine. */
export function createNumberWords(locale: string): NumberWords {
  const number = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  const date = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    count: (value) => number.format(value),
    countOf: (value, one, many) => `${number.format(value)} ${plural.select(value) === 'one' ? one : many}`,
    day(iso) {
      const given = iso.slice(0, 10);
      const time = Date.parse(`${given}T00:00:00Z`);
      // 30 February is read as 1 March; whatever does not come back as it was given is no day.
      return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given
        ? iso
        : date.format(time);
    },
    either: (names) => or.format(names),
    both: (names) => and.format(names),
  };
}
