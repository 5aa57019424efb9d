import { nameForm } from './name-form.ts';

const POSSESSIVE = /['’]s\b/g;

/** Whether a text holds the words of a name's form (`nameForm`) side by side; "Ashdown’s" holds "ashdown", and "ashdowns" as well. */
export function holdsWords(text: string, form: string): boolean {
  return formsOfWords(text).some((own) => ` ${own} `.includes(` ${form} `));
}

/** The forms of a text's words, in order, without and with the possessive: once where it has none. */
export function formsOfWords(text: string): readonly string[] {
  const own = nameForm(text);
  const bare = text.replace(POSSESSIVE, '');
  return bare === text ? [own] : [nameForm(bare), own];
}
