import type { Messages } from '../../../replies/messages.ts';
import { page as english } from '../../../replies/words/english-page.ts';
import { page as french } from '../../../replies/words/french-page.ts';
import { page as german } from '../../../replies/words/german-page.ts';
import { page as spanish } from '../../../replies/words/spanish-page.ts';

const TABLES: Readonly<Record<string, Messages['page']>> = { de: german, fr: french, es: spanish };

/** What the browser asks for; `?lang=` in the address comes first. */
export const locale = askedLocale() ?? navigator.language;

/** Its language where the bot speaks it, else English: what the document's `lang` says. */
export const language = languageOf(locale);

/** The page's own words in that language. */
export const words: Messages['page'] = TABLES[language] ?? english;

/** It goes into a header, which takes only what looks like a locale. */
function askedLocale(): string | undefined {
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(asked) ? asked : undefined;
}

function languageOf(locale: string): string {
  const [code = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(TABLES, code) ? code : 'en';
}
