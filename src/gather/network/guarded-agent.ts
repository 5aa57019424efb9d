import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { isPublicAddress } from './is-public-address.ts';

/** Finds the addresses of a host's name. */
export type Resolve = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** A connection that would leave the public internet. */
export class PrivateAddressError extends Error {
  readonly code = 'EPRIVATE';
}

export interface GuardOptions {
  /** The one host (`cms.example:8080`) that may also be within a private network. */
  readonly privateHost?: string;
  readonly resolve?: Resolve;
}

const CONNECT_MS = 10_000;
/** Between two pieces of an answer; the whole has a limit of its own. */
const SILENCE_MS = 15_000;

/**
 * Connections to the public internet alone. A name is resolved once, what comes of it is looked at, and the connection goes to those very
 * addresses: a name that leads elsewhere the next moment leads nowhere. Hosts that are addresses are for `isReachable`, because nobody resolves them.
 */
export function createGuardedAgent({ privateHost, resolve = resolveBySystem }: GuardOptions): Agent {
  const privateName = privateHost === undefined ? undefined : new URL(`http://${privateHost}`).hostname;
  const lookup: LookupFunction = (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (first === undefined) return callback(new Error(`no address of ${host}`), '');
        // One private address among public ones is refused with them: which one is taken must not be the name's to say.
        if (host !== privateName && !found.every(({ address }) => isPublicAddress(address)))
          return callback(new PrivateAddressError(host), '');
        if (options.all === true) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
  return new Agent({
    connect: { lookup, timeout: CONNECT_MS },
    connections: 1,
    headersTimeout: SILENCE_MS,
    bodyTimeout: SILENCE_MS,
    maxHeaderSize: 32_768,
  });
}

/** Whether a host may be asked at all: false for an IP address that is none of the public internet, unless it is the one that may be. */
export function isReachable(url: URL, privateHost: string | undefined): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.host === privateHost) return true;
  // Another port of a host that is private is another service.
  if (privateHost !== undefined && url.hostname === new URL(`http://${privateHost}`).hostname) return false;
  return isIP(host) === 0 || isPublicAddress(host);
}

async function resolveBySystem(host: string) {
  return systemLookup(host, { all: true });
}
