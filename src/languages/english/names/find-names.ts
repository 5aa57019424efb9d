import type { Steps } from '../../../text/steps.ts';
import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import { divideRun } from './divide-run.ts';
import { isLooseOpener } from './is-loose-opener.ts';
import { endOfRun, isAdjective, isNamePart, isPlainOpener, isTitleWord, LINKS } from './name-runs.ts';
import { surnameNoun } from './surname-noun.ts';

/** Tokens read in a step. */
const STEP = 2_000;

/**
 * The names in a passage, in order: runs of capitalised words, divided into titles, offices and the name. `lowerWords` are the words that the
 * article also writes small: at the start of a sentence they are no names. “Harbour Minister Ana Vega met Okoye” has two. Linear, in small steps.
 */
export function* findNames(
  tokens: readonly Token[],
  isSentenceStart: (index: number) => boolean,
  lowerWords: ReadonlySet<string>,
): Steps<readonly FoundName[]> {
  const names: FoundName[] = [];
  let at = 0;
  let rest = STEP;
  while (at < tokens.length) {
    if (at >= rest) {
      yield;
      rest = at + STEP;
    }
    const isStart = isSentenceStart(at);
    if (
      !isNamePart(tokens[at]) ||
      isTitleWord(tokens[at], isStart) ||
      isHandle(tokens, at) ||
      isSmallLink(tokens[at])
    ) {
      at++;
      continue;
    }
    if (isStart && isPlainOpener(tokens, at, lowerWords)) {
      const surname = surnameNoun(tokens, at, true);
      if (surname !== undefined) names.push(surname);
      at++;
      continue;
    }
    const last = endOfRun(tokens, at);
    if (isStart && isLooseOpener(tokens, at, last)) {
      at++;
      continue;
    }
    const count = names.length;
    if (!isAdjective(tokens[last])) divideRun(tokens, at, last, isStart, names);
    const isBehind = isTitleWord(tokens[at - 1], false) && !isSentenceStart(at - 1);
    if (isBehind || isTitleWord(tokens[last + 1], false))
      for (let name = count; name < names.length; name++) markTitle(names, name);
    at = last + 1;
  }
  return names;
}

/** "Vega Says We Should Wait": where small words and verbs bear capitals, every word does, and a capital makes no name. */
function markTitle(names: FoundName[], at: number): void {
  const found = names[at];
  if (found !== undefined && found.kind !== 'person') names[at] = { ...found, isInTitle: true };
}

/** "@AnaVega", "#HarbourNow" */
function isHandle(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (before?.lower === '@' || before?.lower === '#') && before.end === token?.start;
}

/** "5 p.m. On Tuesday": a small word that only links names begins none. */
function isSmallLink(token: Token | undefined): boolean {
  return token !== undefined && !token.isAllCapitals && token.lower !== 'the' && LINKS.has(token.lower);
}
