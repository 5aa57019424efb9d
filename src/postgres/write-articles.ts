import type { Article } from '../corpus/article.ts';
import type { ArticleAnnotation } from '../quotations/annotation.ts';
import { type ArticleFacts, digestOf } from './article-facts.ts';
import { articleRows, listingOf } from './article-rows.ts';
import type { Ask, Row } from './ask-database.ts';
import { OF_ARTICLES } from './content-indexes.ts';
import { placeKey } from './place-key.ts';
import { openWordBook, type WordBook } from './word-book.ts';
import { writeRows } from './write-rows.ts';

/** Articles are written in batches of about so many characters. */
const BATCH_CHARACTERS = 400_000;

export interface WriteArticlesOptions {
  readonly rules: string;
  /** What was found in an article, kept for the next build. */
  readonly annotationOf?: ((article: Article) => ArticleAnnotation | undefined) | undefined;
  /** Told how many have been looked at. */
  readonly onWritten?: (done: number) => void;
}

/** What writing has come to. */
export interface WrittenArticles {
  readonly written: number;
  readonly withdrawn: number;
}

/**
 * Writes what is known of each article where that is not what the revision before knew of it, and ends what no longer holds. `revision` is the number
 * of the new one.
 */
export async function writeArticles(
  ask: Ask,
  revision: number,
  articles: readonly ArticleFacts[],
  { rules, annotationOf = () => undefined, onWritten = () => undefined }: WriteArticlesOptions,
): Promise<WrittenArticles> {
  const rows = await ask<{ id: string; version: string; digest: string }>(
    'select id, version, digest from articles where since < $1 and until > $1',
    [revision],
  );
  const before = new Map(rows.map((row) => [row.id, row]));
  const kept = new Set<string>();
  const words = openWordBook(ask);
  let batch: { facts: ArticleFacts; digest: string }[] = [];
  let characters = 0;
  let written = 0;
  for (const [place, facts] of articles.entries()) {
    const digest = digestOf(facts, rules);
    const { id } = facts.article;
    if (before.get(id)?.digest === digest) kept.add(id);
    else {
      batch.push({ facts, digest });
      characters += facts.article.text.length;
    }
    if (characters >= BATCH_CHARACTERS || place === articles.length - 1) {
      await writeBatch(ask, revision, batch, words, annotationOf);
      written += batch.length;
      batch = [];
      characters = 0;
      onWritten(place + 1);
    }
  }
  const ended = rows.filter(({ id }) => !kept.has(id)).map(({ version }) => version);
  for (const table of ended.length === 0 ? [] : ['articles', ...OF_ARTICLES])
    await ask(`update ${table} set until = $1 where version = any($2::bigint[])`, [revision, ended]);
  return { written, withdrawn: ended.length };
}

async function writeBatch(
  ask: Ask,
  since: number,
  batch: readonly { readonly facts: ArticleFacts; readonly digest: string }[],
  words: WordBook,
  annotationOf: NonNullable<WriteArticlesOptions['annotationOf']>,
): Promise<void> {
  if (batch.length === 0) return;
  const numbers = await ask<{ version: string }>(
    `select nextval(pg_get_serial_sequence('articles', 'version')) as version from generate_series(1, $1)`,
    [batch.length],
  );
  const versions = numbers.map(({ version }) => version);
  const rows = batch.map(({ facts }) => articleRows(facts, words));
  await words.settle();
  await ask(
    `insert into articles (version, id, place, digest, listing, article, annotation, since) overriding system value
     select version, id, place, digest, listing, article, annotation, $2 from json_populate_recordset(null::articles, $1)`,
    [
      JSON.stringify(
        batch.map(({ facts: { article }, digest }, place) => ({
          version: versions[place],
          id: article.id,
          place: placeKey(article),
          digest,
          listing: JSON.stringify(listingOf(article)),
          article: JSON.stringify(article),
          annotation: annotationAsText(annotationOf(article)),
        })),
      ),
      since,
    ],
  );
  for (const table of OF_ARTICLES) {
    const ofTable = rows.flatMap((ofArticle, place) =>
      ofArticle[table].map((row) => ({ ...numbered(row, words), version: versions[place] })),
    );
    await writeRows(ask, table, ofTable, { since });
  }
}

function annotationAsText(annotation: ArticleAnnotation | undefined): string | null {
  return annotation === undefined ? null : JSON.stringify(annotation);
}

const WORD_COLUMNS = ['stream', 'own', 'held'] as const;

/** The same with the database's numbers for words. */
export function numbered(row: Row, words: WordBook): Row {
  const changed: Record<string, unknown> = {};
  for (const column of WORD_COLUMNS) {
    const locals = row[column];
    if (Array.isArray(locals)) changed[column] = locals.map((local: number) => words.termNumber(local));
  }
  if (Array.isArray(row.forms)) changed.forms = row.forms.map((local: number) => words.formNumber(local));
  return { ...row, ...changed };
}
