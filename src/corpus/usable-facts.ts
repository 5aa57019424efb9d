import type { ArticleFacts } from './article.ts';
import { usableFact } from './usable-fact.ts';

/** What a file states of its article, each fact by its candidates, the best one first. */
export type StatedFacts = Readonly<Partial<Record<keyof ArticleFacts, readonly unknown[]>>>;

/** Of each fact the first candidate in a form that can be used; what is in none is not stated. */
export function usableFacts(stated: StatedFacts): ArticleFacts {
  const facts: { -readonly [Fact in keyof ArticleFacts]: string } = {};
  for (const fact of Object.keys(stated) as (keyof ArticleFacts)[]) {
    for (const candidate of stated[fact] ?? []) {
      if (candidate === undefined || candidate === null) continue;
      const reading = usableFact(fact, fact, fact === 'date' ? isoDay(candidate) : candidate);
      if (!('value' in reading)) continue;
      facts[fact] = reading.value;
      break;
    }
  }
  return facts;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day of a time as it is written there, not as it was elsewhere: of ISO 8601 (`2019-11-18T23:30:00-05:00` and `20191118T233000Z` are the 18th)
 * and of RFC 822, as feeds have it (“Mon, 18 Nov 2019 23:30:00 GMT”). What is neither stays as it is.
 */
function isoDay(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  const [, year, month, day] = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:\D|$)/.exec(written) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  const [, dayOfMonth = '', name = '', full] =
    /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i.exec(written.trim()) ?? [];
  const index = MONTHS.indexOf(name.toLowerCase());
  return full === undefined || index === -1
    ? written
    : `${full}-${String(index + 1).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}
