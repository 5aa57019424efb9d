import { type LocalizedWords, localizedWord } from '../../discord/localized-word.ts';
import { locale } from './page-words.ts';

interface Localizable {
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: LocalizedWords;
  readonly description_localizations?: LocalizedWords;
}

/** Name and description in the language of the page, as Discord chooses them: the same locale, else the same language, else as registered. */
export function localized({ name, description, ...maps }: Localizable): {
  name: string;
  description: string;
} {
  return {
    name: localizedWord(maps.name_localizations, locale) ?? name,
    description: localizedWord(maps.description_localizations, locale) ?? description,
  };
}
