import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { scanWords } from '../search/scan-words.ts';
import { termOf } from '../search/term-of.ts';
import { keepLatest } from '../text/keep-latest.ts';

/** A word of a question or a sentence as answers compare them. */
export interface Word {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Under which the index looks it up; empty for a stop word. */
  readonly term: string;
  /** As `term`, with irregular forms brought to their plain one: "spoke" is "speak". */
  readonly base: string;
  readonly isCapital: boolean;
}

/** The words of a text in order, stop words among them. */
export function analyseWords(text: string): readonly Word[] {
  const words: Word[] = [];
  scanWords(text, (start, end) => {
    const word = text.slice(start, end);
    const first = word.charAt(0);
    words.push({ text: word, start, end, ...formsOf(word), isCapital: first !== first.toLowerCase() });
  });
  return words;
}

interface Forms {
  readonly term: string;
  readonly base: string;
}

/** A newsroom's words are few and come again and again. */
const REMEMBERED = 50_000;
const remembered = new Map<string, Forms>();

function formsOf(word: string): Forms {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const { search, words } = DEFAULT_LANGUAGE;
  const term = termOf(word, search);
  const plain = term === '' ? undefined : words.plainForms.get(word.toLowerCase());
  const forms = { term, base: plain === undefined ? term : termOf(plain, search) };
  keepLatest(remembered, word, forms, REMEMBERED);
  return forms;
}

/** The plain forms of a text's words, stop words left out, in order and as often as they stand there. */
export function basesIn(text: string): readonly string[] {
  return analyseWords(text).flatMap(({ base }) => (base === '' ? [] : [base]));
}

/** The plain forms of a text's words, each once. */
export function basesOf(text: string): ReadonlySet<string> {
  return new Set(basesIn(text));
}
