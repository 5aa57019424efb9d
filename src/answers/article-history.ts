import type { Article } from '../corpus/article.ts';
import type { EarlierVersion } from '../gather/shelf/read-versions.ts';
import type { PageView } from './answer.ts';
import { type ChangedPlace, changedPlaces } from './changed-places.ts';
import { pageViewOf } from './page-view.ts';

/** What was changed in an article that was gathered: one change a page, the last one first. */
export interface ArticleHistoryAnswer {
  readonly kind: 'article-history';
  readonly article: Article;
  /** Absent where no earlier version is kept. */
  readonly change?: {
    /** In ISO 8601. */
    readonly at: string;
    readonly before: Article;
    readonly now: Article;
    /** Undefined where the article was written anew. */
    readonly places: readonly ChangedPlace[] | undefined;
  };
  readonly page: PageView;
}

/** `/source view:changes`. `versions` are the earlier ones, the last one first. */
export function articleHistoryOf(
  article: Article,
  versions: readonly EarlierVersion[],
  asked: number,
): ArticleHistoryAnswer {
  const { slice, ...page } = pageViewOf(asked, versions.length, 1);
  const version = versions[slice.offset];
  if (version === undefined) return { kind: 'article-history', article, page };
  const now = versions[slice.offset - 1]?.article ?? article;
  const { article: before, replaced: at } = version;
  return {
    kind: 'article-history',
    article,
    page,
    change: { at, before, now, places: changedPlaces(before, now) },
  };
}
