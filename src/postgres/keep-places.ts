/** From one entry to the next where all are placed anew. */
const STEP = 1_024;
/** Nearer to each other two places do not come: then all are placed anew. */
const LEAST_GAP = 1e-6;

/**
 * Gives each of `ids`, as they stand, a number that grows from one to the next. Those that stood in this order before keep theirs, as many as can, so that an entry in
 * between moves no other.
 */
export function keepPlaces(
  ids: readonly string[],
  before: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const kept = longestAscending(ids.map((id) => before.get(id)));
  const places = new Map<string, number>();
  let last = 0;
  for (let at = 0; at < ids.length; ) {
    let next = at;
    while (next < ids.length && !kept.has(next)) next++;
    const end = next < ids.length ? (before.get(ids[next] ?? '') ?? 0) : last + STEP * (next - at + 1);
    const gap = (end - last) / (next - at + 1);
    if (gap < LEAST_GAP) return new Map(ids.map((id, place) => [id, (place + 1) * STEP]));
    for (let between = at; between < next; between++)
      places.set(ids[between] ?? '', last + gap * (between - at + 1));
    if (next < ids.length) places.set(ids[next] ?? '', end);
    last = end;
    at = next + 1;
  }
  return places;
}

/** The places in a list of a longest ascending row of its values, those that are undefined left out. */
function longestAscending(values: readonly (number | undefined)[]): ReadonlySet<number> {
  /** For each length of a row, the place of the smallest value that ends one. */
  const ends: number[] = [];
  const previous = new Map<number, number>();
  for (const [place, value] of values.entries()) {
    if (value === undefined || value <= 0) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous.set(place, ends[low - 1] as number);
    ends[low] = place;
  }
  const row = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) row.add(place);
  return row;
}
