import type { FoundName } from '../../found-name.ts';
import type { TokenView } from '../../token-view.ts';
import { PLACES } from '../words/places.ts';

const LOCATIVES = new Set(['in', 'at', 'near', 'outside', 'throughout', 'across', 'around']);

/** "in Chelsea", "Irving, Texas" */
export function isLocative({ tokens }: TokenView, { runFirst, last }: FoundName): boolean {
  if (LOCATIVES.has(tokens[runFirst - 1]?.lower ?? '')) return true;
  return tokens[last + 1]?.lower === ',' && PLACES.has(tokens[last + 2]?.lower ?? '');
}
