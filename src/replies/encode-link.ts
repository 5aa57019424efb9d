import { LIMITS } from './limits.ts';

/**
 * An http or https address in a form that cannot end a masked link or begin other markdown; undefined for anything that is no such
 * address, that carries a name and password ("https://known.example@elsewhere.example"), or that is longer than Discord takes.
 */
export function encodeLink(address: string): string | undefined {
  if (address.length > LIMITS.buttonUrl || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  const link = url.href.replace(/[()[\]<>*_~`|\\"\s]/g, percentEncoded);
  return link.length > LIMITS.buttonUrl ? undefined : link;
}

function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
