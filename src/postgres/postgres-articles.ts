import type { Article } from '../corpus/article.ts';
import type { ArticleQuestions, PassageInArticle } from '../coverage/article-questions.ts';
import { compare } from '../text/compare.ts';
import { keepLatest } from '../text/keep-latest.ts';
import { nameForm } from '../text/name-form.ts';
import { slipsBetween } from '../text/slips-between.ts';
import type { Ask } from './ask-database.ts';
import { type Revision, valid } from './revision.ts';
import { restored, storable } from './storable.ts';
import { HOLDER_KINDS } from './write-holders.ts';

/** What is asked about the articles' own words; what they are chosen by is in memory. */
export type TextsOfArticles = Pick<ArticleQuestions, 'article' | 'passage' | 'passagesHolding' | 'wordsLike'>;

/** Articles that are kept in memory once they were asked for: a few megabytes. */
const KEPT = 500;
/** So many slips a word may have. */
const MOST_SLIPS = 2;

/** Answers from the texts of a revision. */
export function textsOfArticles(ask: Ask, { number, names }: Revision): TextsOfArticles {
  const kept = new Map<string, Promise<Article | undefined>>();
  const known = new Set<string>(names.listings.map(({ id }) => id));

  function article(id: string): Promise<Article | undefined> {
    if (!known.has(id)) return Promise.resolve(undefined);
    const found = kept.get(id) ?? read(id);
    keepLatest(kept, id, found, KEPT);
    return found;
  }

  function read(id: string): Promise<Article | undefined> {
    const reading = ask<{ article: string }>(
      `select article from articles where id = $2 and ${valid('$1')}`,
      [number, storable(id)],
    ).then(([row]) => (row === undefined ? undefined : (JSON.parse(row.article) as Article)));
    reading.catch(() => kept.delete(id));
    return reading;
  }

  /** The passages with these ids in these articles, in this order. */
  async function places(rows: readonly { readonly id: string; readonly article: string }[]) {
    const found = rows.map(async ({ id, article: articleId }): Promise<PassageInArticle | undefined> => {
      const whole = await article(articleId);
      const passage = whole?.passages.find((one) => one.id === id);
      return whole === undefined || passage === undefined ? undefined : { article: whole, passage };
    });
    return (await Promise.all(found)).filter((place) => place !== undefined);
  }

  return {
    article,
    async passage(id) {
      const rows = await ask<{ id: string; article: string }>(
        `select passages.id, articles.id as article from passages join articles using (version)
         where passages.id = $2 and ${valid('$1', 'passages.')}`,
        [number, storable(id)],
      );
      return (await places(rows))[0];
    },
    async passagesHolding(words, { offset, limit }) {
      const form = nameForm(words);
      const wanted = [...new Set(form.split(' '))].map(storable);
      const numbers = form === '' ? [] : await wordNumbers(ask, wanted);
      if (numbers.length < wanted.length || form === '') return { items: [], total: 0 };
      const where = `${valid('$1', 'passages.')} and forms @> $2::int[]
        and ($3::text is null or strpos(own_form, $3) > 0 or strpos(bare_form, $3) > 0)`;
      const values = [number, numbers, form.includes(' ') ? ` ${storable(form)} ` : null];
      const [[counted], rows] = await Promise.all([
        ask<{ total: number }>(`select count(*)::int as total from passages where ${where}`, values),
        ask<{ id: string; article: string }>(
          `select passages.id, articles.id as article from passages join articles using (version)
           where ${where} order by is_body desc, passages.place, passages.number offset $4 limit $5`,
          [...values, offset, limit],
        ),
      ]);
      return { items: await places(rows), total: counted?.total ?? 0 };
    },
    async wordsLike(word) {
      const form = nameForm(word);
      const rows = await ask<{ word: string; holders: number }>(
        `select words.word, holders from words join word_holders on word_holders.word = words.number
         where kind = $2 and ${valid('$1')} and char_length(words.word) between $3 and $4
         and (starts_with(words.word, $5) or starts_with(words.word, $6))`,
        [
          number,
          HOLDER_KINDS.forms,
          form.length - MOST_SLIPS,
          form.length + MOST_SLIPS,
          storable(form.slice(0, 1)),
          // The first two letters may be swapped.
          storable(form.slice(1, 2)),
        ],
      );
      return rows
        .map((row) => ({ word: restored(row.word), holders: row.holders }))
        .map((row) => ({ ...row, slips: slipsBetween(form, row.word) }))
        .filter(({ slips }) => slips > 0)
        .sort(
          (one, other) =>
            one.slips - other.slips || other.holders - one.holders || compare(one.word, other.word),
        )
        .map(({ word: like, slips }) => ({ word: like, slips }));
    },
  };
}

async function wordNumbers(ask: Ask, words: readonly string[]): Promise<readonly number[]> {
  const rows = await ask<{ number: number }>('select number from words where word = any($1)', [words]);
  return rows.map(({ number }) => number);
}
