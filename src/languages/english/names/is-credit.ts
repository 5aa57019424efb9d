import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';

/** What somebody gave to an article, lower case; what is told in it does not belong here. */
const CREDITS = new Set(
  'photo photos photograph picture pictures image images credit illustration reporting writing editing video audio'.split(
    ' ',
  ),
);

/** "Picture: Ana Vega", "Photo by Ana Vega": those who made the article are not its people. */
export function isCredit(tokens: readonly Token[], { runFirst }: FoundName): boolean {
  const before = tokens[runFirst - 1]?.lower;
  return (before === ':' || before === 'by') && CREDITS.has(tokens[runFirst - 2]?.lower ?? '');
}
