import { nameForm } from './name-form.ts';
import type { SentenceWords } from './sentence-words.ts';

/** The possessive of each language as a pattern, made once. */
const patterns = new Map<string, RegExp>();

/** Whether a text holds the words of a name's form (`nameForm`) side by side; "Ashdown’s" holds "ashdown", and "ashdowns" as well. */
export function holdsWords(text: string, form: string, language: SentenceWords): boolean {
  return formsOfWords(text, language).some((own) => ` ${own} `.includes(` ${form} `));
}

/** The forms of a text's words, in order, without and with the possessive: once where it has none. */
export function formsOfWords(text: string, { possessive }: SentenceWords): readonly string[] {
  const own = nameForm(text);
  const bare = text.replace(patternOf(possessive), '');
  return bare === text ? [own] : [nameForm(bare), own];
}

function patternOf(possessive: string): RegExp {
  const pattern = patterns.get(possessive) ?? new RegExp(`['’]${possessive}\\b`, 'g');
  patterns.set(possessive, pattern);
  return pattern;
}
