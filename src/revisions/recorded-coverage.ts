import { z } from 'zod';

/** What is remembered of a quotation: by whom it is, and a mark of its words; the words themselves stand in the article and nowhere else. */
export const RECORDED_QUOTATION = z.strictObject({
  id: z.string(),
  words: z.string(),
  speaker: z.strictObject({ id: z.string(), name: z.string() }).optional(),
});

/** How an article is named in a list, also when it is no longer there. */
export const NAMED_ARTICLE = z.strictObject({
  id: z.string(),
  path: z.string(),
  headline: z.string(),
  outlet: z.string().optional(),
  date: z.string().optional(),
});

/** What is remembered of an article. */
export const RECORDED_ARTICLE = NAMED_ARTICLE.extend({
  /** A mark of all that it says and states of itself. */
  content: z.string(),
  /** By place. */
  said: z.array(RECORDED_QUOTATION),
});

/** What a revision held, so that the next can be compared with it after a restart, too. Articles stand by path. */
export const RECORDED_COVERAGE = z.strictObject({
  revision: z.string(),
  articles: z.array(RECORDED_ARTICLE),
});

export type RecordedQuotation = z.infer<typeof RECORDED_QUOTATION>;
export type NamedArticle = z.infer<typeof NAMED_ARTICLE>;
export type RecordedArticle = z.infer<typeof RECORDED_ARTICLE>;
export type RecordedCoverage = z.infer<typeof RECORDED_COVERAGE>;
