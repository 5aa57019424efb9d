import type { MarkedWords } from '../language-marks.ts';
import { formsOf } from './speech.ts';
import { genderOfPronoun } from './words/pronouns.ts';
import { NAMERS, WORKS } from './words/title-words.ts';

/** Verbs whose words are uttered: what is sung or read may be a work ("read “Harbours of the North”"), who is told a show ("told “Good Morning”"). */
const UTTERING = formsOf(
  ({ kind, features }) => kind === 'speech' && !features.has('performs') && !features.has('hearer'),
  ['third', 'past', 'gerund'],
);
/** A verb of uttering or a colon right before the words: "the crowd chanted “Open The Gates”". */
const UTTERED = new RegExp(`(?::|\\b(?:${[...UTTERING].join('|')}))\\s*,?\\s*$`, 'i');
/** Somebody is called by the words: "critics dub the plan “Walls First”" has an object. "A print called" has none, nor "labelled as". */
const CALLED = new RegExp(
  `\\b(?:${[...formsOf(({ features }) => features.has('names'))].join('|')})\\s(?!as\\s$)[^.,]{1,30}\\s$`,
  'i',
);

/** "posters saying “…”", "a sign outside the terrace read: “…”": what is put up is shown, not said. */
const PAINTED =
  /\b(?:posters?|placards?|banners?|signs?|stickers?|murals?|billboards?)(?:(?: \p{Ll}+){0,4} (?:saying|reading|reads?)| (?:that )?(?:said|says))\s*:?\s*$/u;

/** "a process called", "are called", "what is called", "refers to herself as a": what something is called, and by nobody in particular. */
const CALLED_SO =
  /(?:\b(?:is|are|’s|'s|what(?: is|’s|'s)|(?:a|an|the)(?: (?!(?:that|which|who|he|she|it|they|we|you)\b)[\p{L}-]+){1,3})(?: (?:also|often|sometimes))? (?:called|dubbed|termed|known as)|\brefers? to (?:my|him|her|them|it|our)sel(?:f|ves) as)(?: an?| the)?\s*$/u;
/** What something is called has so many words at most. */
const FEW_WORDS = 3;

/** "an episode of “Harbour Nights”", "the star of “Harbour”" */
const SHOWN =
  /\b(?:cast|contestant|cover|creator|edition|episode|finale|host|issue|performance|premiere|remake|reruns?|revival|screening|season|sequel|series|showing|star|version)s? of\s*$/iu;

/** "voted off “Harbour Nights of Gold.”": in capitals behind a preposition, a show or a work. */
const BEHIND_PREPOSITION = /\b(?:from|in|into|on|for|off|with)\s*$/u;
/** ("harbour exit"): what a foreign word means. */
const LONGEST_GLOSS = 4;

/** Small words within titles, which keep a small letter: “Harbours of the North”. */
const SMALL = new Set('a an and as at but by for from in of on or the to vs with'.split(' '));
/** Longer titles are rare, and longer quotations are not. */
const LONGEST_TITLE = 12;

/**
 * Whether marked words are a title, a nickname or a name for a thing: told from their form and what stands beside them. Nobody is quoted
 * by these.
 */
export function isTitle({ before, content, after }: MarkedWords): boolean {
  const words = content.split(/\s+/);
  if (words.length > LONGEST_TITLE) return false;
  const isCapital = /^[\p{Lu}\p{N}]/u.test(content);
  const previous = /([\p{L}\p{N}-]+)(['’]s)?,?\s*[(]?$/u.exec(before);
  const previousWord = previous?.[1]?.toLowerCase() ?? '';
  if (isNickname(before, after, words)) return true;
  if (NAMERS.has(previousWord) || PAINTED.test(before)) return true;
  if (/\b(?:known(?: \w+){0,3} as|stage name|goes by|going by the name)\s*,?\s*(?:the\s|a\s)?$/i.test(before))
    return true;
  if (words.length <= FEW_WORDS && CALLED_SO.test(before) && !/^\s*by\b/.test(after)) return true;
  if (!isCapital) return false;
  if (words.length <= LONGEST_GLOSS && before.endsWith('(') && after.startsWith(')')) return true;
  if (
    words.length > 1 &&
    BEHIND_PREPOSITION.test(before) &&
    /^[\s.,]*$/.test(after.slice(0, 1)) &&
    isTitleCase(words)
  )
    return true;
  if (SHOWN.test(before) && isTitleCase(words.length === 1 ? [...words, ...words] : words)) return true;
  // “In June,” says Ana Vega. “In July,” she says.
  const isFirst = /^$|[.!?]$/.test(before.trim());
  if (content.endsWith(',') && isFirst && (UTTERING.has(nextWord(after)) || isUttered(after))) return false;
  const hasTitleCase = isTitleCase(words);
  if (WORKS.has(previousWord)) return hasTitleCase || words.length === 1;
  const next = nextWord(after);
  if (hasTitleCase && (WORKS.has(next) || previous?.[2] !== undefined)) return true;
  if (words.length === 1) return false;
  if (hasTitleCase && before.trim() === '' && /^[.\s]*$/.test(after) && !/[!?…,]$/.test(content)) return true;
  if (!hasTitleCase || /[.!?…]$/.test(content)) return false;
  return !UTTERED.test(before) && !CALLED.test(before);
}

/** " she says" */
function isUttered(after: string): boolean {
  const [, pronoun = '', verb = ''] = /^\s+(\p{L}+) (\p{L}+)/u.exec(after) ?? [];
  return genderOfPronoun(pronoun) !== undefined && UTTERING.has(verb);
}

function nextWord(after: string): string {
  return /^\s+([\p{L}-]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
}

/** Robert “Bob” Vega. */
function isNickname(before: string, after: string, words: readonly string[]): boolean {
  if (words.length > 2 || !/^\p{Lu}/u.test(words[0] ?? '')) return false;
  return /\p{Lu}[\p{L}.]*\s$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(after);
}

/** All words but the small ones begin with a capital. */
function isTitleCase(words: readonly string[]): boolean {
  let capitals = 0;
  for (const [at, word] of words.entries()) {
    if (/^[\p{P}\p{S}]*[\p{Lu}\p{N}]/u.test(word)) capitals++;
    else if (at === 0 || !SMALL.has(word.toLowerCase())) return false;
  }
  return capitals >= 2;
}
