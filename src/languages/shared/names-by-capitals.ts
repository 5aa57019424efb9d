import type { Token } from '../../text/tokenize.ts';
import type { FoundName } from '../found-name.ts';
import type { Gender } from '../gender.ts';
import type { LanguageNames } from '../language-names.ts';
import { genderOfGivenName } from './given-names.ts';
import { PARTICLES } from './name-particles.ts';

/** Longer runs of capitals are headlines and titles. */
const LONGEST = 5;
/** Tokens read in a step. */
const STEP = 2_000;

/**
 * Names in a language that writes only names with capitals, where no noun and no office is known: runs of capitalised words, with the small words of
 * surnames in them (“Ana van der Vega”). Somebody is a person who has a given name that we know; of all others it is open what they are.
 * A language that writes all nouns with capitals needs rules of its own.
 */
export function namesByCapitals(smallWords: ReadonlySet<string>): LanguageNames {
  return {
    *findNames(tokens, isSentenceStart, lowerWords) {
      const names: FoundName[] = [];
      let rest = STEP;
      for (let at = 0; at < tokens.length; ) {
        if (at >= rest) {
          yield;
          rest = at + STEP;
        }
        const last = isPart(at) ? endOf(at) : at;
        const length = last - at + 1;
        const opens = isSentenceStart(at);
        // “Gisteren zei Ana Vega”: the first word of a sentence bears a capital anyhow.
        if (isPart(at) && length <= LONGEST && !(opens && length === 1)) names.push(nameOf(tokens, at, last));
        at = last + 1;
      }
      return names;

      function isPart(at: number): boolean {
        const token = tokens[at];
        if (token?.kind !== 'word' || !token.isCapital) return false;
        return !isSentenceStart(at) || !(smallWords.has(token.lower) || lowerWords.has(token.lower));
      }

      function endOf(first: number): number {
        let last = first;
        while (tokens[last]?.isPossessive !== true) {
          let next = last + 1;
          while (PARTICLES.has(tokens[next]?.lower ?? '') && tokens[next]?.isCapital === false) next++;
          if (!isPart(next) || isSentenceStart(next)) break;
          last = next;
        }
        return last;
      }
    },
    isCredit: () => false,
    findRoles: () => [],
    sharesSurname: () => false,
    isLocative: () => false,
    companyOf: () => 'none',
    isNoun: () => false,
    definiteArticles: [],
    isPlural: () => false,
  };
}

function nameOf(tokens: readonly Token[], first: number, last: number): FoundName {
  const given = last > first ? genderOfGivenName(tokens[first]?.lower ?? '') : undefined;
  const gender: Gender | undefined = given === 'either' ? undefined : given;
  return {
    first,
    last,
    runFirst: first,
    kind: given === undefined ? 'unknown' : 'person',
    ...(gender === undefined ? {} : { gender }),
    isNoun: false,
    isDoubtful: false,
    isTitled: false,
  };
}
