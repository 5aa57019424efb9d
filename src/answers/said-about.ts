import type { ArticleId } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Quotation, SpeakerId, Statement } from '../quotations/quotation.ts';
import { allows, heldShare, queryTerms, termsIn } from '../search/query-terms.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import { parseQuery } from './parse-query.ts';

/** What is looked for among all that was said. */
export interface SaidFilter {
  readonly speaker?: SpeakerId;
  readonly about?: string;
  /** In this article alone. */
  readonly article?: ArticleId;
  readonly reported: boolean;
}

/** Something said, and how much of the topic's weight it holds: 0 to 1, in the words themselves and in their passage. */
export interface Said {
  readonly said: Quotation | Statement;
  readonly share: number;
}

/** The least part of a topic's weight that something said must hold: of two words of one weight, either will do. */
const LEAST_SHARE = 0.5;
/** Words of the passage around what was said count for this much: they place it, but are not what was said. */
const AROUND = 0.6;

/**
 * What was said by a speaker, on a topic, or both: with a topic best first, otherwise in the order of the coverage. Quotations come before
 * reported statements that hold as much; a statement whose sentence is quoted from is left to its quotation.
 */
export async function saidAbout(coverage: Coverage, filter: SaidFilter): Promise<readonly Said[]> {
  const among = {
    ...(filter.speaker === undefined ? {} : { speaker: filter.speaker }),
    ...(filter.article === undefined ? {} : { article: filter.article }),
  };
  const quotations = await coverage.quotations(among);
  const statements = filter.reported ? await coverage.statements(among) : [];
  const unquoted = withoutQuoted(statements, quotations);
  const all: readonly (Quotation | Statement)[] = [...quotations, ...unquoted];
  if (filter.about === undefined) return all.map((said) => ({ said, share: 1 }));
  const query = parseQuery(filter.about);
  const terms = await queryTerms(query.words, coverage.passageIndex);
  if (terms.length === 0 && query.phrases.length === 0 && query.without.length === 0) return [];
  const holding = terms.length === 0 ? undefined : await passagesHolding(coverage, query.words);
  const found: Said[] = [];
  for (const said of all) {
    const article = await coverage.article(said.articleId);
    const passage = article?.passages.find(({ id }) => id === said.passageId);
    if (article === undefined || passage === undefined) continue;
    const spans = 'content' in said ? said.content : [said.span];
    const isWithin = spans.every((span) => contains(passage.span, span));
    if (isWithin && passage.kind === 'body' && holding?.has(passage.id) === false) continue;
    const words = spans.map((span) => textOf(article.text, span)).join('\n');
    if (!allows(query, words)) continue;
    const own = termsIn(words);
    const around = termsIn(textOf(article.text, passage.span));
    const share = heldShare(terms, own);
    const wider = heldShare(terms, new Set([...own, ...around]));
    const held = share + AROUND * (wider - share);
    if (held >= LEAST_SHARE) found.push({ said, share: held });
  }
  return found
    .map((entry, place) => ({ entry, place }))
    .sort((one, other) => other.entry.share - one.entry.share || one.place - other.place)
    .map(({ entry }) => entry);
}

/** The body passages that hold any word of a topic: what is said in others cannot be on it, and need not be read. */
async function passagesHolding(coverage: Coverage, words: string): Promise<ReadonlySet<string>> {
  const { passageIndex } = coverage;
  const hits = await passageIndex.search({ words }, { limit: passageIndex.size });
  return new Set(hits.map(({ id }) => id));
}

function withoutQuoted(
  statements: readonly Statement[],
  quotations: readonly Quotation[],
): readonly Statement[] {
  const quoted = new Map<ArticleId, Span[]>();
  for (const { articleId, content } of quotations) {
    const known = quoted.get(articleId);
    if (known === undefined) quoted.set(articleId, [...content]);
    else known.push(...content);
  }
  return statements.filter(
    ({ articleId, span }) => !quoted.get(articleId)?.some((words) => contains(span, words)),
  );
}
