import type { Coverage } from '../coverage/coverage.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { termOf } from '../search/term-of.ts';
import { nameForm } from '../text/name-form.ts';
import { slipsBetween } from '../text/slips-between.ts';
import { analyseWords, type Word } from './analyse-words.ts';

const { search, words: language } = DEFAULT_LANGUAGE;
const LETTERS = /^\p{L}+$/u;

/**
 * The words of a question with slips of the finger mended by the words of the coverage: what stands in no article and is no word of the language
 * either is the nearest of them. A name is mended to a name alone; whoever is not in the coverage is nobody's slip.
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
  if (term === '' || !LETTERS.test(bare) || (!isCapital && language.isKnown(term))) return undefined;
  const [hit] = await coverage.passageIndex.search({ words: bare }, { limit: 1 });
  if (hit !== undefined) return undefined;
  const small = isCapital ? undefined : smallWordLike(nameForm(bare));
  if (small !== undefined) return small;
  for (const { word } of await coverage.wordsLike(bare)) {
    // A stop word is what the articles hold most of, and seldom what is asked about.
    if (termOf(word, search) === '') continue;
    if (!isCapital || (await isOfName(coverage, word))) return word;
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
