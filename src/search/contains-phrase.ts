import { nameForm } from '../text/name-form.ts';
import { scanWords } from './scan-words.ts';

/** Whether the words of a phrase stand in a text one after the other, through accents, case, quotation marks and what parts words. */
export function containsPhrase(text: string, phrase: string): boolean {
  const wanted = formsOf(phrase);
  if (wanted.length === 0) return true;
  const forms = formsOf(text);
  return forms.some((_, start) => wanted.every((form, place) => forms[start + place] === form));
}

function formsOf(text: string): readonly string[] {
  const forms: string[] = [];
  scanWords(text, (start, end) => forms.push(nameForm(text.slice(start, end))));
  return forms;
}
