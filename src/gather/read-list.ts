import type { Lead, ReadLeads } from './leads/lead.ts';
import { readFeed } from './leads/read-feed.ts';
import { readSitemap } from './leads/read-sitemap.ts';
import { postsAddress, readWordPress } from './leads/read-wordpress.ts';
import type { Fetched, FetchOptions } from './network/create-fetcher.ts';
import type { Fault } from './network/fault.ts';
import type { Validators } from './network/request-once.ts';
import type { Run } from './run.ts';
import type { Source } from './source.ts';

/** What a source lists, newest first and no more than it is limited to. */
export type SourceList =
  | { readonly kind: 'listed'; readonly leads: readonly Lead[]; readonly validators: Validators }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly fault: Fault };

const LARGEST_LIST = 10_000_000;
/** Of a list of sitemaps the newest are looked into: archives have one for each month. */
const MOST_SITEMAPS = 3;

const FEED =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';
const XML = 'application/xml, text/xml, */*;q=0.5';

/** Fetches the list of a source. Never rejects. */
export async function readList(source: Source, validators: Validators, run: Run): Promise<SourceList> {
  const { kind, addresses, limit } = source;
  const [address = ''] = addresses;
  switch (kind) {
    case 'pages':
      return {
        kind: 'listed',
        leads: limited(
          addresses.map((each) => ({ address: each })),
          source,
        ),
        validators: {},
      };
    case 'feed': {
      const fetched = await run.fetcher.fetch(address, optionsOf(source, FEED, validators));
      return listOf(fetched, source, 'no-feed', ({ bytes, contentType, address: from }) =>
        readFeed(bytes, from, contentType),
      );
    }
    case 'wordpress': {
      const posts = postsAddress(address, limit);
      const fetched = await run.fetcher.fetch(posts, optionsOf(source, 'application/json', validators));
      return listOf(fetched, source, 'no-wordpress', ({ bytes }) => readWordPress(bytes));
    }
    case 'sitemap':
      return readSitemaps(address, source, validators, run);
  }
}

async function readSitemaps(
  address: string,
  source: Source,
  validators: Validators,
  run: Run,
): Promise<SourceList> {
  const fetched = await run.fetcher.fetch(address, optionsOf(source, XML, validators));
  if (fetched.kind !== 'fetched') return fetched;
  const first = readSitemap(fetched.bytes, fetched.address, fetched.contentType);
  if (first.kind !== 'index') return listOf(fetched, source, 'no-sitemap', () => first);
  const leads: Lead[] = [];
  for (const each of first.sitemaps.slice(0, MOST_SITEMAPS)) {
    const list = await run.fetcher.fetch(each, optionsOf(source, XML));
    if (list.kind === 'failed') return list;
    if (list.kind === 'not-modified') continue;
    const read = readSitemap(list.bytes, list.address, list.contentType);
    if (read.kind === 'read') leads.push(...read.leads);
  }
  // That the index is as before does not say that the sitemaps are.
  return { kind: 'listed', leads: limited(leads, source), validators: {} };
}

function listOf(
  fetched: Fetched,
  source: Source,
  fault: Fault['kind'],
  read: (list: Extract<Fetched, { kind: 'fetched' }>) => ReadLeads,
): SourceList {
  if (fetched.kind !== 'fetched') return fetched;
  const leads = read(fetched);
  return leads.kind === 'refused'
    ? { kind: 'failed', fault: { kind: fault, detail: leads.detail.slice(0, 200) } }
    : { kind: 'listed', leads: limited(leads.leads, source), validators: fetched.validators };
}

function limited(leads: readonly Lead[], { except, limit }: Source): readonly Lead[] {
  const leftOut = new Set(except.map((address) => new URL(address).href));
  const seen = new Set<string>();
  return leads
    .filter(({ address }) => !leftOut.has(address) && !seen.has(address) && seen.add(address))
    .slice(0, limit);
}

function optionsOf({ privateHost }: Source, accept: string, validators: Validators = {}): FetchOptions {
  return {
    accept,
    maxBytes: LARGEST_LIST,
    validators,
    ...(privateHost === undefined ? {} : { privateHost }),
  };
}
