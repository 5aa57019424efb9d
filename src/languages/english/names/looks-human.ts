import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import type { TokenView } from '../../token-view.ts';
import { isPlural } from '../inflect-noun.ts';
import { isPlainPerson } from '../plain-word.ts';
import { NAMED_THINGS } from '../words/named-things.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { findRoles } from './find-roles.ts';

/** Whether something beside the name at `at` says that it is a human being's. */
export function looksHuman(view: TokenView, at: number): boolean {
  const found = view.names[at];
  return found !== undefined && (hasHumanNeighbour(view, found) || isListed(view, at));
}

/** A role before the name, an age or "who" behind it, or a verb of speech on either side. */
function hasHumanNeighbour(view: TokenView, found: FoundName): boolean {
  const { tokens } = view;
  const before = tokens[found.runFirst - 1];
  const next = tokens[found.last + 1];
  const second = tokens[found.last + 2];
  if (found.isTitled) return true;
  if (before !== undefined && isSingularRole(before)) return true;
  if (isNamedHolder(view, found)) return true;
  if (found.first > found.runFirst && isPersonNoun(tokens[found.first - 1]?.lower ?? '')) return true;
  if (tokens[found.last]?.isPossessive === true) return false;
  if (next?.lower === ',' && second?.kind === 'number' && /^\d\d?$/.test(second.lower)) return true;
  if (next?.lower === ',' && findRoles(view, found).length > 0) return true;
  if (next?.lower === 'who' || (next?.lower === ',' && second?.lower === 'who')) return true;
  return false;
}

/** "the skipper Ana Vega"; "the fans of", "residents Harbour Road" say nothing, nor does "the retailer Vega", which may be a firm. */
function isSingularRole({ lower, isPossessive }: Token): boolean {
  if (isPossessive || NAMED_THINGS.has(lower)) return false;
  return (isPersonNoun(lower) && !isPlural(lower)) || isPlainPerson(lower);
}

/** "The harbour minister, Ana Vega, …": two words or more between commas, behind a noun for a person. */
function isNamedHolder({ tokens }: TokenView, { runFirst, last }: FoundName): boolean {
  const role = tokens[runFirst - 2];
  return (
    last > runFirst &&
    last - runFirst < 4 &&
    tokens[runFirst - 1]?.lower === ',' &&
    role !== undefined &&
    isPersonNoun(role.lower) &&
    !role.isPossessive &&
    tokens[last + 1]?.lower === ','
  );
}

/** "Ana Vega, Jann Okoye and Li Wei": an unknown name between commas beside somebody's full name. */
function isListed({ names, tokens }: TokenView, at: number): boolean {
  const found = names[at];
  if (found === undefined || found.kind !== 'unknown' || found.last - found.first !== 1) return false;
  return [names[at - 1], names[at + 1]].some((other) => {
    if (other === undefined || other.kind !== 'person' || other.last === other.first) return false;
    const [left, right] = other.first < found.first ? [other, found] : [found, other];
    if (right.runFirst - left.last > 3) return false;
    for (let between = left.last + 1; between < right.runFirst; between++) {
      const { lower } = tokens[between] ?? { lower: '' };
      if (lower !== ',' && lower !== 'and') return false;
    }
    return tokens[left.last]?.isPossessive !== true;
  });
}
