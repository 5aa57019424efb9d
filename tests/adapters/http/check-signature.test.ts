import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSignatureCheck } from '../../../src/adapters/http/check-signature.ts';

const BODY = Buffer.from('{"type":2,"data":{"name":"help"}}');
/** The order of the curve's group (RFC 8032, section 5.1): a second signature by adding it to the first one's second half is none. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

describe('the check of a signature', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const key = Buffer.from(x, 'base64url').toString('hex');
  let now = Date.UTC(2026, 2, 2);
  const open = () => createSignatureCheck(key, () => now);
  const seconds = (offset = 0) => String(Math.floor(now / 1_000) + offset);
  const signed = (timestamp = seconds(), body = BODY) => ({
    signature: sign(null, Buffer.concat([Buffer.from(timestamp), body]), privateKey).toString('hex'),
    timestamp,
    body,
  });

  it.each([0, -300, 300])('lets through what was signed %i s from now', (offset) => {
    expect(open()(signed(seconds(offset)))).toBeUndefined();
  });

  it.each([-301, 301, -1e9, 1e9])('refuses what was signed %i s from now', (offset) => {
    expect(open()(signed(seconds(offset)))).toBe('out-of-time');
  });

  it.each(['', 'now', '-5', '1.5e9', ' 1772409600', '9'.repeat(13)])('takes %j for no time', (timestamp) => {
    expect(open()(signed(timestamp))).toBe('no-timestamp');
  });

  it('lets each request through once, however its signature is spelled', () => {
    const check = open();
    const request = signed();
    expect(check(request)).toBeUndefined();
    expect(check(request)).toBe('replayed');
    expect(check({ ...request, signature: request.signature.toUpperCase() })).toBe('replayed');
    now += 1_000;
    expect(check(request)).toBe('replayed');
    expect(check(signed())).toBeUndefined();
  });

  it('refuses the second form that a signature could be brought into', () => {
    const request = signed();
    const bytes = Buffer.from(request.signature, 'hex');
    const half = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`) + ORDER;
    const other = Buffer.from(half.toString(16).padStart(64, '0'), 'hex').reverse();
    const signature = Buffer.concat([bytes.subarray(0, 32), other]).toString('hex');
    expect(open()({ ...request, signature })).toBe('forged');
  });

  it('refuses each body of which one bit is another', () => {
    const request = signed();
    const check = open();
    for (let bit = 0; bit < BODY.length * 8; bit++) {
      const body = Buffer.from(BODY);
      body.writeUInt8(body.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(check({ ...request, body })).toBe('forged');
    }
    expect(check(request)).toBeUndefined();
  });
});
