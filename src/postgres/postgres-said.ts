import { AROUND, LEAST_SHARE } from '../coverage/said-words.ts';
import type { Said, SaidFilter, SpeechQuestions } from '../coverage/speech-questions.ts';
import type { Quotation, Statement } from '../quotations/quotation.ts';
import { queryTerms, termsIn } from '../search/query-terms.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { fold } from '../text/fold.ts';
import type { Ask } from './ask-database.ts';
import { type Question, question } from './question.ts';
import { type Revision, valid } from './revision.ts';
import { storable } from './storable.ts';
import { numbersOf } from './vocabulary.ts';

/** As things that were said stand in a coverage: quotations first, then statements, each by article path and place. */
export const IN_ORDER = 'kind, place, ordinal';

interface SaidRow extends Readonly<Record<string, unknown>> {
  readonly data: string;
  readonly share: number;
}

/** Answers what was said on a topic. `passageIndex` tells how rare a word is. */
export function saidIn(ask: Ask, { number }: Revision, passageIndex: SearchIndex): SpeechQuestions['said'] {
  return async (filter, { offset, limit }) => {
    const asked = question();
    const where = [valid(asked.value(number)), ...conditionsOf(filter, asked)];
    const topic = await topicOf(filter, asked);
    if (topic === undefined) return { items: [], total: 0 };
    where.push(...topic.conditions);
    const found = `select data, kind, place, ordinal, is_whole, day, ${topic.share} as share from said where ${where.join(' and ')}`;
    const left =
      topic.least === undefined
        ? found
        : `select * from (${found}) as on_topic where share >= ${topic.least}`;
    const [[counted], rows] = await Promise.all([
      ask<{ total: number }>(`select count(*)::int as total from (${left}) as left_over`, asked.values),
      ask<SaidRow>(
        `${left} order by ${topic.order} offset ${Math.trunc(offset)} limit ${Math.trunc(limit)}`,
        asked.values,
      ),
    ]);
    return {
      items: rows.map(
        ({ data, share }): Said => ({ said: JSON.parse(data) as Quotation | Statement, share }),
      ),
      total: counted?.total ?? 0,
    };
  };

  /** How the rows are weighed and ordered; undefined where there is nothing to look for. */
  async function topicOf({ about, bestFirst }: SaidFilter, asked: Question) {
    if (about === undefined) {
      const best = 'kind, (kind = 0 and is_whole) desc, case when kind = 0 then day end desc, place, ordinal';
      return { conditions: [], share: '1', order: bestFirst === true ? best : IN_ORDER };
    }
    const { phrases = [], without = [] } = about;
    const terms = await queryTerms(about.words, passageIndex);
    if (terms.length === 0 && phrases.length === 0 && without.length === 0) return undefined;
    const unwanted = [...new Set(without.flatMap((word) => [...termsIn(word)]))];
    const numbers = await numbersOf(ask, [...terms.map(({ term }) => term), ...unwanted].map(storable));
    const weighed = terms.map(({ term, weight }) => ({ weight, number: numbers.get(storable(term)) }));
    const conditions = [
      ...unwanted.flatMap((term) => {
        const known = numbers.get(storable(term));
        return known === undefined ? [] : [`not ${asked.value([known])}::int[] <@ own`];
      }),
      ...phrases
        .map((phrase) => storable(fold(phrase)))
        .filter((phrase) => phrase !== '')
        .map((phrase) => `strpos(folded, ${asked.value(phrase)}) > 0`),
      ...(terms.length === 0 ? [] : [`held && ${asked.value(tellingTerms(weighed))}::int[]`]),
    ];
    if (terms.length === 0) return { conditions, share: '1', order: IN_ORDER };
    const own = shareOf('own', weighed, asked);
    const held = shareOf('held', weighed, asked);
    const share = `(${own} + ${AROUND}::float8 * (${held} - ${own}))`;
    return { conditions, share, least: LEAST_SHARE, order: `share desc, ${IN_ORDER}` };
  }
}

/** Who speaks and where, and what of the statements is left. */
function conditionsOf({ speaker, article, reported }: SaidFilter, asked: Question): readonly string[] {
  const isQuoted = speaker === undefined ? 'is_quoted' : 'is_own_quoted';
  return [
    reported ? `(kind = 0 or not ${isQuoted})` : 'kind = 0',
    ...(speaker === undefined ? [] : [`speaker = ${asked.value(storable(speaker))}`]),
    ...(article === undefined ? [] : [inArticle(asked, article)]),
  ];
}

/** In SQL: the row hangs on the version of an article that is valid now; the number of the revision is the first value. */
export function inArticle(asked: Question, article: string): string {
  return `version = (select version from articles where id = ${asked.value(storable(article))} and ${valid('$1')})`;
}

interface Weighed {
  readonly weight: number;
  /** Undefined where no text holds the term. */
  readonly number: number | undefined;
}

/**
 * The rarest terms, so many that what holds none of them cannot hold half of the weight: all that is on the topic holds one of these. `held` may come
 * near to half by a rounding error, hence a little less.
 */
function tellingTerms(terms: readonly Weighed[]): readonly number[] {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const commonFirst = terms.toSorted((one, other) => one.weight - other.weight);
  let left = 0;
  const telling = commonFirst.filter(({ weight }) => {
    left += weight;
    return left >= whole * (LEAST_SHARE - 1e-9);
  });
  return telling.flatMap(({ number }) => number ?? []);
}

/** In SQL, the part of the weight that a list of terms holds, added up in the order of the terms as it is in memory. */
function shareOf(column: string, terms: readonly Weighed[], asked: Question): string {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  // A topic of words that tell nothing is held whole.
  if (whole === 0) return '1::float8';
  const known = terms.filter(({ number }) => number !== undefined);
  const numbers = asked.value(known.map(({ number }) => number));
  const weights = asked.value(known.map(({ weight }) => weight));
  const sum = `(select coalesce(sum(weight), 0) from unnest(${numbers}::int[], ${weights}::float8[]) as topic (term, weight) where term = any(${column}))`;
  return `(${sum} / ${asked.value(whole)}::float8)`;
}
