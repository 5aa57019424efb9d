import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { buildCoverage } from '../../src/coverage/build-coverage.ts';
import { languageFor } from '../../src/languages/languages.ts';
import type { PeopleDirectory } from '../../src/people/person.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import type { Attribution } from '../../src/quotations/quotation.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { type Span, textOf } from '../../src/text/span.ts';

// The only file of the suite that knows where things stand in `src/`.

export interface ReadQuotation {
  /** Its spans, joined by " … ". */
  readonly words: string;
  readonly kind: string;
  /** A person's or body's name, the words of a description; empty when nobody is named. */
  readonly speaker: string;
  /** named; pronoun, role, continuation or name; body; described; no-cue, no-source or ambiguous. */
  readonly how: string;
  /** Who it could have been. */
  readonly candidates: readonly string[];
}

export interface Read {
  readonly quotations: readonly ReadQuotation[];
  readonly statements: readonly ReadQuotation[];
  readonly people: readonly {
    readonly name: string;
    readonly roles: readonly string[];
  }[];
  readonly passages: readonly {
    readonly kind: string;
    readonly words: string;
    readonly sentences: readonly string[];
  }[];
  readonly dateline?: string;
  /** The names of those who answer to a name that somebody types. */
  find(typed: string): readonly string[];
}

/** What the bot does with a language. */
export interface Tongue {
  /** What it reads in an article with this headline. */
  read(headline: string, paragraphs: readonly string[]): Read;
  /** The language that an article is read in when nobody says which; undefined where nothing tells. */
  languageTold(headline: string, paragraphs: readonly string[]): string | undefined;
  /** Whether somebody who searches for these words finds a text with those. */
  isFound(text: string, query: string): Promise<boolean>;
  /** The kind of thing that a question asks for: person, place, time, number, reason; passage where it names none. */
  kindOfQuestion(question: string): string;
  /** The excerpts of one article that answer a question, best first; none where it does not answer. */
  answersTo(question: string, headline: string, paragraphs: readonly string[]): Promise<readonly string[]>;
  /** The numbers of a text, as written and as they count; without a value where the words give none exactly. */
  figuresIn(text: string): readonly { readonly words: string; readonly value?: number }[];
}

/** By its code of ISO 639-1. */
export function openTongue(code: string): Tongue {
  const language = languageFor(code);
  if (language === undefined) throw new Error(`there is no folder of the language ${code} in src/languages`);
  return {
    read: (headline, paragraphs) => readingOf(articleOf(headline, paragraphs, code)),
    languageTold(headline, paragraphs) {
      // An article says its language itself as soon as it knows one.
      return (articleOf(headline, paragraphs) as { readonly language?: string }).language;
    },
    async isFound(text, query) {
      const index = await buildOramaIndex([{ id: 'passage/text', title: '', text }]);
      return (await index.search({ words: query }, { limit: 1 })).length > 0;
    },
    kindOfQuestion: (question) => language.questions.kindOf(question),
    async answersTo(question, headline, paragraphs) {
      const corpus = { articles: [articleOf(headline, paragraphs, code)], unreadable: [] };
      const coverage = await buildCoverage(corpus, { buildSearchIndex: buildOramaIndex });
      const answer = await answerQuestion(coverage, question);
      if (answer.kind !== 'ask') return [];
      return answer.excerpts.map(({ excerpt: { article, spans } }) =>
        spans.map((span) => textOf(article.text, span)).join(' … '),
      );
    },
    figuresIn: (text) =>
      language.evidence.figuresIn(text).map(({ start, end, value }) => ({
        words: text.slice(start, end),
        ...(value === undefined ? {} : { value }),
      })),
  };
}

/** The article says its language itself, where one is given. */
function articleOf(headline: string, paragraphs: readonly string[], language?: string): Article {
  const frontMatter = language === undefined ? '' : `---\nlang: ${language}\n---\n`;
  const text = `${frontMatter}${[headline, ...paragraphs].join('\n\n')}\n`;
  return parseArticle({ path: 'article.txt', text, contentHash: text });
}

function readingOf(article: Article): Read {
  const { text, passages, dateline } = article;
  const attributed = attributeCorpus([{ article, annotation: annotateArticle(article) }]);
  const { people } = attributed;
  const wordsOf = (span: Span) => textOf(text, span);
  return {
    quotations: attributed.quotations.map(({ content, kind, attribution }) => ({
      words: content.map(wordsOf).join(' … '),
      kind,
      ...speakerOf(article, people, attribution),
    })),
    statements: attributed.statements.map(({ span, attribution }) => ({
      words: wordsOf(span),
      kind: 'statement',
      ...speakerOf(article, people, attribution),
    })),
    people: people.people.map(({ name, roles }) => ({ name, roles: roles.map(({ words }) => words) })),
    passages: passages.map(({ kind, span, sentences }) => ({
      kind,
      words: wordsOf(span),
      sentences: sentences.map(wordsOf),
    })),
    ...(dateline === undefined ? {} : { dateline: wordsOf(dateline) }),
    find(typed) {
      const found = people.find(typed);
      if (found.kind === 'none') return [];
      return found.kind === 'one' ? [found.person.name] : found.people.map(({ name }) => name);
    },
  };
}

function speakerOf(
  { text }: Article,
  people: PeopleDirectory,
  attribution: Attribution,
): Pick<ReadQuotation, 'speaker' | 'how' | 'candidates'> {
  const nameOf = (id: string) => people.person(id)?.name ?? '';
  switch (attribution.kind) {
    case 'named':
      return { speaker: nameOf(attribution.personId), how: 'named', candidates: [] };
    case 'resolved':
      return { speaker: nameOf(attribution.personId), how: attribution.by, candidates: [] };
    case 'body':
      return { speaker: attribution.name, how: 'body', candidates: [] };
    case 'described':
      return { speaker: textOf(text, attribution.mention), how: 'described', candidates: [] };
    case 'unattributed':
      return { speaker: '', how: attribution.reason, candidates: attribution.candidates.map(nameOf) };
  }
}
