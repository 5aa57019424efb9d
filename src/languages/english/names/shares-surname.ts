import { genderOfGivenName } from '../../shared/given-names.ts';
import type { TokenView } from '../../token-view.ts';

/** "Boris and Ana Vega": the given name alone bears the surname of the other. */
export function sharesSurname({ names, tokens, words }: TokenView, at: number): boolean {
  const [first, second] = [names[at], names[at + 1]];
  if (first === undefined || second === undefined || first.isTitled) return false;
  const isPair =
    words[at]?.length === 1 &&
    words[at + 1]?.length === 2 &&
    tokens[first.last + 1]?.lower === 'and' &&
    second.first === first.last + 2 &&
    second.runFirst === second.first;
  return (
    isPair &&
    second.kind === 'person' &&
    genderOfGivenName(tokens[first.first]?.lower ?? '') !== undefined &&
    genderOfGivenName(tokens[second.first]?.lower ?? '') !== undefined
  );
}
