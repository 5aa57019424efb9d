import { termOf } from '../search/term-of.ts';
import { tokensOf } from '../search/tokenizer.ts';
import { PLAIN_FORMS } from './irregular-forms.ts';

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
  return tokensOf(text).map(({ term, start, end }) => {
    const word = text.slice(start, end);
    const plain = term === '' ? undefined : PLAIN_FORMS.get(word.toLowerCase());
    const first = word.charAt(0);
    return {
      text: word,
      start,
      end,
      term,
      base: plain === undefined ? term : termOf(plain),
      isCapital: first !== first.toLowerCase(),
    };
  });
}

/** The plain forms of a text's words, stop words left out, in order and as often as they stand there. */
export function basesIn(text: string): readonly string[] {
  return analyseWords(text).flatMap(({ base }) => (base === '' ? [] : [base]));
}

/** The plain forms of a text's words, each once. */
export function basesOf(text: string): ReadonlySet<string> {
  return new Set(basesIn(text));
}
