import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { keepLatest } from '../../text/keep-latest.ts';

/** What Discord signs, and with what. */
export interface SignedRequest {
  /** Of `X-Signature-Ed25519`: 64 bytes in hexadecimal. */
  readonly signature: string | undefined;
  /** Of `X-Signature-Timestamp`: seconds of Unix time. */
  readonly timestamp: string | undefined;
  /** The body, byte for byte. */
  readonly body: Uint8Array;
}

/** Why a request is not from Discord, or not from now. */
export type SignatureFault = 'no-signature' | 'no-timestamp' | 'out-of-time' | 'forged' | 'replayed';

/** Discord documents no window; its clock and ours are seldom more than seconds apart. */
const WINDOW_S = 300;
/** More than come in the ten minutes in which one could be replayed, at 150 a second; each takes about 200 bytes. */
const REMEMBERED = 100_000;
const SIGNATURE = /^[0-9a-f]{128}$/;
const TIMESTAMP = /^\d{1,12}$/;

/** Says what is wrong with the headers alone, so that no body need be read for it. */
export function headerFaultOf(
  { signature, timestamp }: Omit<SignedRequest, 'body'>,
  nowMs: number,
): SignatureFault | undefined {
  if (!SIGNATURE.test(signature?.toLowerCase() ?? '')) return 'no-signature';
  if (!TIMESTAMP.test(timestamp ?? '')) return 'no-timestamp';
  return Math.abs(nowMs / 1_000 - Number(timestamp)) > WINDOW_S ? 'out-of-time' : undefined;
}

/**
 * Checks signatures by Ed25519 (RFC 8032) over the timestamp and the raw body, and lets each through once. Throws a TypeError where the key is none.
 * @param publicKey 32 bytes in hexadecimal, as Discord shows it.
 */
export function createSignatureCheck(
  publicKey: string,
  now: () => number = Date.now,
): (request: SignedRequest) => SignatureFault | undefined {
  const key = ed25519Key(publicKey);
  const seen = new Map<string, true>();
  return (request) => {
    const fault = headerFaultOf(request, now());
    if (fault !== undefined) return fault;
    const signature = (request.signature ?? '').toLowerCase();
    const signed = Buffer.concat([Buffer.from(request.timestamp ?? ''), request.body]);
    if (!verify(null, signed, key, Buffer.from(signature, 'hex'))) return 'forged';
    if (seen.has(signature)) return 'replayed';
    keepLatest(seen, signature, true, REMEMBERED);
    return undefined;
  };
}

function ed25519Key(publicKey: string): KeyObject {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
