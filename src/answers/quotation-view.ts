import type { Article, Passage, PassageId } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Quotation, Statement } from '../quotations/quotation.ts';
import type { QuotationView, StatementView } from './answer.ts';
import { speakerViewOf } from './speaker-view.ts';

/** A quotation with its article, place and speaker; undefined when its article is not in the coverage. */
export async function quotationView(
  coverage: Coverage,
  quotation: Quotation,
): Promise<QuotationView | undefined> {
  const place = await placeOf(coverage, quotation);
  if (place === undefined) return undefined;
  const excerpt = { ...place, spans: quotation.content };
  return { kind: 'quotation', quotation, excerpt, speaker: await speakerViewOf(coverage, quotation) };
}

/** A reported statement with its article, place and speaker; undefined when its article is not in the coverage. */
export async function statementView(
  coverage: Coverage,
  statement: Statement,
): Promise<StatementView | undefined> {
  const place = await placeOf(coverage, statement);
  if (place === undefined) return undefined;
  const excerpt = { ...place, spans: [statement.span] };
  return { kind: 'statement', statement, excerpt, speaker: await speakerViewOf(coverage, statement) };
}

/** One view of either kind. */
export async function viewOf(
  coverage: Coverage,
  said: Quotation | Statement,
): Promise<QuotationView | StatementView | undefined> {
  return 'content' in said ? quotationView(coverage, said) : statementView(coverage, said);
}

async function placeOf(
  coverage: Coverage,
  { articleId, passageId }: { readonly articleId: string; readonly passageId: PassageId },
): Promise<{ readonly article: Article; readonly passage: Passage } | undefined> {
  const article = await coverage.article(articleId);
  const passage = article?.passages.find(({ id }) => id === passageId);
  return article === undefined || passage === undefined ? undefined : { article, passage };
}
