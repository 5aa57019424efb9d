import { inert } from './inert.ts';

/** What a front matter may state. */
export const FRONT_MATTER_KEYS = ['title', 'outlet', 'author', 'date', 'url', 'lang'] as const;

export type FrontMatterKey = (typeof FRONT_MATTER_KEYS)[number];

/** A value in the form in which it is kept, or a sentence on what is wrong with it and what to do. */
export type Usable = { readonly value: string } | { readonly problem: string };

/**
 * Reads a value of the front matter: a text, a number or a list of names becomes one line, a day must be one of the calendar in ISO 8601, an address
 * absolute http or https without a password.
 */
export function usableValue(key: FrontMatterKey, value: unknown): Usable {
  const words = wordsOf(value);
  if (words === undefined || words === '')
    return { problem: `“${key}” has no text and was left out; write ${key}: and its words on one line` };
  switch (key) {
    case 'date':
      return dayOf(words);
    case 'url':
      return addressOf(words);
    case 'lang':
      return languageOf(words);
    case 'title':
    case 'outlet':
    case 'author':
      return words.length <= 500
        ? { value: words }
        : { problem: `“${key}” is longer than 500 characters and was left out; shorten it` };
  }
}

/** A text, a number, or several names in a list; as one line. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.split(/\s+/).join(' ').trim();
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'string')) return undefined;
  return value.map((part: string) => part.split(/\s+/).join(' ').trim()).join(', ');
}

function dayOf(words: string): Usable {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ]\d{2}:)/.exec(words)?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
  return isReal && day !== undefined
    ? { value: day }
    : {
        problem: `“date” is no day and was left out: “${inert(words)}”; write it as year, month and day, 2016-12-08`,
      };
}

/** The language of a tag of BCP 47, without its region: "pt" of "pt-BR". */
function languageOf(words: string): Usable {
  const subtag = words.toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(subtag)
    ? { value: new Intl.Locale(subtag).language }
    : {
        problem: `“lang” is no tag of a language and was left out: “${inert(words)}”; write two or three letters, en or pt-BR`,
      };
}

function addressOf(words: string): Usable {
  const problem = `“url” is no web address and was left out: “${inert(words)}”; write it in full, beginning with https://`;
  if (words.includes(' ') || words.length > 2000 || !URL.canParse(words)) return { problem };
  const url = new URL(words);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === ''
    ? { value: url.href }
    : { problem };
}
