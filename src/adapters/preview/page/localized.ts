/** Words by Discord's locale. */
type Words = Readonly<Record<string, string | null | undefined>> | null | undefined;

interface Localizable {
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Words;
  readonly description_localizations?: Words;
}

/** Name and description in the language of the browser, as Discord chooses them: the same locale, else the same language, else as registered. */
export function localized({ name, description, ...maps }: Localizable): {
  name: string;
  description: string;
} {
  return {
    name: wordIn(maps.name_localizations) ?? name,
    description: wordIn(maps.description_localizations) ?? description,
  };
}

function wordIn(words: Words): string | undefined {
  const locale = navigator.language.toLowerCase();
  const entries = Object.entries(words ?? {});
  const [language = ''] = locale.split('-');
  const entry =
    entries.find(([key]) => key.toLowerCase() === locale) ??
    entries.find(([key]) => key.toLowerCase().split('-')[0] === language);
  return entry?.[1] ?? undefined;
}
