import type { Language } from '../settings/server-settings.ts';
import type { Messages, Translation } from './messages.ts';
import { english } from './messages-english.ts';
import { french } from './messages-french.ts';
import { german } from './messages-german.ts';
import { spanish } from './messages-spanish.ts';

/** The languages of the bot's own words; those that `/settings` offers, and no others. */
const TABLES: Readonly<Record<Exclude<Language, 'auto'>, Messages>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/** Discord's locales that a language is registered for. English is what Discord shows in all others. */
export const TRANSLATIONS: readonly { readonly locale: DiscordLocale; readonly messages: Translation }[] = [
  { locale: 'de', messages: german },
  { locale: 'fr', messages: french },
  { locale: 'es-ES', messages: spanish },
  { locale: 'es-419', messages: spanish },
];

type DiscordLocale = 'de' | 'fr' | 'es-ES' | 'es-419';

/** The words for a locale such as "de-AT" or "es-419": its language decides, in any case; English where it is none of ours. */
export function messagesFor(locale: string): Messages {
  const language = locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return isLanguage(language) ? TABLES[language] : english;
}

function isLanguage(code: string): code is keyof typeof TABLES {
  return Object.hasOwn(TABLES, code);
}
