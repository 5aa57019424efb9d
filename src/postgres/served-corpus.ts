import type { Article } from '../corpus/article.ts';
import type { AnnotationCache } from '../coverage/annotation-cache.ts';
import type { EarlierRevision } from '../coverage/next-coverage.ts';
import type { ArticleAnnotation } from '../quotations/annotation.ts';
import type { Ask } from './ask-database.ts';
import { valid } from './revision.ts';
import type { WrittenRevision } from './write-revision.ts';

/** So many articles a question: a megabyte or two. */
const AT_ONCE = 500;

/**
 * What a revision was built from, so that the next one need not begin anew: what was read, and into `annotations` what was found in it, where that was found by
 * these `rules`.
 */
export async function readServed(
  ask: Ask,
  { number, revision, facts, rules, peopleFile }: WrittenRevision,
  currentRules: string,
  annotations: AnnotationCache,
): Promise<EarlierRevision> {
  const isSame = rules === currentRules;
  const articles: Article[] = [];
  let after = '\\x';
  for (;;) {
    const rows = await ask<{ place: string; article: string; annotation: string | null }>(
      `select '\\x' || encode(place, 'hex') as place, article, ${isSame ? 'annotation' : 'null as annotation'} from articles
       where ${valid('$1')} and place > $2::bytea order by place limit $3`,
      [number, after, AT_ONCE],
    );
    for (const row of rows) {
      const article = JSON.parse(row.article) as Article;
      // Nor is it divided as these rules would divide it: no file has this hash.
      articles.push(isSame ? article : { ...article, contentHash: '' });
      if (row.annotation !== null) annotations.keep(article, JSON.parse(row.annotation) as ArticleAnnotation);
    }
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.place;
  }
  return {
    corpus: { articles, unreadable: facts.unreadable, ...(peopleFile === undefined ? {} : { peopleFile }) },
    facts,
    // What other rules found is to be found anew, also where the files are the same.
    revision: isSame ? revision : '',
  };
}
