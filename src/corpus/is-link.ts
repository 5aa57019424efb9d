import type { Furniture } from '../languages/furniture.ts';

/** A line that leads elsewhere is a headline with its label; what is longer tells something. In characters. */
const LONGEST = 200;

/** Whether a paragraph leads to another report and is no part of this one: "Read more: Ferry fares to rise", "RELATED | Ten years of night buses". */
export function isLink(paragraph: string, { link }: Furniture): boolean {
  return paragraph.length <= LONGEST && link.test(paragraph) && !/[.!?]["”’]?\s+\p{Lu}/u.test(paragraph);
}
