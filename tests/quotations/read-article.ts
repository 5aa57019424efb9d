import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import type { PeopleDirectory } from '../../src/people/person.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import type { Attribution } from '../../src/quotations/quotation.ts';

/** An article with a headline and these paragraphs. */
export function articleOf(
  paragraphs: readonly string[],
  path = 'harbour.txt',
  headline = 'Harbour plan divides the town',
): Article {
  const text = [headline, ...paragraphs].join('\n\n');
  return parseArticle({ path, text, contentHash: text });
}

export interface ReadQuotation {
  /** Its spans, joined by " … ". */
  readonly words: string;
  /** A person's or body's name, the words of a description, or "nobody". */
  readonly speaker: string;
  /** named, pronoun, role, continuation, name, body, described, or why it is not attributed. */
  readonly how: string;
  readonly kind: string;
}

/** What a reader gets from a coverage of one article. */
export function readArticle(...paragraphs: readonly string[]): readonly ReadQuotation[] {
  const article = articleOf(paragraphs);
  const { quotations, people } = attributeCorpus([{ article, annotation: annotateArticle(article) }]);
  return quotations.map(({ content, attribution, kind }) => ({
    words: content.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
    kind,
    ...speakerOf(article, people, attribution),
  }));
}

/** The speaker of the last quotation. */
export function lastSpeaker(...paragraphs: readonly string[]): string {
  return readArticle(...paragraphs).at(-1)?.speaker ?? 'no quotation';
}

function speakerOf(
  { text }: Article,
  people: PeopleDirectory,
  attribution: Attribution,
): { speaker: string; how: string } {
  switch (attribution.kind) {
    case 'named':
      return { speaker: people.person(attribution.personId)?.name ?? '', how: 'named' };
    case 'resolved':
      return { speaker: people.person(attribution.personId)?.name ?? '', how: attribution.by };
    case 'body':
      return { speaker: attribution.name, how: 'body' };
    case 'described':
      return { speaker: text.slice(attribution.mention.start, attribution.mention.end), how: 'described' };
    case 'unattributed':
      return { speaker: 'nobody', how: attribution.reason };
  }
}
