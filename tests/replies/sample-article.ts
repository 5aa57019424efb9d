import { createHash } from 'node:crypto';
import type { Excerpt, QuotationView, SpeakerView, StatementView } from '../../src/answers/answer.ts';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import { contains, type Span } from '../../src/text/span.ts';

const TEXT = `Harbour vote put off again

The vote on the new harbour has been put off for a third time.

Mayor Ana Duarte told the council on Monday that the money was not there. "We wait," she said. "Then we vote."

One fisherman said: "Nobody asked us."

"The harbour wall will not stand another winter, and everybody in this room knows it. We have asked for help since May. We have had letters, and letters hold back no water."

A banner read "Save the bay".`;

/** An article as the corpus reads it. */
export function articleFrom(text: string, part: Partial<Article> = {}, path = 'harbour-vote.txt'): Article {
  const contentHash = createHash('sha256').update(text).digest('hex');
  return { ...parseArticle({ path, text, contentHash }), ...part };
}

export const HARBOUR = articleFrom(TEXT, {
  outlet: 'Bay Gazette',
  date: '2026-03-02',
  url: 'https://gazette.example/harbour_(vote)',
});

/** The span of words that stand once in an article. */
export function spanOf(article: Article, words: string): Span {
  const start = article.text.indexOf(words);
  if (start === -1) throw new Error(`the article does not hold “${words}”`);
  return { start, end: start + words.length };
}

/** An excerpt of words that each stand once in an article. */
export function excerptOf(article: Article, ...pieces: readonly string[]): Excerpt {
  const spans = pieces.map((words) => spanOf(article, words));
  const passage = article.passages.find(({ span }) => spans[0] !== undefined && contains(span, spans[0]));
  if (passage === undefined) throw new Error('the words lie in no passage');
  return { article, passage, spans };
}

export function quotationView(
  excerpt: Excerpt,
  speaker: SpeakerView,
  kind: Quotation['kind'] = 'direct',
): QuotationView {
  const quotation: Quotation = {
    id: `quotation/${String(excerpt.spans[0]?.start).padStart(12, '0')}`,
    articleId: excerpt.article.id,
    passageId: excerpt.passage.id,
    kind,
    content: excerpt.spans,
    attribution: speaker.attribution,
  };
  return { kind: 'quotation', quotation, excerpt, speaker };
}

export function statementView(excerpt: Excerpt, speaker: SpeakerView): StatementView {
  const span = excerpt.spans[0] ?? { start: 0, end: 0 };
  const { article, passage } = excerpt;
  const statement = {
    articleId: article.id,
    passageId: passage.id,
    span,
    cue: span,
    attribution: speaker.attribution,
  };
  return { kind: 'statement', statement, excerpt, speaker };
}

export const DUARTE_NAMED: SpeakerView = {
  attribution: { kind: 'named', personId: 'person/duarte000000' },
  name: 'Ana Duarte',
  id: 'person/duarte000000',
  asNamed: spanOf(HARBOUR, 'Mayor Ana Duarte'),
  candidates: [],
};

export const DUARTE_BY_PRONOUN: SpeakerView = {
  attribution: {
    kind: 'resolved',
    personId: 'person/duarte000000',
    antecedent: spanOf(HARBOUR, 'Mayor Ana Duarte'),
    by: 'pronoun',
  },
  name: 'Ana Duarte',
  id: 'person/duarte000000',
  asNamed: { start: spanOf(HARBOUR, 'she said').start, end: spanOf(HARBOUR, 'she said').start + 3 },
  candidates: [],
};

export const NOT_STATED: SpeakerView = {
  attribution: { kind: 'unattributed', reason: 'ambiguous', candidates: [] },
  candidates: ['Ana Duarte', 'Rui Costa'],
};
