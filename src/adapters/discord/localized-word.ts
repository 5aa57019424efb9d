/** Words by Discord's locale, as a registration holds them. */
export type LocalizedWords = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** The word that Discord shows for a locale: that of the same locale, else of the same language; undefined where there is neither. */
export function localizedWord(words: LocalizedWords, locale: string): string | undefined {
  const wanted = locale.toLowerCase();
  const entries = Object.entries(words ?? {});
  const entry =
    entries.find(([key]) => key.toLowerCase() === wanted) ??
    entries.find(([key]) => languageOf(key) === languageOf(wanted));
  return entry?.[1] ?? undefined;
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-', 1)[0] ?? '';
}
