import type { Passage } from '../corpus/article.ts';
import type { MarkedStretch } from './find-marked-stretches.ts';
import type { Quotation } from './quotation.ts';

/** A fragment begins small: the reporter's words complete it. What stands outside the body is a headline's. */
export function kindOfQuotation(text: string, passage: Passage, stretch: MarkedStretch): Quotation['kind'] {
  if (passage.kind !== 'body') return 'headline';
  const first = stretch.parts[0]?.content;
  if (first === undefined) return 'fragment';
  return /^[^\p{L}]{0,3}\p{Ll}/u.test(text.slice(first.start, first.start + 5)) ? 'fragment' : 'direct';
}
