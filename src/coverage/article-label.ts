import { labelOf } from '../text/label.ts';
import type { ArticleListing } from './article-questions.ts';

/** `Headline · Outlet · 2026-03-02`, as far as these are known. */
export function articleLabel({ headline, outlet, date }: ArticleListing): string {
  return labelOf(headline, outlet, date);
}
