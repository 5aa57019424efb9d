import type { PageDocument } from './page-node.ts';
import { scanHtml } from './scan-html.ts';

/** A page's own description of its article in the words of schema.org, as far as it is plain. */
export interface StructuredArticle {
  readonly headline?: string;
  readonly description?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  /** The report's words without its paragraphs, as most give them. */
  readonly body?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Types of schema.org that are an article: “NewsArticle”, “ReportageNewsArticle”, “BlogPosting”, “Report”. */
const ARTICLE = /(?:Article|Posting|^Report|Review)$/;
/** Objects that are looked at in all; a page has a handful. */
const MOST = 2_000;
const LONGEST_SCRIPT = 500_000;

/** The first article that a page describes in its JSON-LD; undefined where it describes none that can be read. */
export function findStructuredArticle(document: PageDocument): StructuredArticle | undefined {
  const articles: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length <= LONGEST_SCRIPT) articles.push(...articlesIn(parsed(source)));
  }
  const isNews = (each: Json) => typesOf(each).some((type) => type.endsWith('NewsArticle'));
  const article = articles.find(isNews) ?? articles[0];
  return article === undefined ? undefined : structured(article);
}

function structured(article: Json): StructuredArticle {
  const language = article.inLanguage;
  const stated = {
    headline: wordsIn(article.headline) ?? wordsIn(article.name),
    description: wordsIn(article.description),
    publisher: nameIn(article.publisher),
    published: wordsIn(article.datePublished) ?? wordsIn(article.dateCreated),
    url: wordsIn(article.url) ?? idIn(article.mainEntityOfPage),
    language: wordsIn(language) ?? wordsIn((language as Json | undefined)?.alternateName),
    body: wordsIn(article.articleBody),
  };
  return {
    ...Object.fromEntries(Object.entries(stated).filter(([, words]) => words !== undefined)),
    authors: listOf(article.author ?? article.creator).flatMap((author) => nameIn(author) ?? []),
  };
}

/** Line ends within a text are no JSON, and many a page has them. */
function parsed(source: string): unknown {
  const json = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '');
  for (const attempt of [json, json.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // A SyntaxError: the page describes nothing that can be read, and its article is read without.
    }
  }
  return undefined;
}

/** Every object of a type of article, wherever it stands in lists, graphs and other objects; the outermost first. */
function articlesIn(root: unknown): readonly Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST; at++) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST));
    else {
      const object = value as Json;
      if (typesOf(object).some((type) => ARTICLE.test(type))) found.push(object);
      else queue.push(...Object.values(object).slice(0, MOST));
    }
  }
  return found;
}

function typesOf(object: Json): readonly string[] {
  return listOf(object['@type']).filter((type) => typeof type === 'string');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A name, bare or as a person or an organisation has it; an address is none. */
function nameIn(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const name = typeof first === 'object' && first !== null ? wordsIn((first as Json).name) : wordsIn(first);
  return name === undefined || /^https?:/i.test(name) ? undefined : name;
}

function idIn(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? wordsIn((value as Json)['@id']) : wordsIn(value);
}

/** Many put HTML and its references into these texts, some of them twice. */
function wordsIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const words = scanHtml(value)
    .map((part) => (part.kind === 'words' ? part.words : ' '))
    .join('')
    .trim();
  return words === '' ? undefined : words;
}
