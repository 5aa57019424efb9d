import { inflateSync } from 'node:zlib';

/** All streams of a file together, unpacked, in bytes: a newspaper's page with its pictures has some ten million. */
const MOST_BYTES = 60_000_000;
const STREAM = Buffer.from('stream');
/** Data that are packed twice unpack without measure. */
const PACKED_TWICE = /\/Fl(?:ateDecode)?\s*\/Fl(?:ateDecode)?\b/;

/** Whether the packed streams of a PDF unpack to no more than a reader should hold. What is no stream at a place that looks like one counts nothing. */
export function hasBoundedStreams(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PACKED_TWICE.test(file.toString('latin1'))) return false;
  let room = MOST_BYTES;
  for (let at = file.indexOf(STREAM); at !== -1; at = file.indexOf(STREAM, at + STREAM.length)) {
    let start = at + STREAM.length;
    while (file[start] === 0x0d || file[start] === 0x0a) start++;
    // zlib's header; “endstream” is not followed by one.
    if (file[start] !== 0x78 || file.toString('latin1', at - 3, at) === 'end') continue;
    const end = file.indexOf('endstream', start);
    try {
      const packed = file.subarray(start, end === -1 ? file.length : end);
      room -= inflateSync(packed, { maxOutputLength: room }).length;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return false;
      // Damaged or cut: the library decides what it makes of it, which is no more than what is there.
    }
    if (room <= 0) return false;
  }
  return true;
}
