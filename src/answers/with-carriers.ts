import type { Coverage } from '../coverage/coverage.ts';
import type { Agreement, QuotationView, StatementView } from './answer.ts';
import { type CarriedQuotation, provenanceOf } from './provenance-of.ts';

/** The same view, and for a quotation how many articles carry its words. */
export async function withCarriers<View extends QuotationView | StatementView>(
  coverage: Coverage,
  view: View,
): Promise<View> {
  if (view.kind === 'statement') return view;
  const carried = await provenanceOf(coverage, view.quotation);
  if (carried.length === 0) return view;
  return { ...view, carried: { articles: articlesOf(carried), agreement: agreementOf(carried) } };
}

/** How many articles carry the words, that of the asked quotation included. */
export function articlesOf(carried: readonly CarriedQuotation[]): number {
  return 1 + new Set(carried.map(({ article }) => article.id)).size;
}

/** The least agreement among them. */
export function agreementOf(carried: readonly CarriedQuotation[]): Agreement {
  const kinds = new Set(carried.map(({ comparison }) => comparison.kind));
  return kinds.has('differs') ? 'differs' : kinds.has('part') ? 'part' : 'same';
}
