import type { FoundName } from '../../found-name.ts';
import type { TokenView } from '../../token-view.ts';
import { PLACES } from '../words/places.ts';

/** Prepositions that stand before places and hardly before people, lower case; "from" and "to" stand before both. */
const LOCATIVES = new Set(['in', 'at', 'near', 'outside', 'throughout', 'across', 'around']);

/** "in Skerrow", "Skerrow, Norway" */
export function isLocative({ tokens }: TokenView, { runFirst, last }: FoundName): boolean {
  if (LOCATIVES.has(tokens[runFirst - 1]?.lower ?? '')) return true;
  return tokens[last + 1]?.lower === ',' && PLACES.has(tokens[last + 2]?.lower ?? '');
}
