/** What stands at 0x80 to 0x9F, where ISO 8859-1 has control characters; a blank where Windows-1252 has nothing. After the Encoding Standard. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * What Western newspapers have beside ASCII. Not the letters that stand here for those of other pages of code (`ð` for the Turkish ğ, `³` for the
 * Polish ł, `¤` for a later euro sign), nor those that only stand in tables.
 */
const LETTERS = 'àâäáãåæçéèêëíìîïñóòôöõøœßúùûüÿšž';
const SIGNS = '“”‘’„‚«»‹›–—…•€£©®°·§¿¡½¼¾ªº™\u00a0\u00ad';
const ACCENTED = new Set([...LETTERS, ...LETTERS.toUpperCase()]);
const KNOWN = new Set([...ACCENTED, ...SIGNS]);
/** How a text looks that was written in another page of code. Accented letters are those of `À-ÖØ-ÞŠŽŒŸ` and `à-öø-ÿšžœß`. */
const STRANGE = [
  // Three accented letters in a row: Cyrillic or Greek
  /[À-ÖØ-öø-ÿŠŽŒŸšžœ]{3}/u,
  // “donÕt”, “cafŽ”: a capital behind a small letter
  /\p{Ll}[À-ÖØ-ÞŠŽŒŸ]/u,
  // “ÒWe were warned,Ó”: a capital in the place of a quotation mark
  /[À-ÖØ-ÞŠŽŒŸ]\p{Lu}\p{Ll}|[,.!?][À-ÖØ-ÞŠŽŒŸ](?:\s|$)/u,
  // “Ren‚ left”: an opening mark behind a letter; “do•e”: a sign between letters
  /\p{L}[„‚‹¿¡€£©®°§½¼¾™•](?:\p{Ll}|\s)/u,
  /\p{Ll}[“”«»›ªº](?=\p{Ll})/u,
  // “Ã©”, “â€œ”: UTF-8 that is damaged in another place
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|Â[\u00a0-\u00bf]/u,
];
/** Prose in a Latin script has its accents here and there. */
const MOST = 0.2;

/** Bytes as Windows-1252, of which ISO 8859-1 is taken to be a part, as every browser does. Some releases of Node.js decode the latter only. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => {
      const read = HIGH.charAt(letter.charCodeAt(0) - 0x80);
      return read === ' ' ? '\ufffd' : read;
    });
}

/**
 * Bytes that are no UTF-8, as Windows-1252 where nothing speaks against that: every sign is one of Western prose and stands where such a sign
 * does. Undefined in doubt, for two pages of code have other letters in the same places.
 */
export function certainWindows1252(bytes: Uint8Array): string | undefined {
  const text = decodeWindows1252(bytes);
  let accented = 0;
  for (const letter of text) {
    const isAscii = letter < '\x7f';
    if (isAscii ? letter < ' ' && !'\t\n\r\f'.includes(letter) : !KNOWN.has(letter)) return undefined;
    if (ACCENTED.has(letter)) accented++;
  }
  if (accented > MOST * text.length) return undefined;
  return STRANGE.some((sign) => sign.test(text)) ? undefined : text;
}

/** The bytes of which Windows-1252 makes these letters; undefined where it makes them of none. The unused places are control characters. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    if (letter !== ' ' && HIGH.includes(letter)) return 0x80 + HIGH.indexOf(letter);
    return code < 0x100 && (code < 0x80 || code >= 0xa0 || HIGH.charAt(code - 0x80) === ' ') ? code : -1;
  });
  return bytes.includes(-1) ? undefined : Uint8Array.from(bytes);
}
