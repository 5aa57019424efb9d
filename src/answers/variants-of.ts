import type { Coverage } from '../coverage/coverage.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { MissAnswer } from './answer.ts';
import { byDate } from './by-date.ts';
import { wordingOf } from './compare-wordings.ts';
import type { VariantsAnswer, VariantView } from './comparing-answer.ts';
import { findWordings } from './find-wordings.ts';
import { missOf } from './miss-of.ts';
import { entriesOf, pageViewOf } from './page-view.ts';
import { provenanceOf } from './provenance-of.ts';
import { quotationView } from './quotation-view.ts';
import { agreementOf, articlesOf } from './with-carriers.ts';

const ON_A_PAGE = 4;

/** `/variants`: wherever articles carry the words of a quotation, which is given by its id or by its words. */
export async function variantsOf(
  coverage: Coverage,
  { quotation: typed, page }: { readonly quotation: string; readonly page: number },
): Promise<VariantsAnswer | MissAnswer> {
  const quotation = (await coverage.quotation(typed.trim())) ?? (await quotationWith(coverage, typed));
  const asked = quotation === undefined ? undefined : await quotationView(coverage, quotation);
  if (quotation === undefined || asked === undefined) {
    return missOf(coverage, typed, typed.startsWith('quotation/') ? 'no-such-id' : 'not-quoted');
  }
  const carried = await provenanceOf(coverage, quotation);
  const others = await Promise.all(
    carried.map(async ({ quotation: other, spans, comparison }) => {
      const view = await quotationView(coverage, other);
      // The asked wording is `here` in the comparison, and what each entry is held against in the answer.
      const differences = comparison.differences.map(({ here, there }) => ({ here: there, there: here }));
      return view === undefined
        ? undefined
        : {
            view: { ...view, excerpt: { ...view.excerpt, spans } },
            isAsked: false,
            agreement: comparison.kind,
            differences,
          };
    }),
  );
  const itself = { view: asked, isAsked: true, agreement: 'same' as const, differences: [] };
  const all: readonly VariantView[] = [itself, ...others.filter((other) => other !== undefined)]
    .toSorted(
      (one, other) =>
        byDate(one.view.excerpt.article, other.view.excerpt.article) || startOf(one) - startOf(other),
    )
    .map((line, index) => ({ ...line, entry: index + 1 }));
  const { slice, ...view } = pageViewOf(page, all.length, ON_A_PAGE);
  return {
    kind: 'variants',
    asked,
    askedEntry: all.find(({ isAsked }) => isAsked)?.entry ?? 1,
    articles: articlesOf(carried),
    agreement: agreementOf(carried),
    lines: entriesOf(all, slice),
    page: view,
  };
}

async function quotationWith(coverage: Coverage, words: string): Promise<Quotation | undefined> {
  const found = await findWordings(coverage, wordingOf(words, [{ start: 0, end: words.length }]));
  return found.find(({ quotation }) => quotation !== undefined)?.quotation;
}

function startOf({ view }: Pick<VariantView, 'view'>): number {
  return view.quotation.content[0]?.start ?? 0;
}
