import type { Passage } from '../corpus/article.ts';
import type { PassageInArticle } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { ChoiceAnswer, MissAnswer, SourceAnswer } from './answer.ts';
import { choiceOfArticles } from './choice-of.ts';
import { missOf } from './miss-of.ts';
import { pagesOfArticle } from './pages-of-article.ts';

/**
 * `/source`: an article passage by passage. Takes the id of a passage, a quotation or an article, or words of a headline. Without a page the
 * one that holds the asked passage is shown.
 */
export async function sourceOf(
  coverage: Coverage,
  { id, page }: { readonly id: string; readonly page?: number },
): Promise<SourceAnswer | ChoiceAnswer | MissAnswer> {
  const asked = await passageWith(coverage, id.trim());
  if (asked !== undefined) return answerAt(asked.article.passages, asked, page);
  if (/^(?:passage|quotation)\//.test(id.trim())) return missOf(coverage, id, 'no-such-id');
  const lookup = await coverage.listingNamed(id);
  switch (lookup.kind) {
    case 'several':
      return choiceOfArticles(id, lookup.listings);
    case 'none':
      return lookup.close.length > 0
        ? choiceOfArticles(id, lookup.close)
        : missOf(coverage, id, 'no-such-article');
    case 'one': {
      const article = await coverage.article(lookup.listing.id);
      if (article === undefined) return missOf(coverage, id, 'no-such-article');
      return answerAt(article.passages, { article }, page);
    }
  }
}

async function passageWith(coverage: Coverage, id: string): Promise<PassageInArticle | undefined> {
  const quotation = await coverage.quotation(id);
  return coverage.passage(quotation?.passageId ?? id);
}

function answerAt(
  passages: readonly Passage[],
  { article, passage }: Pick<PassageInArticle, 'article'> & { readonly passage?: Passage },
  page: number | undefined,
): SourceAnswer {
  const pages = pagesOfArticle(passages);
  const holding = pages.findIndex((each) => passage !== undefined && each.includes(passage));
  const wanted = page ?? Math.max(0, holding) + 1;
  const number = Math.min(pages.length, Math.max(1, Math.trunc(wanted)));
  return {
    kind: 'source',
    article,
    passages: pages[number - 1] ?? [],
    ...(passage === undefined ? {} : { asked: passage }),
    page: { number, of: pages.length, total: passages.length },
  };
}
