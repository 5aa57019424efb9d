/**
 * Whether a UTF-16 unit shows nothing: white space of any width, zero-width blanks and joiners, control characters, byte order
 * marks. The order of the comparisons is for speed: nearly every unit is a letter below U+1680.
 */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  if (code <= 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
