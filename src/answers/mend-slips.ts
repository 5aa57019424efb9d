import type { Coverage } from '../coverage/coverage.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { termOf } from '../search/term-of.ts';
import { nameForm } from '../text/name-form.ts';
import { slipsBetween } from '../text/slips-between.ts';
import { analyseWords, type Word } from './analyse-words.ts';

const { search, words: language } = DEFAULT_LANGUAGE;
const LETTERS = /^\p{L}+$/u;
/** A shorter word is looked for whole: with an ending it is like too many others. */
const LEAST_STEM = 5;
/** Either of two words that were typed without a blank between them has at least so many letters. */
const LEAST_PART = 3;

/**
 * The words of a question with slips of the finger mended by the words of the coverage: what stands in no article and is no common word of the
 * language either is the nearest of them, or two of them that stand side by side. A name is mended to a name alone; whoever is not in the coverage
 * is nobody's slip.
 */
export async function mendSlips(coverage: Coverage, question: string): Promise<string> {
  let mended = '';
  let from = 0;
  for (const word of analyseWords(question)) {
    const meant = await meantBy(coverage, word);
    if (meant === undefined) continue;
    mended += question.slice(from, word.start) + asWritten(word, meant);
    from = word.end;
  }
  return mended + question.slice(from);
}

async function meantBy(coverage: Coverage, { text, term, isCapital }: Word): Promise<string | undefined> {
  const bare = DEFAULT_LANGUAGE.questions.withoutPossessive(text);
  if (term === '' || !LETTERS.test(bare)) return undefined;
  const isKnown = !isCapital && language.isKnown(term);
  if (isKnown && language.isCommon(term)) return undefined;
  const [hit] = await coverage.passageIndex.search({ words: bare }, { limit: 1 });
  if (hit !== undefined) return undefined;
  // A rare word is itself, unless two letters changed places or one was typed once for twice.
  if (isKnown) return likeIt(coverage, bare, isCapital, isSlightSlip);
  const small = isCapital ? undefined : smallWordLike(nameForm(bare));
  return (
    small ??
    (await likeIt(coverage, bare, isCapital)) ??
    (isCapital ? undefined : ((await likeAForm(coverage, bare)) ?? (await twoWords(coverage, bare))))
  );
}

async function likeIt(
  coverage: Coverage,
  bare: string,
  isCapital: boolean,
  isMeant: (typed: string, word: string) => boolean = () => true,
): Promise<string | undefined> {
  for (const { word } of await coverage.wordsLike(bare)) {
    // A stop word is what the articles hold most of, and seldom what is asked about.
    if (termOf(word, search) === '' || !isMeant(nameForm(bare), word)) continue;
    if (!isCapital || (await isOfName(coverage, word))) return word;
  }
  return undefined;
}

/** The same letters in another order, or the same but for one that is doubled. */
function isSlightSlip(typed: string, word: string): boolean {
  const single = (form: string): string => form.replace(/(.)\1+/gu, '$1');
  const sorted = (form: string): string => [...form].sort().join('');
  return single(typed) === single(word) || sorted(typed) === sorted(word);
}

/** "suspnd" in articles that have "suspended". */
async function likeAForm(coverage: Coverage, bare: string): Promise<string | undefined> {
  if (bare.length < LEAST_STEM) return undefined;
  for (const ending of language.inflections) {
    const typed = nameForm(bare) + ending;
    for (const { word, slips } of await coverage.wordsLike(typed))
      if (slips === 1 && word.endsWith(ending)) return word;
  }
  return undefined;
}

/** "primeminister", where articles have both words side by side. */
async function twoWords(coverage: Coverage, bare: string): Promise<string | undefined> {
  for (let at = bare.length - LEAST_PART; at >= LEAST_PART; at--) {
    const words = `${bare.slice(0, at)} ${bare.slice(at)}`;
    const { total } = await coverage.passagesHolding(words, { offset: 0, limit: 1 });
    if (total > 0) return words;
  }
  return undefined;
}

function smallWordLike(form: string): string | undefined {
  return language.small.find((word) => slipsBetween(form, word) === 1);
}

async function isOfName(coverage: Coverage, word: string): Promise<boolean> {
  const [person] = await coverage.peopleCalled(word);
  return person !== undefined;
}

/** With the capital of what was typed, and what says that it owns something. */
function asWritten({ text, isCapital }: Word, meant: string): string {
  const possessive = text.slice(DEFAULT_LANGUAGE.questions.withoutPossessive(text).length);
  return (isCapital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant) + possessive;
}
