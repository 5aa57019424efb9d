import type { Article, Passage } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { byDate } from './by-date.ts';
import { type Comparison, compareWordings, type Wording, wordingOf } from './compare-wordings.ts';
import { isSameUtterance } from './is-same-utterance.ts';
import { rarestWords } from './rarest-words.ts';

/** A place of the coverage that holds words from elsewhere, word for word or nearly. */
export interface FoundWording {
  readonly article: Article;
  readonly passage: Passage;
  /** Absent where they stand outside quotation marks. */
  readonly quotation?: Quotation;
  /** `here` is what was looked for, `there` the place. */
  readonly comparison: Comparison;
  /** Every word is there, in order, with none between. */
  readonly isExact: boolean;
}

const QUOTATIONS = 60;
const PASSAGES = 30;

/**
 * Where the coverage holds a wording: exact places first, those with most shared words before others, quotations before other text, then the
 * earliest. A passage that one of the quotations stands in is not told again.
 */
export async function findWordings(coverage: Coverage, here: Wording): Promise<readonly FoundWording[]> {
  const quoted = await amongQuotations(coverage, here);
  const told = new Set(quoted.filter(({ isExact }) => isExact).map(({ passage }) => passage.id));
  const unquoted = (await amongPassages(coverage, here)).filter(({ passage }) => !told.has(passage.id));
  return [...quoted, ...unquoted].sort(
    (one, other) =>
      Number(other.isExact) - Number(one.isExact) ||
      other.comparison.shared - one.comparison.shared ||
      Number(other.quotation !== undefined) - Number(one.quotation !== undefined) ||
      byDate(one.article, other.article) ||
      placeOf(one) - placeOf(other),
  );
}

async function amongQuotations(coverage: Coverage, here: Wording): Promise<readonly FoundWording[]> {
  const query = await rarestWords(here, coverage.quotationIndex);
  const hits = await coverage.quotationIndex.search(query, { limit: QUOTATIONS });
  const found: FoundWording[] = [];
  for (const { id } of hits) {
    const quotation = await coverage.quotation(id);
    const place = quotation === undefined ? undefined : await coverage.passage(quotation.passageId);
    if (quotation === undefined || place === undefined) continue;
    const match = matched(here, wordingOf(place.article.text, quotation.content));
    if (match !== undefined) found.push({ ...place, quotation, ...match });
  }
  return found;
}

async function amongPassages(coverage: Coverage, here: Wording): Promise<readonly FoundWording[]> {
  const query = await rarestWords(here, coverage.passageIndex);
  const hits = await coverage.passageIndex.search(query, { limit: PASSAGES });
  const found: FoundWording[] = [];
  for (const { id } of hits) {
    const place = await coverage.passage(id);
    if (place === undefined) continue;
    const match = matched(here, wordingOf(place.article.text, [place.passage.span]));
    if (match !== undefined) found.push({ ...place, ...match });
  }
  return found;
}

function matched(here: Wording, there: Wording): Pick<FoundWording, 'comparison' | 'isExact'> | undefined {
  const comparison = compareWordings(here, there, { mustHold: true });
  if (comparison === undefined) return undefined;
  const isExact = comparison.shared === here.words.length && comparison.differences.length === 0;
  return isExact || isSameUtterance(comparison) ? { comparison, isExact } : undefined;
}

function placeOf({ comparison, passage }: FoundWording): number {
  return comparison.stretch.there[0]?.start ?? passage.span.start;
}
