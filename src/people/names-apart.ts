import { fold } from '../text/fold.ts';

/** For each folded name those, folded, that a moderator states to be somebody else's. */
export type NamesApart = ReadonlyMap<string, ReadonlySet<string>>;

/** Both ways, each name folded once. */
export function namesApart(pairs: readonly (readonly [string, string])[]): NamesApart {
  const apart = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [one, other] = [fold(pair[0]), fold(pair[1])];
    apart.set(one, (apart.get(one) ?? new Set()).add(other));
    apart.set(other, (apart.get(other) ?? new Set()).add(one));
  }
  return apart;
}
