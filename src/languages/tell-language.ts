import { FUNCTION_WORDS } from './function-words.ts';

/** What stands farther in than so many UTF-16 units is not looked at. */
const READ = 10_000;
/** Fewer small words of a language prove nothing: "En route to La Paz, de Vries …" has three of French. */
const LEAST_WORDS = 6;
/** Nor does less than this part of the words: in prose a third is small words, and some of any language look like those of another. */
const LEAST_PART = 0.12;
/** Of the small words that English has not, a language must have so many times those of English that it has not. */
const MARGIN = 1.5;
/** The same of two others: where a text has nearly as much of a neighbour (Danish and Norwegian), it stays open which of them it is. */
const NEIGHBOUR_MARGIN = 1.2;
/**
 * Prose has its small words everywhere: of so many words less than this part are English in none that is English, not even in a list
 * of names (whose share was .07 where it was least).
 */
const LEAST_SHARE = 0.03;
const LEAST_PROSE = 100;
/** Of all letters, so many are of other scripts in a text that is not written in Latin ones. */
const OTHER_SCRIPT = 0.5;
/** The first letter behind the Latin ones of Europe, and the first of another script. */
const BEHIND_LATIN = 0x370;

const ENGLISH = 'en';
/** A language of its own code that is not told: "undetermined" of ISO 639-2. */
const UNDETERMINED = 'und';

/** Scripts that settle the language. Kana stands before Han, which Japanese is mostly written in. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];
/** A script settles the language of a text that has so much of it among the letters that are not Latin. */
const SETTLES = 0.15;

/**
 * The language of a text as a code of `FUNCTION_WORDS`, told from its small words or its script; `und` where the script is of several
 * (Cyrillic, Arabic, Devanagari) and says only which it is not, or the words are of two neighbours as much; undefined in doubt, as for a few
 * words. Linear, and bounded: the beginning decides.
 */
export function tellLanguage(text: string): string | undefined {
  const beginning = text.slice(0, READ);
  return byScript(beginning) ?? bySmallWords(beginning.toLowerCase());
}

function byScript(text: string): string | undefined {
  let [latin, other] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLatin(code)) latin++;
    else if (code >= BEHIND_LATIN && !isSign(code)) other++;
  }
  if (other <= OTHER_SCRIPT * (latin + other)) return undefined;
  const settled = SCRIPTS.find(([, letters]) => (text.match(letters)?.length ?? 0) >= SETTLES * other);
  return settled?.[0] ?? UNDETERMINED;
}

/** Letters of English, of the other languages of Europe, and those with two accents of Vietnamese. */
function isLatin(code: number): boolean {
  if (code < 0xc0) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

/** Dashes, quotation marks, arrows, and blanks and marks of the East. */
function isSign(code: number): boolean {
  return (code >= 0x2000 && code < 0x2e80) || (code >= 0x3000 && code < 0x3040);
}

const LANGUAGES: readonly string[] = Object.keys(FUNCTION_WORDS);

/** For each small word the places in `LANGUAGES` of those that have it. */
const places: ReadonlyMap<string, ReadonlySet<number>> = readPlaces();

function bySmallWords(text: string): string | undefined {
  const met = new Map<string, number>();
  const counts = LANGUAGES.map(() => 0);
  let words = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    const having = places.get(word);
    if (having === undefined) continue;
    met.set(word, (met.get(word) ?? 0) + 1);
    for (const place of having) counts[place] = (counts[place] ?? 0) + 1;
  }
  const english = LANGUAGES.indexOf(ENGLISH);
  const others = counts.map((count, place) => (place === english ? 0 : count));
  const most = Math.max(...others);
  const best = others.indexOf(most);
  const isFar = (one: number, other: number, margin: number) =>
    unshared(met, one, other) >= Math.max(1, margin * unshared(met, other, one));
  const isForeign = most >= LEAST_PART * words && unshared(met, best, english) >= LEAST_WORDS;
  if (isForeign && isFar(best, english, MARGIN)) {
    const isAlone = LANGUAGES.every((_, other) => other === best || isFar(best, other, NEIGHBOUR_MARGIN));
    return isAlone ? LANGUAGES[best] : UNDETERMINED;
  }
  const ofEnglish = counts[english] ?? 0;
  if (words >= LEAST_PROSE && ofEnglish < LEAST_SHARE * words) return UNDETERMINED;
  const isEnglish =
    ofEnglish >= LEAST_WORDS &&
    LANGUAGES.every((_, other) => other === english || isFar(english, other, MARGIN));
  return isEnglish ? ENGLISH : undefined;
}

/** How many of the words that were met one language has and the other has not: only these tell the two apart. */
function unshared(met: ReadonlyMap<string, number>, one: number, other: number): number {
  let count = 0;
  for (const [word, times] of met) {
    const having = places.get(word);
    if (having?.has(one) === true && !having.has(other)) count += times;
  }
  return count;
}

function readPlaces(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  LANGUAGES.forEach((code, place) => {
    for (const word of FUNCTION_WORDS[code] ?? []) found.set(word, (found.get(word) ?? new Set()).add(place));
  });
  return found;
}
