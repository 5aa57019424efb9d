import type { Agent } from 'undici';
import type { Fault } from './fault.ts';
import { createGuardedAgent, isReachable, type Resolve } from './guarded-agent.ts';
import { type Answer, type RequestOptions, requestOnce, type Validators } from './request-once.ts';
import { retryAfterMs } from './retry-after.ts';
import { LARGEST_ROBOTS, type Rules, rulesOf } from './robots.ts';
import { sleep, takeTurns } from './take-turns.ts';

/** The name by which robots.txt speaks of us. */
export const PRODUCT = 'OnTheRecord';

export interface FetcherOptions {
  readonly userAgent: string;
  /** Between two requests to one host, where it asks for no longer pause. */
  readonly pauseMs: number;
  /** Before a request that failed is made once more. */
  readonly backOffMs: number;
  /** For one answer. */
  readonly maxMs: number;
  /** Until when hosts asked to be left alone, in milliseconds since 1970; what is learned is added. */
  readonly resting: Map<string, number>;
  readonly resolve?: Resolve;
  readonly signal?: AbortSignal;
}

export interface FetchOptions {
  readonly accept: string;
  readonly maxBytes: number;
  readonly validators?: Validators;
  readonly isHeadOnly?: boolean;
  /** The one host that may be within a private network: the source's own, where it is marked so. */
  readonly privateHost?: string;
}

export type Fetched =
  | {
      readonly kind: 'fetched';
      /** Where it came from, redirects followed. */
      readonly address: string;
      readonly bytes: Uint8Array;
      readonly contentType?: string;
      readonly validators: Validators;
      /** The server forbids to keep a copy (`X-Robots-Tag: noarchive`, `TDM-Reservation: 1`). */
      readonly forbidsCopy: boolean;
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly fault: Fault };

export interface Fetcher {
  /** Never rejects. */
  fetch(address: string, options: FetchOptions): Promise<Fetched>;
  close(): Promise<void>;
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** A host that asks for no more is waited for; otherwise it is left alone until then. */
const PATIENCE_MS = 5_000;
/** Where a host says that it has too much to do, and not for how long. */
const REST_MS = 60_000;
const ROBOTS_FOR_MS = 24 * 3_600_000;

/**
 * Fetches as a guest should: robots.txt first, one request a host at a time with a pause between, a host that asks to be left alone is, a failure
 * is tried once more. Redirects are counted, and each goes through all of that again; nothing leads into a private network.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const agents = new Map<string, Agent>();
  const robots = new Map<string, { readonly rules: Promise<Rules>; readonly until: number }>();
  const pauses = new Map<string, number>();
  const inTurn = takeTurns((host) => Math.max(options.pauseMs, pauses.get(host) ?? 0));

  const agentFor = (privateHost: string | undefined): Agent => {
    const agent = agents.get(privateHost ?? '') ?? createGuardedAgent(guardOf(options.resolve, privateHost));
    agents.set(privateHost ?? '', agent);
    return agent;
  };

  async function fetch(address: string, wanted: FetchOptions): Promise<Fetched> {
    let at = address;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const url = urlOf(at);
      if (url === undefined) return failed('not-http', at.slice(0, 200));
      const refusal = (await rulesFor(url, wanted)).refusal(url);
      if (refusal !== undefined) return { kind: 'failed', fault: refusal };
      const answer = await ask(url, wanted);
      if (answer.kind === 'failed') return answer;
      const location = REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
      if (location === null || !URL.canParse(location, url.href)) return fetchedOf(answer, url);
      at = new URL(location, url).href;
    }
    return failed('redirects', String(MOST_REDIRECTS));
  }

  function rulesFor(url: URL, wanted: FetchOptions): Promise<Rules> {
    const now = Date.now();
    const known = robots.get(url.origin);
    if (known !== undefined && known.until > now) return known.rules;
    const rules = learnRules(url, wanted);
    robots.set(url.origin, { rules, until: now + ROBOTS_FOR_MS });
    return rules;
  }

  async function learnRules(url: URL, { privateHost }: FetchOptions): Promise<Rules> {
    const wanted = { accept: 'text/plain', maxBytes: LARGEST_ROBOTS, ...privateOf(privateHost) };
    let at = new URL('/robots.txt', url);
    let answer = await ask(at, wanted);
    for (let redirects = 0; redirects < MOST_REDIRECTS && answer.kind === 'answered'; redirects++) {
      const location = REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
      const next = location === null ? undefined : urlOf(location, at.href);
      if (next === undefined) break;
      at = next;
      answer = await ask(at, wanted);
    }
    const rules = rulesOf(answer, new URL('/robots.txt', url).href, PRODUCT);
    // A host that could not say is asked again the next time.
    if (rules.refusal(url)?.kind !== 'forbidden' && rules.refusal(url) !== undefined)
      robots.delete(url.origin);
    pauses.set(url.host, rules.pause * 1_000);
    return rules;
  }

  /** One address in the host's turn; a failure of the moment is tried once more. */
  async function ask(url: URL, wanted: FetchOptions): Promise<Answer> {
    if (!isReachable(url, wanted.privateHost)) return failed('private', url.host);
    const first = await once(url, wanted);
    const wait = waitBefore(first);
    if (wait === undefined) return first;
    await sleep(wait);
    return once(url, wanted);
  }

  async function once(url: URL, { privateHost, ...wanted }: FetchOptions): Promise<Answer> {
    return inTurn(url.host, async () => {
      const until = options.resting.get(url.host) ?? 0;
      if (until > Date.now()) return failed('resting', new Date(until).toISOString());
      const request: RequestOptions = {
        ...wanted,
        agent: agentFor(privateHost),
        userAgent: options.userAgent,
        maxMs: options.maxMs,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      };
      return noteRest(url.host, await requestOnce(url, request));
    });
  }

  /** A host that says "too many" or "not now" is left alone for as long as it asks, and longer ones are told as such. */
  function noteRest(host: string, answer: Answer): Answer {
    if (answer.kind === 'failed' || (answer.status !== 429 && answer.status !== 503)) return answer;
    const asked = retryAfterMs(answer.headers.get('retry-after'), Date.now());
    const rest = asked ?? (answer.status === 429 ? REST_MS : 0);
    if (rest <= PATIENCE_MS) return answer;
    const until = Date.now() + rest;
    options.resting.set(host, until);
    return failed('resting', new Date(until).toISOString());
  }

  function waitBefore(answer: Answer): number | undefined {
    if (options.signal?.aborted === true) return undefined;
    if (answer.kind === 'failed') return answer.fault.kind === 'unreachable' ? options.backOffMs : undefined;
    if (answer.status !== 429 && answer.status < 500) return undefined;
    return retryAfterMs(answer.headers.get('retry-after'), Date.now()) ?? options.backOffMs;
  }

  return {
    fetch,
    close: async () => void (await Promise.all([...agents.values()].map((agent) => agent.destroy()))),
  };
}

function fetchedOf({ status, headers, bytes }: Extract<Answer, { kind: 'answered' }>, url: URL): Fetched {
  if (status === 304) return { kind: 'not-modified' };
  if (status === 404 || status === 410) return failed('gone', String(status));
  if (status < 200 || status > 299) return failed('status', String(status));
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  const contentType = headers.get('content-type');
  return {
    kind: 'fetched',
    address: url.href,
    bytes,
    ...(contentType === null ? {} : { contentType }),
    validators: {
      ...(etag === null ? {} : { etag: etag.slice(0, 500) }),
      ...(lastModified === null ? {} : { lastModified: lastModified.slice(0, 100) }),
    },
    forbidsCopy:
      /\b(?:noarchive|none)\b/i.test(headers.get('x-robots-tag') ?? '') ||
      headers.get('tdm-reservation')?.trim() === '1',
  };
}

/** Absolute, of the web, and without a password. */
function urlOf(address: string, base?: string): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  url.hash = '';
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url : undefined;
}

function guardOf(resolve: Resolve | undefined, privateHost: string | undefined) {
  return { ...(resolve === undefined ? {} : { resolve }), ...privateOf(privateHost) };
}

function privateOf(privateHost: string | undefined): { readonly privateHost?: string } {
  return privateHost === undefined ? {} : { privateHost };
}

function failed(kind: Fault['kind'], detail: string) {
  return { kind: 'failed', fault: { kind, detail } } as const;
}
