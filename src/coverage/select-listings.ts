import { nameForm } from '../text/name-form.ts';
import type { ArticleListing, ListingFilter } from './article-questions.ts';
import { groupBy } from './group-by.ts';

/** Places in the list of listings, ascending. */
type Places = readonly number[];

/**
 * A selection among listings, in their order. It starts from the smallest list that the filter names, so that a page costs what it chooses from and
 * not what the coverage holds.
 */
export function selectListings(
  listings: readonly ArticleListing[],
): (filter: ListingFilter) => readonly ArticleListing[] {
  const entries = listings.map((listing, place) => ({ listing, place }));
  const placesBy = <Key>(keysOf: (listing: ArticleListing) => readonly Key[]) =>
    groupBy(
      entries.flatMap(({ listing, place }) => keysOf(listing).map((key) => ({ key, place }))),
      ({ key }) => key,
    );
  const byOutlet = placesBy(({ outlet }) => (outlet === undefined ? [] : [outlet]));
  const byHavingOutlet = placesBy(({ outlet }) => [outlet !== undefined]);
  const byDay = placesBy(({ date }) => (date === undefined ? [] : [date]));
  const byWord = placesBy(({ headline }) => [...new Set(wordsIn(headline))]);
  const days = [...byDay.keys()].sort();

  return ({ outlet, hasOutlet, from, to, headlineWords = '' }) => {
    const named = [
      ...(outlet === undefined ? [] : [placesIn(byOutlet.get(outlet))]),
      ...(hasOutlet === undefined ? [] : [placesIn(byHavingOutlet.get(hasOutlet))]),
      ...(from === undefined && to === undefined ? [] : [placesBetween(from, to)]),
      ...wordsIn(headlineWords).map((word) => placesIn(byWord.get(word))),
    ].sort((one, other) => one.length - other.length);
    const [smallest, ...others] = named;
    if (smallest === undefined) return listings;
    const sets = others.map((places) => new Set(places));
    return smallest
      .filter((place) => sets.every((places) => places.has(place)))
      .flatMap((place) => listings[place] ?? []);
  };

  function placesBetween(from: string | undefined, to: string | undefined): Places {
    const within = days.filter(
      (day) => (from === undefined || day >= from) && (to === undefined || day <= to),
    );
    return within.flatMap((day) => placesIn(byDay.get(day))).sort((one, other) => one - other);
  }
}

function placesIn(group: readonly { readonly place: number }[] | undefined): Places {
  return group?.map(({ place }) => place) ?? [];
}

function wordsIn(text: string): readonly string[] {
  return nameForm(text).split(' ').filter(Boolean);
}
