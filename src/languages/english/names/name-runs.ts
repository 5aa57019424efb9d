import type { Token } from '../../../text/tokenize.ts';
import { genderOfGivenName } from '../../shared/given-names.ts';
import { ARABIC_ARTICLE, IRISH_PARTICLES, PARTICLES } from '../../shared/name-particles.ts';
import { isPlural } from '../inflect-noun.ts';
import { englishSentences } from '../sentences.ts';
import { cueVerb, isNounToo } from '../speech.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { WEEKDAYS } from '../words/calendar.ts';
import { functionWord, isSmallWord } from '../words/function-words.ts';
import { HONORIFICS } from '../words/honorifics.ts';
import { NO_NAMES } from '../words/no-names.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { PLACES } from '../words/places.ts';
import { withoutStop } from './without-stop.ts';

/** Small words within names of bodies and offices, lower case: "Council on Trade", "Ambassador to Peru". */
export const LINKS = new Set(['of', 'for', '&', 'and', 'the', 'on', 'in', 'to']);

/** "They'll": of pronouns and question words, with what the tokenizer leaves on them. */
const CONTRACTION = /^(?:i|he|she|it|we|they|you|that|there|here|who|what|where|how)'(?:ll|d|ve|re|s|m)$/;

/** What captions begin or end with. */
const PICTURES = new Set(['image', 'images', 'photo', 'photos', 'picture', 'pictures']);

const LONGEST_RUN = 14;

/** Whether a word can stand in a name: it has a capital, or an Arabic article with a small letter ("al-Masri"). */
export function isNamePart(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (PICTURES.has(token.lower) || isStrayLetter(token)) return false;
  if (token.isCapital) return token.lower !== 'i' && !token.lower.startsWith("i'");
  return token.lower.length > 4 && ARABIC_ARTICLE.test(token.lower) && token.end - token.start > 4;
}

/** "Â": what is left of a sign in another encoding; an initial has no accent, or a full stop behind it. */
function isStrayLetter({ lower, start, end }: Token): boolean {
  return end - start === 1 && !/[a-z]/.test(lower) && !IRISH_PARTICLES.has(lower);
}

/** "Yesterday", "Asked", "Officials": capital only because a sentence begins. */
export function isPlainOpener(
  tokens: readonly Token[],
  at: number,
  lowerWords: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { lower } = token;
  const next = tokens[at + 1];
  // "Mrs Vega gave evidence."
  if (HONORIFICS.has(withoutStop(lower))) return !isNamePart(next);
  // "Van der Vega fumed"
  if (PARTICLES.has(lower) && PARTICLES.has(next?.lower ?? '') && isNamePart(tokens[at + 2])) return false;
  if (isGivenOpener(tokens, at)) return false;
  if (englishSentences.openers.has(lower) || NO_NAMES.has(lower)) return true;
  if (isSmallWord(lower) && !token.isAllCapitals) return true;
  if (CONTRACTION.test(lower) || isFiniteCue(lower)) return true;
  if (isPersonNoun(lower) && next?.isCapital !== true && next?.lower !== ',') {
    if (!LINKS.has(next?.lower ?? '')) return !isVerbal(next);
    // "Critics of the Harbour Act said so." opens with a plural; "Citizens for the Harbour" is a name.
    return (next?.lower === 'of' && isPlural(lower)) || endOfRun(tokens, at) === at;
  }
  if (genderOfGivenName(lower) !== undefined) return false;
  if (lowerWords.has(lower) && !PLACES.has(lower)) return next?.isCapital !== true || !isPersonNoun(lower);
  return next?.isCapital !== true && /(?:ing|ly)$/.test(lower) && lower.length > 5;
}

/** So far ahead a question mark is looked for. */
const LONGEST_QUESTION = 60;

/** "Will Vega won", "Bill Vega won": a given name that is another word, too, before a capital and in no question. */
function isGivenOpener(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const lower = token?.lower ?? '';
  if (genderOfGivenName(lower) === undefined) return false;
  if (functionWord(lower) !== 'auxiliary' && !NO_NAMES.has(lower)) return false;
  if (next?.isCapital !== true || functionWord(next.lower) !== undefined || isPersonNoun(next.lower))
    return false;
  for (let ahead = at + 2; ahead < at + LONGEST_QUESTION; ahead++) {
    const mark = tokens[ahead]?.lower;
    if (mark === '?') return false;
    if (mark === undefined || mark === '.' || mark === '!') return true;
  }
  return true;
}

/** "Asked about it", "Told of the plan" */
function isFiniteCue(lower: string): boolean {
  return cueVerb(lower)?.form === 'finite' && !isNounToo(lower);
}

/** "Dean said", "Dean resigned": what follows makes a name of the noun. */
function isVerbal(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.lower.endsWith('ed') || isFiniteCue(token.lower);
}

/** Small words that are no part of a name even with a capital, lower case: "D.C. She", "The Man Who Knew". */
const BREAKERS = new Set(
  `she he it they we you i her his him their our your my me us them its is are was were be been has have had do does did would could should must
  cannot not but or if when while why how what who whose where which than then there here too because although though until another am isn't aren't wasn't weren't don't doesn't didn't can't won't`
    .trim()
    .split(/\s+/),
);

/** What follows "Singapore-based", "Mandela-era": plain words that make an adjective of what stands before their hyphen. */
const ADJECTIVE =
  /-(?:area|backed|based|born|bound|bred|built|controlled|educated|era|friendly|funded|held|inspired|led|level|like|linked|listed|made|occupied|only|owned|proof|raised|registered|related|run|sized|speaking|sponsored|style|themed|trained|type|wide)$/;

/** What ends a run: "Lima-based" of "Lima-based Harbour Bank", "Who" of "The Man Who", "Over" of "Vega Over Spending", "Says" of "Vega Says". */
function breaksRun(token: Token, next: Token): boolean {
  return ADJECTIVE.test(token.lower) || isTitleWord(next, false) || NUMBER_SIGNS.has(next.lower);
}

/** "World No. 4", "Court No. 2": what stands before a number, lower case. */
const NUMBER_SIGNS = new Set(['no.', 'nos.']);

/** "World No 66", however the stop is read: "No" is part of no name. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'no') return false;
  const [mark, number] = [tokens[at + 1], tokens[at + 2]];
  return mark?.kind === 'number' || (mark?.lower === '.' && number?.kind === 'number');
}

/**
 * A pronoun, an auxiliary, a preposition or a verb of speech with a capital within a sentence, as titles and headlines write them; "Bank Of Keba" is
 * one name, though.
 */
export function isTitleWord(token: Token | undefined, isSentenceStart: boolean): boolean {
  if (token === undefined || !token.isCapital || token.isAllCapitals) return false;
  const { lower } = token;
  if (BREAKERS.has(lower)) return true;
  if (isSentenceStart || LINKS.has(lower)) return false;
  if (functionWord(lower) === 'preposition')
    return !PARTICLES.has(lower) && genderOfGivenName(lower) === undefined;
  return isFiniteCue(lower) && genderOfGivenName(lower) === undefined;
}

/** Whether the run that ends here only describes: "Singapore-based". */
export function isAdjective(token: Token | undefined): boolean {
  return token !== undefined && ADJECTIVE.test(token.lower);
}

/** Where a run of capitalised words that begins at `first` ends: "Ana van der Vega", "Council on Trade", “Ana “Nana” Vega”. */
export function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first < LONGEST_RUN) {
    const token = tokens[last];
    if (token === undefined || token.isPossessive) break;
    const next = tokens[last + 1];
    if (next === undefined) break;
    if (breaksRun(token, next) || isNumbered(tokens, last + 1)) break;
    if (isNamePart(next)) last++;
    else if (isNickname(tokens, last + 1)) last += 4;
    else if (next.lower === '&' && isNamePart(tokens[last + 2])) last += 2;
    else if (next.kind === 'word' && !next.isCapital && !next.isPossessive && isNamePart(tokens[last + 2])) {
      if (PARTICLES.has(next.lower)) last += 2;
      else if (LINKS.has(next.lower) && linksOn(tokens, last, next.lower)) last += 2;
      else break;
    } else if (
      next.kind === 'word' &&
      isLinkPair(next.lower, tokens[last + 2]?.lower) &&
      isNamePart(tokens[last + 3]) &&
      (PARTICLES.has(next.lower) || linksOn(tokens, last, next.lower))
    ) {
      last += 3;
    } else break;
  }
  return last;
}

const NICKNAME_MARKS = /^["'“”‘’]+$/;

/** Ana “Nana” Vega */
function isNickname(tokens: readonly Token[], mark: number): boolean {
  return (
    NICKNAME_MARKS.test(tokens[mark]?.lower ?? '') &&
    genderOfGivenName(tokens[mark - 1]?.lower ?? '') !== undefined &&
    isNamePart(tokens[mark + 1]) &&
    NICKNAME_MARKS.test(tokens[mark + 2]?.lower ?? '') &&
    isNamePart(tokens[mark + 3])
  );
}

/** "Minister for the Harbour", "Ana van der Vega" */
function isLinkPair(one: string, two: string | undefined): boolean {
  return (
    (two === 'the' && (one === 'of' || one === 'for' || one === 'to')) ||
    (PARTICLES.has(one) && two !== undefined && PARTICLES.has(two))
  );
}

/** "Secretary of State", "Department of Justice" go on behind the small word; "Vega of Lisbon" does not. */
function linksOn(tokens: readonly Token[], at: number, link: string): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (link === 'and') return endsAsBody(tokens, at + 2);
  if (link === 'the' || link === 'in') return false;
  if (link === 'on') return BODY_NOUNS.has(lower) && !isDay(tokens[at + 2]);
  if (link === 'to') return lower === 'ambassador' || lower === 'envoy';
  return (
    isPersonNoun(lower) ||
    BODY_NOUNS.has(lower) ||
    lower === 'bank' ||
    lower === 'ministry' ||
    lower === 'board'
  );
}

/** "The Times on Saturday": a day is no part of a body's name. */
function isDay(token: Token | undefined): boolean {
  return WEEKDAYS.includes(token?.lower ?? '');
}

/** "Securities and Exchange Commission": a body's noun ends the run behind "and". */
function endsAsBody(tokens: readonly Token[], from: number): boolean {
  let last = from;
  while (last < from + 4 && isNamePart(tokens[last + 1]) && tokens[last]?.isPossessive !== true) last++;
  if (genderOfGivenName(tokens[from - 2]?.lower ?? '') !== undefined) return false;
  return last > from && BODY_NOUNS.has(tokens[last]?.lower ?? '');
}
