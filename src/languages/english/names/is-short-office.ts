import type { Token } from '../../../text/tokenize.ts';
import { LETTERED_OFFICES, SHORT_OFFICES } from '../words/honorifics.ts';
import { withoutStop } from './without-stop.ts';

/** "Sen.", "Lt-Gen", "DCI"; "Da" begins a surname, "DA" is an office. */
export function isShortOffice(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const bare = withoutStop(token.lower);
  return SHORT_OFFICES.has(bare) || (token.isAllCapitals && LETTERED_OFFICES.has(bare));
}
