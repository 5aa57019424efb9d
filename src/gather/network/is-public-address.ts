import ipaddr from 'ipaddr.js';

/** Ranges that lead to the public internet whatever network the bot stands in; `ipaddr.js` names all others (RFC 6890 and its successors). */
const PUBLIC = 'unicast';

/**
 * Whether an IP address is one of the public internet: none of a private network, of this machine, of a link, of a carrier, of documentation,
 * and none that hides one of those within IPv6 (mapped, 6to4, Teredo, NAT64). What is no address is none of the internet either.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` makes an IPv4 address of one that is mapped into IPv6.
  return ipaddr.process(address).range() === PUBLIC;
}
