import type { ArticleId } from '../corpus/article.ts';
import type { Quotation, SpeakerId, Statement } from '../quotations/quotation.ts';
import { lastStartingBy } from '../text/find-span.ts';
import type { Span } from '../text/span.ts';
import { groupBy } from './group-by.ts';
import { speakerIdOf } from './speaker-id-of.ts';

interface QuotedSpan extends Span {
  readonly speaker: SpeakerId | undefined;
}

/** Statements whose sentence is quoted from: by anybody at all, or by whom the statement is attributed to. */
export interface QuotedStatements {
  readonly byAnybody: ReadonlySet<Statement>;
  readonly bySpeaker: ReadonlySet<Statement>;
}

/**
 * “She said the ferry was “a lifeline” for the island” is a statement and holds a quotation: it is shown once. Of what one person says only their own
 * quotations count.
 */
export function quotedStatements(
  quotations: readonly Quotation[],
  statements: readonly Statement[],
): QuotedStatements {
  const spansIn = new Map<ArticleId, readonly QuotedSpan[]>();
  for (const [articleId, here] of groupBy(quotations, ({ articleId }) => articleId)) {
    const spans = here.flatMap(({ attribution, content }) =>
      content.map((span) => ({ ...span, speaker: speakerIdOf(attribution) })),
    );
    spansIn.set(
      articleId,
      spans.sort((one, other) => one.start - other.start),
    );
  }
  const byAnybody = new Set<Statement>();
  const bySpeaker = new Set<Statement>();
  for (const statement of statements) {
    const within = spansWithin(spansIn.get(statement.articleId) ?? [], statement.span);
    if (within.length > 0) byAnybody.add(statement);
    const speaker = speakerIdOf(statement.attribution);
    if (speaker !== undefined && within.some((span) => span.speaker === speaker)) bySpeaker.add(statement);
  }
  return { byAnybody, bySpeaker };
}

function spansWithin(spans: readonly QuotedSpan[], { start, end }: Span): readonly QuotedSpan[] {
  const within: QuotedSpan[] = [];
  for (let at = lastStartingBy(spans, start - 1) + 1; at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined || span.start >= end) break;
    if (span.end <= end) within.push(span);
  }
  return within;
}
