import { compare } from '../text/compare.ts';

/** Anything that comes from an article. */
interface FromArticle {
  readonly date?: string | undefined;
  readonly path: string;
}

/** Orders by date, earliest first; what has no date comes last, by path. A date is never guessed. */
export function byDate(one: FromArticle, other: FromArticle): number {
  if (one.date !== other.date) {
    if (one.date === undefined) return 1;
    if (other.date === undefined) return -1;
    return compare(one.date, other.date);
  }
  return compare(one.path, other.path);
}
