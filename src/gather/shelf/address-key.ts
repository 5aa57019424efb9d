/** What only says by which way somebody came. */
const WAY = /^(?:utm_\w+|fbclid|gclid|at_\w+|ref|cmp|cmpid|ns_\w+)$/i;

/** The form in which addresses are compared: without what is no part of where the article is (`http`, `www.`, `?utm_source=rss`, `#top`). */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (WAY.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return `${siteOf(url)}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/** The host without what only says for which screen it is. */
export function siteOf({ host }: URL): string {
  return host.replace(/^(?:www|m|mobile|amp)\./, '');
}
