import { gunzipSync } from 'node:zlib';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { decodePage } from '../../corpus/html/decode-page.ts';
import { compare } from '../../text/compare.ts';
import { declaresEntities } from './declares-entities.ts';
import type { Lead } from './lead.ts';
import { writtenDay } from './written-day.ts';

export type ReadSitemap =
  | { readonly kind: 'read'; readonly leads: readonly Lead[] }
  /** A list of sitemaps, the one that changed last first. */
  | { readonly kind: 'index'; readonly sitemaps: readonly string[] }
  | { readonly kind: 'refused'; readonly detail: string };

/** The protocol has 50 MB; the one of the news, 1,000 entries. */
const LARGEST_UNPACKED = 50_000_000;

const text = z.coerce.string().optional();
const NEWS = z.object({
  'news:title': text,
  'news:publication_date': text,
  'news:publication': z
    .object({ 'news:name': text, 'news:language': text })
    .partial()
    .optional()
    .catch(undefined),
});
const URLS = z.array(
  z
    .object({ loc: text, lastmod: text, 'news:news': NEWS.partial().optional().catch(undefined) })
    .partial()
    .catch({}),
);
const SITEMAPS = z.array(z.object({ loc: text, lastmod: text }).partial().catch({}));

const LISTS = new Set(['url', 'sitemap']);
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => LISTS.has(name),
});

/** The pages that a sitemap lists, newest first, packed or not, with what its part for the news says of them. Never throws. */
export function readSitemap(
  bytes: Uint8Array,
  address: string,
  contentType: string | undefined,
): ReadSitemap {
  const unpacked = unpackedOf(bytes);
  if (unpacked === undefined) return refused('it cannot be unpacked');
  const decoded = decodePage(unpacked, contentType);
  if (decoded.kind === 'refused') return refused(decoded.why);
  if (declaresEntities(decoded.text)) return refused('it declares entities of its own');
  const valid = XMLValidator.validate(decoded.text);
  if (valid !== true) return refused(`line ${valid.err.line}: ${valid.err.msg}`);
  const { urlset, sitemapindex } = rootOf(decoded.text);
  if (sitemapindex !== undefined) {
    const listed = SITEMAPS.safeParse(sitemapindex).data ?? [];
    const newest = listed.toSorted((one, other) => compare(other.lastmod ?? '', one.lastmod ?? ''));
    return { kind: 'index', sitemaps: newest.flatMap(({ loc }) => addressOf(loc, address) ?? []) };
  }
  if (urlset === undefined) return refused('it has no urlset');
  const leads = (URLS.safeParse(urlset).data ?? []).flatMap((entry): readonly Lead[] => {
    const at = addressOf(entry.loc, address);
    return at === undefined ? [] : [leadOf(at, entry)];
  });
  const ordered = leads.toSorted((one, other) => compare(other.stamp ?? '', one.stamp ?? ''));
  return { kind: 'read', leads: ordered };
}

function leadOf(address: string, entry: z.infer<typeof URLS>[number]): Lead {
  const news = entry['news:news'];
  const published = news?.['news:publication_date'];
  const { 'news:name': outlet, 'news:language': language } = news?.['news:publication'] ?? {};
  const title = news?.['news:title'];
  const date = writtenDay(published);
  const stamp = entry.lastmod ?? published;
  return {
    address,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
    ...(stamp === undefined ? {} : { stamp }),
  };
}

/** The lists of the root element; an empty element is an empty list. */
function rootOf(xml: string): { readonly urlset?: unknown; readonly sitemapindex?: unknown } {
  let root: unknown;
  try {
    root = parser.parse(xml);
  } catch {
    // What is valid and cannot be parsed has more in it than a sitemap: names such as `__proto__`, entities beyond a limit.
    return {};
  }
  const listIn = (name: string, entry: string) => {
    if (typeof root !== 'object' || root === null || !Object.hasOwn(root, name)) return undefined;
    const list: unknown = Reflect.get(root, name);
    return typeof list === 'object' && list !== null ? (Reflect.get(list, entry) ?? []) : [];
  };
  return { urlset: listIn('urlset', 'url'), sitemapindex: listIn('sitemapindex', 'sitemap') };
}

function addressOf(written: string | undefined, base: string): string | undefined {
  if (written === undefined || !URL.canParse(written.trim(), base)) return undefined;
  const url = new URL(written.trim(), base);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

function unpackedOf(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_UNPACKED });
  } catch {
    // No gzip after all, or more than anybody needs to list pages.
    return undefined;
  }
}

function refused(detail: string): ReadSitemap {
  return { kind: 'refused', detail };
}
