import { nameForm } from '../text/name-form.ts';
import { tokensOf } from './tokenizer.ts';

/** Whether the words of a phrase stand in a text one after the other, through accents, case, quotation marks and what parts words. */
export function containsPhrase(text: string, phrase: string): boolean {
  const wanted = formsOf(phrase);
  if (wanted.length === 0) return true;
  const forms = formsOf(text);
  return forms.some((_, start) => wanted.every((form, place) => forms[start + place] === form));
}

function formsOf(text: string): readonly string[] {
  return tokensOf(text).map(({ start, end }) => nameForm(text.slice(start, end)));
}
