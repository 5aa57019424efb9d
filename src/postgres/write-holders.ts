import type { Ask } from './ask-database.ts';

/** Of which words it is known in how many texts they stand. */
export const HOLDER_KINDS = { passages: 1, quotations: 2, forms: 3 } as const;

const TABLES = [
  { kind: HOLDER_KINDS.passages, table: 'passage_documents', column: 'stream' },
  { kind: HOLDER_KINDS.quotations, table: 'quotation_documents', column: 'stream' },
  { kind: HOLDER_KINDS.forms, table: 'passages', column: 'forms' },
] as const;

/** Counts again, for the words of what has come and gone with a revision, how many texts hold them. */
export async function writeHolders(ask: Ask, revision: number): Promise<void> {
  for (const { kind, table, column } of TABLES) {
    await ask('create temporary table if not exists changed_words (word int, change int) on commit drop');
    await ask('truncate changed_words');
    await ask(
      `insert into changed_words
       select word, sum(change) from (
         select (select array_agg(distinct held) from unnest(${column}) as held) as words,
                case when since = $1 then 1 else -1 end as change
         from ${table} where since = $1 or until = $1
       ) as texts, unnest(words) as word
       group by word having sum(change) <> 0`,
      [revision],
    );
    await ask(
      `with ended as (
         update word_holders set until = $1 from changed_words
         where kind = $2 and word_holders.word = changed_words.word and since < $1 and until > $1
         returning word_holders.word, holders
       )
       insert into word_holders (kind, word, holders, since)
       select $2, word, coalesce(holders, 0) + change, $1
       from changed_words left join ended using (word)
       where coalesce(holders, 0) + change > 0`,
      [revision, kind],
    );
  }
}

/** Writes what the figures of the two indexes are: how many documents, and how many terms these have together. */
export async function writeFigures(ask: Ask, revision: number, before: number): Promise<void> {
  for (const [table, count, terms] of [
    ['passage_documents', 'passages', 'passage_terms'],
    ['quotation_documents', 'quotations', 'quotation_terms'],
  ])
    await ask(
      `update revisions set ${count} = earlier.documents + change.documents, ${terms} = earlier.terms + change.terms
       from (
         select coalesce(sum(case when since = $1 then 1 else -1 end), 0) as documents,
                coalesce(sum(cardinality(stream) * case when since = $1 then 1 else -1 end), 0) as terms
         from ${table} where since = $1 or until = $1
       ) as change, (
         select coalesce(max(${count}), 0) as documents, coalesce(max(${terms}), 0) as terms
         from revisions where number = $2
       ) as earlier
       where number = $1`,
      [revision, before],
    );
}
