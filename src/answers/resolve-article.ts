import type { ArticleListing, Coverage } from '../coverage/coverage.ts';
import { matchNames } from '../text/match-names.ts';
import { nameForm } from '../text/name-form.ts';
import { buildNameTable, type NameTable } from '../text/name-table.ts';
import { labelOf } from './label.ts';

/** What became of an article that was asked for. */
export type ArticleLookup =
  | { readonly kind: 'one'; readonly listing: ArticleListing }
  | { readonly kind: 'several'; readonly listings: readonly ArticleListing[] }
  | { readonly kind: 'none'; readonly close: readonly ArticleListing[] };

const CLOSE_ARTICLES = 5;

/** Which article is meant by an id, a label of `suggestArticles`, a path, or words of a headline. */
export function resolveArticle(coverage: Coverage, typed: string): ArticleLookup {
  const trimmed = typed.trim();
  const named = coverage.listings.filter(
    (listing) => listing.id === trimmed || listing.path === trimmed || articleLabel(listing) === trimmed,
  );
  if (named[0] !== undefined) return oneOrSeveral(named);
  const form = nameForm(trimmed);
  const sameHeadline = coverage.listings.filter(({ headline }) => nameForm(headline) === form);
  if (sameHeadline[0] !== undefined && form !== '') return oneOrSeveral(sameHeadline);
  const matches = matchNames(headlineTable(coverage), trimmed, CLOSE_ARTICLES);
  const fitting = listingsWith(
    coverage,
    matches.filter(({ fit }) => fit !== 'typo').map(({ id }) => id),
  );
  if (fitting[0] !== undefined) return oneOrSeveral(fitting);
  return {
    kind: 'none',
    close: listingsWith(
      coverage,
      matches.map(({ id }) => id),
    ),
  };
}

/** `Headline · Outlet · 2026-03-02`, as far as these are known. */
export function articleLabel({ headline, outlet, date }: ArticleListing): string {
  return labelOf(headline, outlet, date);
}

const tables = new WeakMap<Coverage, NameTable>();

/** The headlines, worked out once for each coverage. */
export function headlineTable(coverage: Coverage): NameTable {
  const known = tables.get(coverage);
  if (known !== undefined) return known;
  const table = buildNameTable(
    coverage.listings.map((listing) => ({ id: listing.id, names: [articleLabel(listing)] })),
  );
  tables.set(coverage, table);
  return table;
}

function oneOrSeveral(listings: readonly ArticleListing[]): ArticleLookup {
  const [first, second] = listings;
  return first !== undefined && second === undefined
    ? { kind: 'one', listing: first }
    : { kind: 'several', listings };
}

function listingsWith(coverage: Coverage, ids: readonly string[]): readonly ArticleListing[] {
  return ids.flatMap((id) => coverage.listings.filter((listing) => listing.id === id));
}
