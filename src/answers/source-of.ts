import type { ArticleId, Passage } from '../corpus/article.ts';
import type { PassageInArticle } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { ChoiceAnswer, MissAnswer, SourceAnswer } from './answer.ts';
import { choiceOfArticles } from './choice-of.ts';
import { missOf } from './miss-of.ts';
import { pagesOfArticle } from './pages-of-article.ts';
import { wholeIds } from './whole-ids.ts';

/**
 * `/source`: an article passage by passage. Takes the id of a passage, a quotation or an article, or words of a headline. Without a page the
 * one that begins with the asked passage is shown.
 */
export async function sourceOf(
  coverage: Coverage,
  { id, page }: { readonly id: string; readonly page?: number },
): Promise<SourceAnswer | ChoiceAnswer | MissAnswer> {
  const asked = await passageWith(coverage, id.trim());
  if (asked !== undefined) return answerAt(asked.article.passages, asked, page);
  if (/^(?:passage|quotation)\//.test(id.trim())) return missOf(coverage, id, 'no-such-id');
  const [article = id] = wholeIds(id, ['article']);
  const isShort = article !== id.trim() && (await coverage.listing(article as ArticleId)) !== undefined; // an id is looked up, whatever it is
  const lookup = await coverage.listingNamed(isShort ? article : id);
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

async function passageWith(coverage: Coverage, typed: string): Promise<PassageInArticle | undefined> {
  for (const id of wholeIds(typed, ['passage', 'quotation'])) {
    const quotation = await coverage.quotation(id);
    const found = await coverage.passage(quotation?.passageId ?? id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function answerAt(
  passages: readonly Passage[],
  { article, passage }: Pick<PassageInArticle, 'article'> & { readonly passage?: Passage },
  page: number | undefined,
): SourceAnswer {
  // A page begins with what was asked for, so that it is what is seen first.
  const from = passage === undefined ? 0 : passages.findIndex(({ id }) => id === passage.id);
  const before = from > 0 ? pagesOfArticle(passages.slice(0, from)) : [];
  const pages = [...before, ...pagesOfArticle(passages.slice(Math.max(0, from)))];
  const holding = passage === undefined ? 0 : before.length;
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
