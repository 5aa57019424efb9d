import { certainWindows1252 } from './decode-windows-1252.ts';

export type Decoding =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * A file's bytes as text, without a byte order mark, line ends as LF: UTF-8; UTF-16 by its mark or by the zero bytes in every other place;
 * Windows-1252 where nothing speaks against it. What is none of these is refused, with the second half of a sentence that says what it seems to be
 * and what to do.
 */
export function decodeText(bytes: Uint8Array): Decoding {
  const wide = wideEncoding(bytes);
  if (wide === 'UTF-32')
    return { kind: 'refused', why: 'it is UTF-32 and not UTF-8; save the file as UTF-8' };
  if (wide !== undefined) return decodeWide(wide, bytes);
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    return {
      kind: 'refused',
      why: `it is binary (a zero byte at byte ${zero}); remove it, or save it as text in UTF-8`,
    };
  }
  const text = strictly('utf-8', bytes) ?? certainWindows1252(bytes);
  if (text !== undefined) return { kind: 'text', text: withLineFeeds(text) };
  return {
    kind: 'refused',
    why: `not valid UTF-8 at byte ${invalidByte(bytes)}, and of no other encoding for certain; save the file as UTF-8`,
  };
}

function decodeWide(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoding {
  const text = bytes.length % 2 === 0 ? strictly(encoding, bytes) : undefined;
  return text === undefined || text.includes('\0')
    ? { kind: 'refused', why: 'it is UTF-16 and damaged; save the file as UTF-8' }
    : { kind: 'text', text: withLineFeeds(text) };
}

/** Undefined where a byte is none of the encoding: a TypeError, which `fatal` asks for. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** UTF-16 and UTF-32 by their byte order marks; UTF-16 without one by zero bytes in every other place of its first words. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'UTF-32' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const opening = bytes.subarray(0, 64);
  if (opening.length < 8) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of opening.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) !== 0 || Math.max(even, odd) < opening.length * 0.4) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** Where the first invalid sequence begins, by halving: a prefix that ends inside a character is still valid as a stream. */
function invalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isPrefixValid(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return startOfLetter(bytes, valid);
}

/** A stream's prefix may end inside a letter: the fault is named where that letter begins. */
function startOfLetter(bytes: Uint8Array, end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 3); at--) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) return end;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return at + length > end ? at : end;
  }
  return end;
}

function isPrefixValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
