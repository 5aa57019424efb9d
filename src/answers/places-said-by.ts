import type { ArticleId, Passage, PassageId } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { SpeakerId } from '../quotations/quotation.ts';
import { firstOverlapping } from '../text/find-span.ts';
import type { Span } from '../text/span.ts';
import { everyPage } from './every-page.ts';

/** Words of an article that somebody said, quoted or reported, within one passage. */
export interface SaidPlace {
  readonly articleId: ArticleId;
  readonly passageId: PassageId;
  readonly span: Span;
  /** In quotation marks, and more than a word or two of them. */
  readonly isDirect: boolean;
}

/** All that somebody said, place by place: a quotation that runs on over paragraphs is in each of them. */
export async function placesSaidBy(coverage: Coverage, speaker: SpeakerId): Promise<readonly SaidPlace[]> {
  const quotations = await everyPage((page) => coverage.quotations({ speaker }, page));
  const statements = await everyPage((page) => coverage.statements({ speaker }, page));
  const said = [
    ...quotations.map(({ articleId, content, kind }) => ({
      articleId,
      spans: content,
      isDirect: kind === 'direct',
    })),
    ...statements.map(({ articleId, span }) => ({ articleId, spans: [span], isDirect: false })),
  ];
  const places: SaidPlace[] = [];
  const known = new Map<ArticleId, PassagesInOrder>();
  for (const { articleId, spans, isDirect } of said) {
    const { passages, spans: spansOfPassages } =
      known.get(articleId) ?? passagesInOrder((await coverage.article(articleId))?.passages ?? []);
    known.set(articleId, { passages, spans: spansOfPassages });
    for (const span of spans) {
      const passage = passages[firstOverlapping(spansOfPassages, span)];
      if (passage !== undefined) places.push({ articleId, passageId: passage.id, span, isDirect });
    }
  }
  return places;
}

interface PassagesInOrder {
  readonly passages: readonly Passage[];
  readonly spans: readonly Span[];
}

function passagesInOrder(passages: readonly Passage[]): PassagesInOrder {
  return { passages, spans: passages.map(({ span }) => span) };
}
