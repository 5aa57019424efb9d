import type { Article } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { speakerIdOf } from '../coverage/speaker-id-of.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';
import { byDate } from './by-date.ts';
import { type Comparison, compareWordings, type Wording, wordingOf } from './compare-wordings.ts';
import { isSameUtterance } from './is-same-utterance.ts';
import { rarestWords } from './rarest-words.ts';

/** Another article's quotation of the same words. */
export interface CarriedQuotation {
  readonly quotation: Quotation;
  readonly article: Article;
  /** Its words; where one paragraph quotes the same words in pieces, those of all its pieces, and `quotation` is the first. */
  readonly spans: readonly Span[];
  /** `here` is the quotation that was asked about, `there` is this one. */
  readonly comparison: Comparison;
}

/** Quotations that are compared, of all that hold some of the words. */
const CANDIDATES = 100;
/**
 * How much must be shared, by whether the articles name the same speaker, one of them names none, or they name two: the less is known, the more. What
 * two people are both said to have said is longer than a turn of phrase ("Make America great again").
 */
const LEAST = {
  oneSpeaker: { shared: 4, sharedWhereDiffering: 6, densityWhereDiffering: 0.6 },
  unknown: { shared: 5, sharedWhereDiffering: 6, densityWhereDiffering: 0.7 },
  twoSpeakers: { shared: 8, sharedWhereDiffering: 8, densityWhereDiffering: 0.85 },
} as const;

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
  const query = await rarestWords(here, coverage.quotationIndex);
  const hits = await coverage.quotationIndex.search(query, { limit: CANDIDATES });
  for (const { id } of hits) {
    const other = await coverage.quotation(id);
    if (other === undefined || other.articleId === quotation.articleId) continue;
    const found = await compared(coverage, here, other);
    if (found !== undefined && mayBeOne(quotation, found)) carried.push(found);
  }
  return withPiecesJoined(here, carried.sort(inOrder));
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
    ? { quotation, article, spans: quotation.content, comparison }
    : undefined;
}

/**
 * "He was “toxifying the reputation of Russia” through his association “with a guy …”": two quotations of one paragraph that are one utterance in
 * another article. Together they show what was left out between them.
 */
function withPiecesJoined(here: Wording, carried: readonly CarriedQuotation[]): readonly CarriedQuotation[] {
  const joined: CarriedQuotation[] = [];
  for (const piece of carried) {
    const before = joined.at(-1);
    const both = before === undefined ? undefined : join(here, before, piece);
    if (both === undefined) joined.push(piece);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function join(here: Wording, one: CarriedQuotation, other: CarriedQuotation): CarriedQuotation | undefined {
  if (one.quotation.passageId !== other.quotation.passageId) return undefined;
  const spans = [...one.spans, ...other.spans];
  const comparison = compareWordings(here, wordingOf(one.article.text, spans));
  const shared = one.comparison.shared + other.comparison.shared;
  return comparison === undefined || comparison.shared < shared ? undefined : { ...one, spans, comparison };
}

function mayBeOne(asked: Quotation, { quotation, comparison }: CarriedQuotation): boolean {
  const [one, other] = [speakerIdOf(asked.attribution), speakerIdOf(quotation.attribution)];
  const known =
    one === undefined || other === undefined ? 'unknown' : one === other ? 'oneSpeaker' : 'twoSpeakers';
  const least = LEAST[known];
  return comparison.kind === 'differs'
    ? comparison.shared >= least.sharedWhereDiffering && comparison.density >= least.densityWhereDiffering
    : comparison.shared >= least.shared;
}

function inOrder(one: CarriedQuotation, other: CarriedQuotation): number {
  return (
    byDate(one.article, other.article) ||
    (one.quotation.content[0]?.start ?? 0) - (other.quotation.content[0]?.start ?? 0)
  );
}
