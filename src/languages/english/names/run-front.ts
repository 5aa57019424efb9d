import type { Token } from '../../../text/tokenize.ts';
import type { Gender } from '../../gender.ts';
import { genderOfGivenName } from '../../shared/given-names.ts';
import { PARTICLES } from '../../shared/name-particles.ts';
import { isPlural } from '../inflect-noun.ts';
import { isPlainPerson, isPlainWord } from '../plain-word.ts';
import { DEMONYMS } from '../words/demonyms.ts';
import { HONORIFICS, TITLE_OFFICES } from '../words/honorifics.ts';
import { CALENDAR_WORDS } from '../words/no-names.ts';
import { isPersonNoun, isRoleNoun } from '../words/person-nouns.ts';
import { PLACES } from '../words/places.ts';
import { isShortOffice } from './is-short-office.ts';
import { placeLength } from './kind-of-name.ts';
import { LINKS } from './name-runs.ts';
import { withoutStop } from './without-stop.ts';

/** What stands before the name in a run of capitalised words: "Deputy Foreign Minister" of "Deputy Foreign Minister Ana Vega". */
export interface RunFront {
  /** Where the name begins; behind the run's end where the run is an office and no name. */
  readonly start: number;
  /** Where what belongs to the name begins: a courtesy title within the run cuts off what stands before it. */
  readonly runFirst: number;
  readonly isTitled: boolean;
  readonly hasOffice: boolean;
  /** What a courtesy title says. */
  readonly gender: Gender | undefined;
}

/** Steps over the titles, offices, lands and parties with which a run of capitalised words begins: "Peruvian Harbour Minister" of "… Ana Vega". */
export function readFront(tokens: readonly Token[], first: number, last: number): RunFront {
  const { titles, link } = readTitles(tokens, first, last);
  const { isTitled, hasOffice } = titles;
  let { start } = titles;
  if (hasOffice && link >= start) start = nameBehindLink(tokens, start, link, last);
  start = skipBelonging(tokens, start, last);
  // "Miss Harbour Ana Vega": what stands before a given name and a surname is a title.
  const isTitleAt = last - start >= 2 && !isGiven(tokens[start]) && isGiven(tokens[start + 1]);
  if (isTitleAt && (isTitled || hasOffice)) start++;
  return { ...titles, start };
}

/** "Mr", "Sen.", "Harbour Minister": the last of them decides where the name can begin; `link` is the last small word in the run. */
function readTitles(
  tokens: readonly Token[],
  first: number,
  last: number,
): { readonly titles: RunFront; readonly link: number } {
  let titles: RunFront = {
    start: first,
    runFirst: first,
    isTitled: false,
    hasOffice: false,
    gender: undefined,
  };
  let link = -1;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const bare = withoutStop(token.lower);
    if (at < last && HONORIFICS.has(bare) && !(bare === 'mx' && token.isAllCapitals)) {
      const runFirst = at > first && !titles.hasOffice ? at : titles.runFirst;
      titles = { ...titles, start: at + 1, runFirst, isTitled: true, gender: HONORIFICS.get(bare) };
    } else if (at < last && isOfficeAt(tokens, at, last)) {
      titles = { ...titles, start: at + 1, hasOffice: true };
    } else if ((!token.isCapital || titles.hasOffice) && LINKS.has(token.lower)) link = at;
  }
  return { titles, link };
}

/** An office before a name; only one that is used as a title when a single word follows ("Judge Vega", not "Reporter Vega"). */
function isOfficeAt(tokens: readonly Token[], at: number, last: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (isShortOffice(tokens[at])) return !isShortName(tokens, at, last);
  if (!isRoleNoun(lower) || isGivenAt(tokens, at, last)) return false;
  return last - at > 1 || TITLE_OFFICES.has(lower);
}

/** "PC World", "AG Markets": letters before plain words are no office. */
function isShortName(tokens: readonly Token[], at: number, last: number): boolean {
  const [letters, next] = [tokens[at], tokens[at + 1]];
  if (letters?.isAllCapitals !== true || isGiven(next)) return false;
  return isPlainWord(tokens[last]?.lower ?? '') || next?.isAllCapitals === true;
}

/** "Dean Okoye", "Major Vega": a given name that is also an office is one when another capitalised word and no more follow. */
function isGivenAt(tokens: readonly Token[], at: number, last: number): boolean {
  return genderOfGivenName(tokens[at]?.lower ?? '') !== undefined && last - at === 1;
}

/** Behind "Secretary of State", "Ambassador to the United States": where the person's name begins. */
function nameBehindLink(tokens: readonly Token[], from: number, link: number, last: number): number {
  let at = link + 1;
  for (let given = at; given < last; given++) {
    if (
      genderOfGivenName(tokens[given]?.lower ?? '') !== undefined &&
      !PLACES.has(tokens[given]?.lower ?? '')
    )
      return given;
  }
  const places = placeLength(tokens, at, last);
  if (places > 0 && at + places <= last) return at + places;
  // "Ambassador to France": an office without its holder.
  if (places > 0) return tokens[from]?.isCapital === true ? from : last + 1;
  at = link + 2;
  return last - at >= 1 ? at : last + 1;
}

/** Steps over nationalities, parties and plain nouns for persons before a name: "Republican Ana Vega", "US Ana Vega", "Immunologist Ana Vega". */
function skipBelonging(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && isSortOrLand(tokens, at)) at++;
  // "Democratic Senators Ana Vega"
  if (at > from && isGivenWithSurname(tokens, at, last)) return at;
  at = from;
  while (at < last && belongs(tokens, at, last)) at++;
  return at;
}

function isSortOrLand(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return DEMONYMS.has(lower) || isCalendar(tokens[at]) || isSortOfPerson(lower);
}

/** Pupils by their year, lower case: "Junior" is a given name, too. */
const PUPILS = new Set(['freshman', 'sophomore', 'junior', 'senior']);

/** Members of parties, lower case: what follows them is always somebody's name. */
const PARTISANS = new Set(['democrat', 'republican', 'tory', 'libertarian', 'conservative', 'liberal']);

/** "American" of "American Ayita Okoye", "Monday" of "Monday Ana Vega": no part of the name. */
function belongs(tokens: readonly Token[], at: number, last: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (isDate(tokens, at) || (at + 1 < last && isDate(tokens, at + 1))) return true;
  if (!isSortOrLand(tokens, at)) return false;
  const isSort = isSortOfPerson(lower) && !DEMONYMS.has(lower);
  if (isGivenWithSurname(tokens, at + 1, last)) return true;
  // "American Ayita Okoye", "Democrat Okoye": what follows is no plain word.
  if (isSort || isCalendar(tokens[at])) return false;
  const isLong = last - at > 1 && last - at < 4;
  return (isLong || (PARTISANS.has(lower) && last - at === 1)) && isForeign(tokens, at + 1, last);
}

/** "Monday" of "on Monday Vega said" and of "Early Monday Vega said", "April" of "last April Vega said"; "by April Vega" may be somebody of that name. */
function isDate(tokens: readonly Token[], at: number): boolean {
  return isCalendar(tokens[at]) && BEFORE_DATES.has(tokens[at - 1]?.lower ?? '');
}

const BEFORE_DATES = new Set('on in since until last next this every late early'.split(' '));

/** "Virologist", "Celebrities", "Sophomore", "Kentuckian", "Oscar-winner": what sort of people somebody is of. */
function isSortOfPerson(lower: string): boolean {
  if (PUPILS.has(lower)) return true;
  if (genderOfGivenName(lower) !== undefined) return false;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return isPersonNoun(lower.slice(hyphen + 1));
  return isPlainPerson(lower) || INHABITANT.test(lower) || (isPersonNoun(lower) && isPlural(lower));
}

/** "Kentuckian", "Chicagoan" */
const INHABITANT = /.{4}(?:ian|oan)$/;

/** Words that English does not know, none of them a place, a nationality or an acronym. */
function isForeign(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined || token.isAllCapitals || token.end - token.start < 2) return false;
    const { lower } = token;
    if (!token.isCapital && !PARTICLES.has(lower)) return false;
    if (isPlainWord(lower) || PLACES.has(lower) || DEMONYMS.has(lower)) return false;
  }
  return true;
}

/** "Ana", "A." */
export function isGiven(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return /^\p{Ll}\.?$/u.test(token.lower) || genderOfGivenName(token.lower) !== undefined;
}

/** "Monday" of "Monday Ana Vega" */
function isCalendar(token: Token | undefined): boolean {
  return token !== undefined && CALENDAR_WORDS.has(withoutStop(token.lower));
}

/** "Ana Vega" */
function isGivenWithSurname(tokens: readonly Token[], at: number, last: number): boolean {
  return at < last && genderOfGivenName(tokens[at]?.lower ?? '') !== undefined;
}
