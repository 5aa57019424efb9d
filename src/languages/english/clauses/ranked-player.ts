import type { NominalChunk } from '../../chunk.ts';
import type { TokenView } from '../../token-view.ts';
import { RANKED } from '../words/epithets.ts';

/**
 * "the world number three", "the World No. 66": whoever holds a place among the players, and the token behind the words; undefined where
 * nothing of that kind begins at `from`.
 */
export function rankedPlayer(
  { tokens }: TokenView,
  from: number,
): { readonly chunk: NominalChunk; readonly next: number } | undefined {
  const [first, world, sign] = tokens.slice(from, from + 3);
  if (first?.lower !== 'the' || world?.lower !== 'world' || !SIGNS.has(sign?.lower ?? '')) return undefined;
  let at = from + 3;
  if (tokens[at]?.lower === '.') at++;
  const place = tokens[at];
  if (place === undefined || (place.kind !== 'number' && !PLACES_IN_WORDS.has(place.lower))) return undefined;
  // "the world number one spot"
  const behind = tokens[at + 1];
  if (THINGS.has(behind?.lower ?? '')) return undefined;
  const chunk: NominalChunk = {
    start: first.start,
    end: place.end,
    kind: 'nominal',
    lower: RANKED,
    head: 'person',
    isPlural: false,
    isDefinite: true,
    isPossessive: place.isPossessive,
    isOwned: false,
  };
  return { chunk, next: at + 1 };
}

const SIGNS = new Set(['no', 'no.', 'number']);
const PLACES_IN_WORDS = new Set('one two three four five six seven eight nine ten'.split(' '));
/** What is of that place and no player. */
const THINGS = new Set([
  'spot',
  'ranking',
  'position',
  'slot',
  'title',
  'crown',
  'status',
  'pair',
  'team',
  'side',
]);
