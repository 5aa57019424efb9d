import { fold } from '../../text/fold.ts';
import { stableId } from '../../text/stable-id.ts';

const LONGEST_SLUG = 60;
const LENGTH_OF_ID = 8;

/**
 * Where an article is put: `gazette/2026-03-02-harbour-bridge-shut-4f3k2m1p.md`. The source's name, the day, words of the headline in letters, figures
 * and hyphens alone, and what follows from the address: nothing that a page says can lead anywhere else.
 */
export function pathOf(
  source: string,
  article: { readonly title?: string; readonly date?: string; readonly url: string },
): string {
  const slug = fold(article.title ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(article.date ?? '')?.[0];
  const id = stableId(article.url).slice(0, LENGTH_OF_ID);
  return `${source}/${[day, slug, id].filter((part) => part !== undefined && part !== '').join('-')}.md`;
}

/** The folder of the earlier versions of a file: hidden, so that the articles in it are none of the coverage. */
export const VERSIONS = '.versions';

/** `.versions/gazette/2026-03-02-harbour-bridge-shut-4f3k2m1p/`, for a path as above. */
export function versionsOf(path: string): string {
  return `${VERSIONS}/${path.replace(/\.[^./]*$/, '')}`;
}
