const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of a moment as its publisher writes it, `2026-03-02`, of ISO 8601 (“2026-03-02T23:30:00-05:00”) or RFC 822 (“Mon, 02 Mar 2026 23:30:00 EST”):
 * not what day it was elsewhere at that time. Undefined for anything else.
 */
export function writtenDay(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(written)?.[1];
  return iso ?? rfc822Day(written);
}

function rfc822Day(written: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d{2})\b/i.exec(written) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return undefined;
  const whole = year.length === 4 ? year : `20${year}`;
  return `${whole}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
