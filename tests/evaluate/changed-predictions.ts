import type { LabelledArticle, LabelledQuotation } from './labelled-article.ts';
import { isRightSpeaker, statusOf } from './right-speaker.ts';

/** A quotation that is served otherwise than before. */
export interface ChangedPrediction {
  readonly id: string;
  readonly words: string;
  /** The speaker and how they were found; undefined where it is not served. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly verdict: 'better' | 'worse' | 'alike';
}

/** Each prediction that changed, article by article in their order, then by place; whether for the better is told by the labels. */
export function changedPredictions(
  gold: readonly LabelledArticle[],
  before: readonly LabelledArticle[],
  after: readonly LabelledArticle[],
): readonly ChangedPrediction[] {
  const [earlier, later] = [before, after].map(
    (articles) => new Map(articles.map((each) => [each.id, each])),
  );
  return gold.flatMap((article) => {
    const [was, is] = [byPlace(earlier?.get(article.id)), byPlace(later?.get(article.id))];
    const places = [...new Set([...was.keys(), ...is.keys()])].sort(
      (one, other) => startOf(one) - startOf(other),
    );
    return places.flatMap((place): readonly ChangedPrediction[] => {
      const [one, other] = [was.get(place), is.get(place)];
      if (isSamePrediction(one, other)) return [];
      const { start = 0, end = 0 } = one ?? other ?? {};
      const span = { start, end };
      const difference = grade(article, span, other) - grade(article, span, one);
      return [
        {
          id: article.id,
          words: article.text.slice(start, end).replace(/\s+/g, ' '),
          before: told(one),
          after: told(other),
          verdict: difference > 0 ? 'better' : difference < 0 ? 'worse' : 'alike',
        },
      ];
    });
  });
}

/** One change as a line: “We wait,” nobody (unattributed:no-cue) → Ana Keba (named). */
export function changeLine({ id, words, before, after, verdict }: ChangedPrediction): string {
  const shown = words.length > 70 ? `${words.slice(0, 40)} … ${words.slice(-25)}` : words;
  return `  ${verdict.padEnd(6)} ${id} “${shown}” ${before ?? 'not served'} → ${after ?? 'not served'}`;
}

function byPlace(article: LabelledArticle | undefined): ReadonlyMap<string, LabelledQuotation> {
  return new Map(
    (article?.quotes ?? []).map((quotation) => [`${quotation.start},${quotation.end}`, quotation]),
  );
}

function startOf(place: string): number {
  return Number.parseInt(place, 10);
}

function isSamePrediction(one: LabelledQuotation | undefined, other: LabelledQuotation | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const isKnownHow = one.how !== undefined && other.how !== undefined;
  return (
    (one.speaker ?? null) === (other.speaker ?? null) &&
    (one.speakerType ?? null) === (other.speakerType ?? null) &&
    (!isKnownHow || one.how === other.how)
  );
}

function told(quotation: LabelledQuotation | undefined): string | undefined {
  if (quotation === undefined) return undefined;
  const { speaker, how } = quotation;
  return `${speaker ?? 'nobody'}${how === undefined ? '' : ` (${how})`}`;
}

/** 2 for what the labels say, 1 for leaving it open, 0 for what is wrong; words in doubt are all the same. */
function grade(
  { quotes = [] }: LabelledArticle,
  { start, end }: { readonly start: number; readonly end: number },
  prediction: LabelledQuotation | undefined,
): number {
  // Words that go over a paragraph's end are one label and several predictions, so a place belongs to the label that it lies in.
  const label = quotes.find((quotation) => start < quotation.end && end > quotation.start);
  if (label === undefined) return prediction === undefined ? 2 : 0;
  if (prediction === undefined) return 0;
  const isAnswered = typeof prediction.speaker === 'string';
  switch (statusOf(label)) {
    case 'known':
      return isAnswered ? (isRightSpeaker(label, prediction) ? 2 : 0) : 1;
    case 'nobody':
      return isAnswered && (prediction.speakerType ?? 'person') === 'person' ? 0 : 2;
    case 'unscored':
      return 2;
  }
}
