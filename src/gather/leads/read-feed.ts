import { type AnyFeed, parseFeed } from 'feedsmith';
import { decodePage } from '../../corpus/html/decode-page.ts';
import { declaresEntities } from './declares-entities.ts';
import type { GivenWords, Lead, ReadLeads } from './lead.ts';
import { writtenDay } from './written-day.ts';

type Unplaced = Omit<Lead, 'address'> & { readonly link: string | undefined };

/** The entries of a feed: RSS of all versions, Atom, RDF, JSON Feed. What has no address of its own is passed over. Never throws. */
export function readFeed(bytes: Uint8Array, address: string, contentType: string | undefined): ReadLeads {
  const decoded = decodePage(bytes, contentType);
  if (decoded.kind === 'refused') return { kind: 'refused', detail: decoded.why };
  if (declaresEntities(decoded.text)) return { kind: 'refused', detail: 'it declares entities of its own' };
  let feed: AnyFeed;
  try {
    feed = parseFeed(decoded.text);
  } catch (error) {
    // Errors of detecting and of parsing: what came is no feed, or a broken one.
    return { kind: 'refused', detail: error instanceof Error ? error.message : 'unknown' };
  }
  return { kind: 'read', leads: entriesOf(feed).flatMap((entry) => placed(entry, address)) };
}

function placed({ link, ...entry }: Unplaced, base: string): readonly Lead[] {
  if (link === undefined || !URL.canParse(link, base)) return [];
  const url = new URL(link, base);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? [{ ...entry, address: url.href }] : [];
}

function entriesOf(parsed: AnyFeed): readonly Unplaced[] {
  switch (parsed.format) {
    case 'rss': {
      const { items = [], language } = parsed.feed;
      return items.map((item) => ({
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        ...defined({
          title: item.title,
          author: item.dc?.creators?.join(', ') ?? item.authors?.flatMap(nameOf).join(', '),
          date: writtenDay(item.pubDate ?? item.dc?.dates?.[0]),
          language,
          stamp: item.pubDate,
          content: html(item.content?.encoded),
          summary: html(item.description),
        }),
      }));
    }
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link ?? item.rdf?.about,
        ...defined({
          title: item.title,
          author: item.dc?.creators?.join(', '),
          date: writtenDay(item.dc?.dates?.[0]),
          stamp: item.dc?.dates?.[0],
          content: html(item.content?.encoded),
          summary: html(item.description),
        }),
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        link: linkOf(entry.links ?? []),
        ...defined({
          title: entry.title?.value,
          author: (entry.authors ?? parsed.feed.authors)?.flatMap(nameOf).join(', '),
          date: writtenDay(entry.published ?? entry.updated),
          language: parsed.feed.xml?.lang,
          stamp: entry.updated,
          content: ofType(entry.content),
          summary: ofType(entry.summary),
        }),
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.url ?? item.external_url ?? item.id,
        ...defined({
          title: item.title,
          author: (item.authors ?? parsed.feed.authors)?.flatMap(nameOf).join(', '),
          date: writtenDay(item.date_published ?? item.date_modified),
          language: item.language ?? parsed.feed.language,
          stamp: item.date_modified ?? item.date_published,
          content: html(item.content_html) ?? plain(item.content_text),
          summary: plain(item.summary),
        }),
      }));
  }
}

function nameOf(person: unknown): readonly string[] {
  if (typeof person === 'string') return [person];
  if (typeof person !== 'object' || person === null || !('name' in person)) return [];
  return typeof person.name === 'string' ? [person.name] : [];
}

/** RFC 4287, section 4.2.7: `alternate` is meant where nothing is said. */
function linkOf(links: readonly { readonly href?: string; readonly rel?: string }[]): string | undefined {
  return links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
}

/** RFC 4287, section 3.1.1: text unless it says HTML; other media types are no words. */
function ofType(
  given: { readonly value?: string; readonly type?: string } | undefined,
): GivenWords | undefined {
  const { value, type = 'text' } = given ?? {};
  if (type === 'html' || type === 'xhtml' || type === 'text/html') return html(value);
  return type === 'text' || type === 'text/plain' ? plain(value) : undefined;
}

function html(words: string | undefined): GivenWords | undefined {
  return words === undefined || words.trim() === '' ? undefined : { form: 'html', words };
}

function plain(words: string | undefined): GivenWords | undefined {
  return words === undefined || words.trim() === '' ? undefined : { form: 'text', words };
}

type Defined<Parts> = { readonly [Name in keyof Parts]?: Exclude<Parts[Name], undefined> };

/** Without the parts that are undefined or empty. */
function defined<Parts extends Record<string, unknown>>(parts: Parts): Defined<Parts> {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as Defined<Parts>; // the very parts, fewer of them
}
