import type { Listed, Page } from '../coverage/page.ts';
import type { QuotationFilter, SpeechQuestions } from '../coverage/speech-questions.ts';
import type { Quotation, Statement } from '../quotations/quotation.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Ask } from './ask-database.ts';
import { inArticle, saidIn } from './postgres-said.ts';
import { voicesOf } from './postgres-voices.ts';
import { question } from './question.ts';
import { type Revision, valid } from './revision.ts';
import { storable } from './storable.ts';

interface DataRow extends Readonly<Record<string, unknown>> {
  readonly data: string;
}

const QUOTATION = 0;
const STATEMENT = 1;

/** Answers what was said, and by whom. `passageIndex` tells how rare a word is. */
export function speechOf(ask: Ask, revision: Revision, passageIndex: SearchIndex): SpeechQuestions {
  const { number } = revision;

  async function select<Kind extends Quotation | Statement>(
    kind: number,
    { speaker, article, passage, newestFirst }: QuotationFilter,
    { offset, limit }: Page,
  ): Promise<Listed<Kind>> {
    const asked = question();
    const where = [
      valid(asked.value(number)),
      `kind = ${kind}`,
      ...(speaker === undefined ? [] : [`speaker = ${asked.value(storable(speaker))}`]),
      ...(article === undefined ? [] : [inArticle(asked, article)]),
      ...(passage === undefined ? [] : [`passage = ${asked.value(storable(passage))}`]),
    ].join(' and ');
    const order = newestFirst === true ? 'day desc, place desc, ordinal desc' : 'place, ordinal';
    const [[counted], rows] = await Promise.all([
      ask<{ total: number }>(`select count(*)::int as total from said where ${where}`, asked.values),
      ask<DataRow>(
        `select data from said where ${where} order by ${order} offset ${Math.trunc(offset)} limit ${Math.trunc(limit)}`,
        asked.values,
      ),
    ]);
    return { items: rows.map(({ data }) => JSON.parse(data) as Kind), total: counted?.total ?? 0 };
  }

  return {
    async quotation(id) {
      const [row] = await ask<DataRow>(`select data from said where ${valid('$1')} and id = $2`, [
        number,
        storable(id),
      ]);
      return row && (JSON.parse(row.data) as Quotation);
    },
    quotations: (filter, page) => select<Quotation>(QUOTATION, filter, page),
    statements: (filter, page) => select<Statement>(STATEMENT, filter, page),
    async saidIn(article) {
      const asked = question();
      const rows = await ask<DataRow & { readonly kind: number }>(
        `select data, kind from said where ${valid(asked.value(number))} and ${inArticle(asked, article)} order by ordinal`,
        asked.values,
      );
      const ofKind = (wanted: number) => rows.filter(({ kind }) => kind === wanted);
      return {
        quotations: ofKind(QUOTATION).map(({ data }) => JSON.parse(data) as Quotation),
        statements: ofKind(STATEMENT).map(({ data }) => JSON.parse(data) as Statement),
      };
    },
    said: saidIn(ask, revision, passageIndex),
    ...voicesOf(ask, revision),
  };
}
