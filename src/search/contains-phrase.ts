import { nameForm } from '../text/name-form.ts';
import { remembering } from '../text/remembering.ts';
import { scanWords } from './scan-words.ts';

const formOf = remembering(nameForm);

/** Whether the words of a phrase stand in a text one after the other, through accents, case, quotation marks and what parts words. */
export function containsPhrase(text: string, phrase: string): boolean {
  const wanted = phraseForms(phrase);
  if (wanted.length === 0) return true;
  const forms = phraseForms(text);
  return forms.some((_, start) => wanted.every((form, place) => forms[start + place] === form));
}

/** The words of a text, in order, in the form in which phrases are looked for. */
export function phraseForms(text: string): readonly string[] {
  const forms: string[] = [];
  scanWords(text, (start, end) => forms.push(formOf(text.slice(start, end))));
  return forms;
}
