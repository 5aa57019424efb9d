import type { LocalizationMap } from 'discord-api-types/v10';
import type { Messages } from '../replies/messages.ts';
import { TRANSLATIONS } from '../replies/messages-for.ts';

/** A word in every language beside English, by Discord's locale; what a table does not hold is left out. */
export function localizationsOf(wordIn: (messages: Messages) => string | undefined): LocalizationMap {
  const words: LocalizationMap = {};
  for (const { locale, messages } of TRANSLATIONS) {
    const word = wordIn(messages);
    if (word !== undefined) words[locale] = word;
  }
  return words;
}
