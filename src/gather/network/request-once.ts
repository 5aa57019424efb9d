import { type Agent, fetch, type Response } from 'undici';
import type { Fault } from './fault.ts';
import { PrivateAddressError } from './guarded-agent.ts';

/** What lets a server say "as before" (RFC 9110, section 13). */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface RequestOptions {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly accept: string;
  readonly validators?: Validators;
  readonly maxBytes: number;
  /** For the whole answer, from the first byte sent to the last one received. */
  readonly maxMs: number;
  /** The answer's body is not wanted. */
  readonly isHeadOnly?: boolean;
  readonly signal?: AbortSignal;
}

export type Answer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: Response['headers'];
      /** Empty where the status is no success, or the body was not wanted. */
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** One request, one answer, redirects not followed. The body is counted as it is unpacked, and dropped at the limit. Never rejects. */
export async function requestOnce(url: URL, options: RequestOptions): Promise<Answer> {
  const { agent, userAgent, accept, validators = {}, maxBytes, maxMs, isHeadOnly = false } = options;
  const limit = AbortSignal.timeout(maxMs);
  const signal = options.signal === undefined ? limit : AbortSignal.any([limit, options.signal]);
  try {
    const response = await fetch(url, {
      dispatcher: agent,
      redirect: 'manual',
      signal,
      headers: {
        'user-agent': userAgent,
        accept,
        'accept-encoding': 'gzip, br',
        ...(validators.etag === undefined ? {} : { 'if-none-match': validators.etag }),
        ...(validators.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
      },
    });
    const { status, headers } = response;
    if (!response.ok || isHeadOnly) {
      await response.body?.cancel();
      return { kind: 'answered', status, headers, bytes: new Uint8Array() };
    }
    const bytes = await bytesOf(response, maxBytes);
    if (bytes === undefined) return failed('too-large', `${Math.round(maxBytes / 100_000) / 10} MB`);
    return { kind: 'answered', status, headers, bytes };
  } catch (error) {
    if (limit.aborted) return failed('too-slow', `${Math.round(maxMs / 1_000)} s`);
    return faultOf(error);
  }
}

/** The body, or undefined where it is larger: told by its header before a byte is read, else counted. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    return undefined;
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    const bytes: Uint8Array = piece;
    length += bytes.length;
    if (length > most) return undefined; // leaving the loop cancels the rest
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

const SLOW = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** `fetch` hides what happened behind "fetch failed": the cause says it. */
function faultOf(error: unknown): Answer {
  let cause: unknown = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    if (cause instanceof PrivateAddressError) return failed('private', cause.message);
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (SLOW.has(code)) return failed('too-slow', '15 s');
    if (/^(?:E[A-Z]+|UND_ERR\w+|CERT_\w+|ERR_\w+|[A-Z_]{6,40})$/.test(code))
      return failed('unreachable', code);
    cause = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
  }
  return failed('unreachable', error instanceof Error ? error.name : 'unknown');
}

function failed(kind: Fault['kind'], detail: string): Answer {
  return { kind: 'failed', fault: { kind, detail } };
}
