import type { Article, ArticleId } from '../corpus/article.ts';
import { passageAt, startsOf } from '../corpus/passage-at.ts';
import type { AttributedCorpus } from '../quotations/attributed-corpus.ts';
import type { Span } from '../text/span.ts';

export interface SoundCorpus {
  readonly corpus: AttributedCorpus;
  /** What is wrong with each entry that was left out. */
  readonly faults: readonly string[];
}

/**
 * Leaves out quotations and statements whose words do not lie in a passage of their article, or whose id stands twice: a fault in one must
 * not keep the whole coverage from being served, and must not be served either.
 */
export function keepSound(articles: readonly Article[], corpus: AttributedCorpus): SoundCorpus {
  const isHeld = holderOf(articles);
  const faults: string[] = [];
  const ids = new Set<string>();
  const quotations = corpus.quotations.filter(({ id, articleId, content }) => {
    const isTwin = ids.has(id);
    ids.add(id);
    if (isTwin) faults.push(`${id} stands twice`);
    else if (content.length > 0 && content.every((span) => isHeld(articleId, span))) return true;
    else faults.push(`${id}: its words lie in no passage`);
    return false;
  });
  const statements = corpus.statements.filter(({ articleId, passageId, span }) => {
    if (isHeld(articleId, span)) return true;
    faults.push(`a statement in ${passageId} lies in no passage`);
    return false;
  });
  return { corpus: faults.length === 0 ? corpus : { ...corpus, quotations, statements }, faults };
}

function holderOf(articles: readonly Article[]): (articleId: ArticleId, span: Span) => boolean {
  const byId = new Map(articles.map((article) => [article.id, { article, starts: startsOf(article) }]));
  return (articleId, span) => {
    const found = byId.get(articleId);
    return (
      found !== undefined &&
      span.start < span.end &&
      passageAt(found.article, found.starts, span) !== undefined
    );
  };
}
