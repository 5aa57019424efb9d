import { type Decoding, decodeText } from '../decode-text.ts';
import { decodeWindows1252 } from '../decode-windows-1252.ts';

/** A page says how it is encoded within its first kilobyte, as the HTML standard has it; some have it later. */
const DECLARED_WITHIN = 4_096;

/**
 * A page's bytes as text: by a byte order mark, else as UTF-8 where it is that, else as its server says (`contentType`, the whole header), as
 * the page itself says, or as Windows-1252, which is what a browser does with pages that say nothing.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): Decoding {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  const opening = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const declared =
    charsetIn(contentType ?? '') ??
    charsetIn(/<meta[^>]*charset[^>]*>/i.exec(opening)?.[0] ?? '') ??
    charsetIn(/^<\?xml[^>]*>/.exec(opening)?.[0] ?? '');
  if (marked !== undefined) return as(marked, bytes);
  // Whatever is declared: by chance no text of another encoding is UTF-8 all through.
  const decoded = decodeText(bytes);
  if (decoded.kind === 'text' || bytes.includes(0)) return decoded;
  return as(declared ?? 'windows-1252', bytes);
}

/** What a declaration names; the encodings that a page could not say in ASCII are none. */
function charsetIn(declaration: string): string | undefined {
  const name = /(?:charset|encoding)\s*=\s*["']?([\w.:-]{2,40})/i.exec(declaration)?.[1];
  return name === undefined || /^utf-?16/i.test(name) ? undefined : name;
}

function as(encoding: string, bytes: Uint8Array): Decoding {
  try {
    const decoder = new TextDecoder(encoding);
    const text = decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
    return { kind: 'text', text: text.replace(/\r\n?/g, '\n') };
  } catch {
    // A RangeError: nobody knows an encoding of this name.
    return decodeText(bytes);
  }
}
