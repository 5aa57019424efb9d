/** What stands at 0x80 to 0x9F, where ISO 8859-1 has control characters; a blank where Windows-1252 has nothing. After the Encoding Standard. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Bytes as Windows-1252, of which ISO 8859-1 is taken to be a part, as every browser does. Some releases of Node.js decode the latter only. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => {
      const read = HIGH.charAt(letter.charCodeAt(0) - 0x80);
      return read === ' ' ? '\ufffd' : read;
    });
}
