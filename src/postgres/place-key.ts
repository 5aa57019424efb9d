import type { Article } from '../corpus/article.ts';

/**
 * Orders articles as they stand in a coverage, by path and place, where it is compared byte for byte: the UTF-16 units of the path, big end first, a null, and the place.
 * In hexadecimal, as PostgreSQL reads a `bytea`.
 */
export function placeKey({ path, place = 0 }: Pick<Article, 'path' | 'place'>): string {
  const units = Buffer.from(path, 'utf16le').swap16();
  const end = Buffer.alloc(6);
  end.writeUInt32BE(place, 2);
  return `\\x${units.toString('hex')}${end.toString('hex')}`;
}
