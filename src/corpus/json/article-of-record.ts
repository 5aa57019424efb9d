import type { ArticleRecord } from '../compose-record.ts';
import { scanHtml } from '../html/scan-html.ts';
import { usableFacts } from '../usable-facts.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Under which names archives, interfaces and feeds keep what an article has, the likeliest first. After JSON Feed, WordPress, schema.org, News API,
 * the Guardian's and the Times' interfaces, and what scrapers write.
 */
const NAMES = {
  title: ['title', 'headline', 'webTitle', 'heading', 'name'],
  html: ['content_html', 'html', 'body_html', 'bodyHtml', 'contentHtml'],
  text: [
    'content',
    'text',
    'content_text',
    'articleBody',
    'body',
    'maintext',
    'bodyText',
    'body_text',
    'fulltext',
    'full_text',
    'article',
    'story',
  ],
  url: ['canonical', 'canonical_url', 'url', 'link', 'webUrl', 'web_url', 'permalink', 'source_url'],
  date: [
    'date_published',
    'datePublished',
    'publishedAt',
    'published_at',
    'published',
    'webPublicationDate',
    'pub_date',
    'pubDate',
    'date_publish',
    'publication_date',
    'publishDate',
    'date',
  ],
  author: ['author', 'authors', 'byline', 'creator'],
  outlet: ['outlet', 'publisher', 'publication', 'site_name', 'source_name', 'source'],
  description: [
    'standfirst',
    'description',
    'summary',
    'excerpt',
    'abstract',
    'trailText',
    'subtitle',
    'dek',
  ],
  language: ['language', 'lang', 'inLanguage'],
  key: ['id', '_id', 'guid', 'uuid', 'url', 'link'],
} as const;
/** Lists of articles stand under these, at the root or one object further in. */
const LISTS = [
  'articles',
  'items',
  'posts',
  'docs',
  'documents',
  'results',
  'entries',
  'hits',
  'news',
  'stories',
  'data',
];

/** The objects of a parsed file that may be articles: those of its list, or itself. */
export function recordsIn(root: unknown): readonly JsonObject[] {
  if (Array.isArray(root)) return root.filter(isObject).map(unwrapped);
  if (!isObject(root)) return [];
  if (hasText(root)) return [root];
  for (const holder of [root, ...Object.values(root).filter(isObject)]) {
    for (const name of LISTS) {
      const list = holder[name];
      if (Array.isArray(list)) return list.filter(isObject).map(unwrapped);
    }
  }
  return [unwrapped(root)];
}

/** The article of an object; undefined where none of its texts is one. */
export function articleOfRecord(record: JsonObject): ArticleRecord | undefined {
  const content = [...NAMES.html, ...NAMES.text]
    .map((name) => textIn(record[name]))
    .find((text) => text !== undefined);
  if (content === undefined) return undefined;
  const candidates = (names: readonly string[]) => names.map((name) => factIn(record[name]));
  const [key] = NAMES.key.map((name) => keyIn(record[name])).filter((each) => each !== undefined);
  return {
    facts: usableFacts({
      title: candidates(NAMES.title),
      outlet: candidates(NAMES.outlet).filter(
        (name) => typeof name !== 'string' || !/^https?:|^[\w-]+\.[\w.-]+$/i.test(name),
      ),
      author: candidates(NAMES.author).map(withoutBy),
      date: candidates(NAMES.date),
      url: candidates(NAMES.url),
      description: candidates(NAMES.description),
      language: candidates(NAMES.language),
    }),
    content,
    key,
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Search engines and the Guardian's interface keep an article's fields one object further in. */
function unwrapped(record: JsonObject): JsonObject {
  for (const name of ['_source', 'fields', 'attributes']) {
    const inner = record[name];
    if (isObject(inner)) return { ...record, ...inner };
  }
  return record;
}

function hasText(record: JsonObject): boolean {
  return [...NAMES.html, ...NAMES.text].some((name) => textIn(record[name]) !== undefined);
}

/** A text, bare, as WordPress has it (`{ rendered }`), or as a list of paragraphs. */
function textIn(value: unknown): string | undefined {
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string'))
    return value.join('\n\n');
  const text = isObject(value) ? (value.rendered ?? value.value ?? value.text) : value;
  return typeof text === 'string' && /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

/** A fact as words, or as a list of names; references of HTML as the characters that they are. */
function factIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(factIn);
  if (typeof value === 'string') return withoutMarkup(value);
  if (!isObject(value)) return typeof value === 'number' ? value : undefined;
  const inner = value.rendered ?? value.name ?? value.main ?? value.title;
  return typeof inner === 'string' ? withoutMarkup(inner) : undefined;
}

function withoutMarkup(words: string): string | undefined {
  if (!/[<&]/.test(words)) return words;
  const text = scanHtml(words)
    .map((part) => (part.kind === 'words' ? part.words : ' '))
    .join('');
  return text.trim() === '' ? undefined : text;
}

function withoutBy(author: unknown): unknown {
  return typeof author === 'string' ? author.replace(/^by\s+(?=\p{Lu})/iu, '') : author;
}

function keyIn(value: unknown): string | undefined {
  const key = isObject(value) ? value.rendered : value;
  return typeof key === 'string' || typeof key === 'number' ? String(key) : undefined;
}
