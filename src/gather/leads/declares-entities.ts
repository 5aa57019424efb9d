/**
 * Whether XML declares entities. No feed and no sitemap needs any of its own, and those that multiply (“a billion laughs”) or name a file
 * (“&xxe;”) are declared so: such a file is refused before anybody parses it.
 */
export function declaresEntities(xml: string): boolean {
  return /<!ENTITY/i.test(xml);
}
