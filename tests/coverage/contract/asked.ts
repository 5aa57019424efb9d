import { expect } from 'vitest';
import type { ArticleId } from '../../../src/corpus/article.ts';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import type { SaidFilter } from '../../../src/coverage/speech-questions.ts';
import type { PersonId } from '../../../src/people/person.ts';
import type { Quotation, Statement } from '../../../src/quotations/quotation.ts';
import { textOf } from '../../../src/text/span.ts';
import { allListings, EVERYTHING } from '../whole-coverage.ts';

/** The words that answer, in order. */
export async function saidWords(coverage: Coverage, filter: SaidFilter): Promise<readonly string[]> {
  const { items, total } = await coverage.said(filter, EVERYTHING);
  expect(total).toBe(items.length);
  return Promise.all(items.map(({ said }) => wordsOf(coverage, said)));
}

/** The words of something said, with what is left out between them marked. */
export async function wordsOf(coverage: Coverage, said: Quotation | Statement): Promise<string> {
  const { text = '' } = (await coverage.article(said.articleId)) ?? {};
  const spans = 'content' in said ? said.content : [said.span];
  return spans.map((span) => textOf(text, span)).join(' … ');
}

/** The first person who is called so. */
export async function personId(coverage: Coverage, called: string): Promise<PersonId> {
  const [person] = await coverage.peopleCalled(called);
  if (person === undefined) throw new Error(`nobody is called ${called}`);
  return person.id;
}

export async function articleIdAt(coverage: Coverage, path: string): Promise<ArticleId> {
  const listing = (await allListings(coverage)).find((one) => one.path === path);
  if (listing === undefined) throw new Error(`there is no ${path}`);
  return listing.id;
}
