import type { QuotationView } from '../answers/answer.ts';
import { textOf } from '../text/span.ts';
import { oneLine } from '../text/white-space.ts';
import { findSpanFault } from './find-excerpt-fault.ts';

/** One quotation as it is exported; what an article does not state is absent. */
export interface ExportRecord {
  /** Each is one contiguous span of the article, character for character; several stand apart in the article, too. */
  readonly quotation: readonly string[];
  readonly speaker?: string;
  /** `named`, `resolved:pronoun`, `body`, `described`, `unattributed:no-cue` …: how the speaker was found. */
  readonly how: string;
  /** The words by which the article names the speaker there. */
  readonly mention?: string;
  readonly kind: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly headline: string;
  readonly address?: string;
  readonly file: string;
  /** Counts the article's passages from 1. */
  readonly paragraph: number;
  /** UTF-16 units of the article's text, one pair for each part. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly ids: {
    readonly quotation: string;
    readonly passage: string;
    readonly article: string;
    readonly speaker?: string;
  };
}

/** A quotation as a record; undefined for one that may not be shown, by the check that every message passes. */
export function exportRecord({ quotation, excerpt, speaker }: QuotationView): ExportRecord | undefined {
  const { article, passage, spans } = excerpt;
  if (spans.some((span) => findSpanFault(article, span) !== undefined)) return undefined;
  const { asNamed, name, id } = speaker;
  return {
    quotation: spans.map((span) => textOf(article.text, span)),
    ...(name === undefined ? {} : { speaker: name }),
    how: howFound(quotation.attribution),
    ...(asNamed === undefined ? {} : { mention: textOf(article.text, asNamed) }),
    kind: quotation.kind,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    ...(article.date === undefined ? {} : { date: article.date }),
    headline: oneLine(article.title ?? textOf(article.text, article.headline)),
    ...(article.url === undefined ? {} : { address: article.url }),
    file: article.path,
    paragraph: passage.number,
    spans: spans.map(({ start, end }) => [start, end] as const),
    ids: {
      quotation: quotation.id,
      passage: passage.id,
      article: article.id,
      ...(id === undefined ? {} : { speaker: id }),
    },
  };
}

function howFound(attribution: QuotationView['quotation']['attribution']): string {
  const found = foundBy(attribution);
  return attribution.corrected === true ? `${found}, corrected` : found;
}

function foundBy(attribution: QuotationView['quotation']['attribution']): string {
  switch (attribution.kind) {
    case 'resolved':
      return `resolved:${attribution.by}`;
    case 'unattributed':
      return `unattributed:${attribution.reason}`;
    case 'named':
    case 'body':
    case 'described':
      return attribution.kind;
  }
}
