/**
 * Whether a UTF-16 unit is white space or as good as that at the edge of words: controls, blanks of every width (the one that does not
 * break among them), zero-width blanks, marks of direction, byte order marks.
 */
export function isBlank(unit: number): boolean {
  if (unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0)) return true;
  if (unit < 0x1680) return false;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x2064) ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
