import type { Article } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { byDate } from './by-date.ts';
import { type Comparison, compareWordings, type Wording, wordingOf } from './compare-wordings.ts';
import { isSameUtterance } from './is-same-utterance.ts';
import { rarestWords } from './rarest-words.ts';
import { speakerIdOf } from './speaker-view.ts';

/** Another article's quotation of the same words. */
export interface CarriedQuotation {
  readonly quotation: Quotation;
  readonly article: Article;
  /** `here` is the quotation that was asked about, `there` is this one. */
  readonly comparison: Comparison;
}

/** Quotations that are compared, of all that hold some of the words. */
const CANDIDATES = 100;
/** What two people are both said to have said must be longer than a turn of phrase. */
const LEAST_SHARED_BY_TWO = 8;

/**
 * The quotations of other articles that carry the same words, earliest first, undated last. Candidates come from the index of quotations by
 * their rarest words; what decides is the wording alone, never a headline.
 */
export async function provenanceOf(
  coverage: Coverage,
  quotation: Quotation,
): Promise<readonly CarriedQuotation[]> {
  const article = await coverage.article(quotation.articleId);
  if (article === undefined) return [];
  const here = wordingOf(article.text, quotation.content);
  const carried: CarriedQuotation[] = [];
  const hits = await coverage.quotationIndex.search(rarestWords(here, coverage.quotationIndex), {
    limit: CANDIDATES,
  });
  for (const { id } of hits) {
    const other = await coverage.quotation(id);
    if (other === undefined || other.articleId === quotation.articleId) continue;
    const found = await compared(coverage, here, other);
    if (found !== undefined && mayBeOne(quotation, found)) carried.push(found);
  }
  return carried.sort(inOrder);
}

async function compared(
  coverage: Coverage,
  here: Wording,
  quotation: Quotation,
): Promise<CarriedQuotation | undefined> {
  const article = await coverage.article(quotation.articleId);
  if (article === undefined) return undefined;
  const comparison = compareWordings(here, wordingOf(article.text, quotation.content));
  return comparison !== undefined && isSameUtterance(comparison)
    ? { quotation, article, comparison }
    : undefined;
}

function mayBeOne(asked: Quotation, { quotation, comparison }: CarriedQuotation): boolean {
  const [one, other] = [speakerIdOf(asked.attribution), speakerIdOf(quotation.attribution)];
  return (
    one === undefined || other === undefined || one === other || comparison.shared >= LEAST_SHARED_BY_TWO
  );
}

function inOrder(one: CarriedQuotation, other: CarriedQuotation): number {
  return (
    byDate(one.article, other.article) ||
    (one.quotation.content[0]?.start ?? 0) - (other.quotation.content[0]?.start ?? 0)
  );
}
