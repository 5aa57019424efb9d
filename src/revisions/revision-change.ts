import { z } from 'zod';
import { NAMED_ARTICLE } from './recorded-coverage.ts';

const articles = z.array(NAMED_ARTICLE);
const voices = z.array(z.strictObject({ id: z.string(), name: z.string() }));

/** What one revision of the coverage brought, changed and took, against the one before. Articles by path, quotations by place, voices by name. */
export const REVISION_CHANGE = z.strictObject({
  from: z.string(),
  to: z.string(),
  articles: z.strictObject({ came: articles, changed: articles, went: articles }),
  quotations: z.strictObject({
    /** Ids of those that are new. */
    came: z.array(z.string()),
    /** Ids of those that there are no more. */
    went: z.array(z.string()),
    /** New ids of words that stayed: the paragraph around them was edited, or the file has another name. */
    renamed: z.array(z.tuple([z.string(), z.string()])),
    /** Those that were corrected: by other words in their place, or by another speaker of the same words. */
    corrected: z.array(
      z.strictObject({ before: z.string(), after: z.string(), what: z.enum(['words', 'speaker']) }),
    ),
    /** Those that an article no longer has though it is still there. */
    withdrawn: z.array(z.string()),
  }),
  /** Who is quoted now and was not before, and the other way round. */
  voices: z.strictObject({ came: voices, went: voices }),
});

export type RevisionChange = z.infer<typeof REVISION_CHANGE>;

/** A change with the moment in which it was noticed, ISO 8601 in UTC. */
export const NOTED_CHANGE = REVISION_CHANGE.extend({ at: z.iso.datetime() });
export type NotedChange = z.infer<typeof NOTED_CHANGE>;
