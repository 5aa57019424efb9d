import { oneLine } from '../text/white-space.ts';
import type { ArticleFacts } from './article.ts';
import { inert } from './inert.ts';

/** What each key of a front matter states. Of two that state the same, the one that stands first here is taken. */
export const FACT_OF_KEY: ReadonlyMap<string, keyof ArticleFacts> = new Map([
  ['title', 'title'],
  ['outlet', 'outlet'],
  ['publisher', 'outlet'],
  ['publication', 'outlet'],
  ['author', 'author'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['date', 'date'],
  ['publishDate', 'date'],
  ['pubDate', 'date'],
  ['date_published', 'date'],
  ['url', 'url'],
  ['canonical', 'url'],
  ['canonical_url', 'url'],
  ['canonicalURL', 'url'],
  ['permalink', 'url'],
  ['link', 'url'],
  ['guid', 'url'],
  ['description', 'description'],
  ['standfirst', 'description'],
  ['subtitle', 'description'],
  ['summary', 'description'],
  ['excerpt', 'description'],
  ['lang', 'language'],
  ['language', 'language'],
  ['gone', 'gone'],
]);

/** What the bot notes in the files that it gathers itself, beside `gone`; it states nothing of the article. */
export const NOTED_KEYS: ReadonlySet<string> = new Set(['source', 'fingerprint']);

/** A value in the form in which it is kept, or a sentence on what is wrong with it and what to do. */
export type Usable = { readonly value: string } | { readonly problem: string };

/** In characters. */
const LONGEST = { title: 500, outlet: 500, author: 500, description: 2_000 } as const;
const LONGEST_ADDRESS = 2_000;

/**
 * Reads what a front matter has behind `key`: a text, a number or a list of names becomes one line, a day must be one of the calendar in
 * ISO 8601, an address absolute http or https without a password, a language a tag of BCP 47, of which the first part is kept.
 */
export function usableFact(key: string, fact: keyof ArticleFacts, value: unknown): Usable {
  const words = wordsOf(value);
  if (words === undefined || words === '')
    return { problem: `“${key}” has no text and was left out; write ${key}: and its words on one line` };
  switch (fact) {
    case 'date':
    case 'gone':
      return dayOf(key, words);
    case 'url':
      return addressOf(key, words);
    case 'language':
      return languageOf(key, words);
    case 'title':
    case 'outlet':
    case 'author':
    case 'description':
      return words.length <= LONGEST[fact]
        ? { value: words }
        : { problem: `“${key}” is longer than ${LONGEST[fact]} characters and was left out; shorten it` };
  }
}

/** A text, a number, a day of TOML, a name with more about it, or several names in a list; as one line. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return onOneLine(value);
  if (typeof value === 'number') return String(value);
  const name = nameOf(value);
  if (name !== undefined) return onOneLine(name);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (!Array.isArray(value)) return undefined;
  const names = value.map(nameOf);
  return names.every((name) => name !== undefined) ? names.map(onOneLine).join(', ') : undefined;
}

/** A name in a list of authors: `Maud Penhale`, or with more about her, `{ name: Maud Penhale, title: Editor }`. */
function nameOf(part: unknown): string | undefined {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null || !('name' in part)) return undefined;
  return typeof part.name === 'string' ? part.name : undefined;
}

/** Half a character (`"\ud83d"`) can be written in a front matter, and shown nowhere. */
function onOneLine(words: string): string {
  return oneLine(words.replace(/\p{Cs}/gu, '\ufffd'));
}

function dayOf(key: string, words: string): Usable {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ]\d{2}:)/.exec(words)?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
  return isReal && day !== undefined
    ? { value: day }
    : {
        problem: `“${key}” is no day and was left out: “${inert(words)}”; write it as year, month and day, 2016-12-08`,
      };
}

function addressOf(key: string, words: string): Usable {
  const problem = `“${key}” is no web address and was left out: “${inert(words)}”; write it in full, beginning with https://`;
  if (words.includes(' ') || words.length > LONGEST_ADDRESS || !URL.canParse(words)) return { problem };
  const url = new URL(words);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === ''
    ? { value: url.href }
    : { problem };
}

/** The first part of a tag, in its shortest form: "pt" of `pt-BR`, "de" of `deu`. */
function languageOf(key: string, words: string): Usable {
  const subtag = /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*$/i.exec(words)?.[1];
  return subtag === undefined
    ? {
        problem: `“${key}” is no tag of a language and was left out: “${inert(words)}”; write two or three letters, en or pt-BR`,
      }
    : { value: new Intl.Locale(subtag).language };
}
