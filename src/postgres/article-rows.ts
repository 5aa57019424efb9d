import type { Article } from '../corpus/article.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import { quotedStatements } from '../coverage/quoted-statements.ts';
import { headlineOf, passageDocuments, quotationDocuments } from '../coverage/search-documents.ts';
import { speakerIdOf } from '../coverage/speaker-id-of.ts';
import { textsOfSaid } from '../coverage/texts-of-said.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import type { Quotation, Statement } from '../quotations/quotation.ts';
import { fold } from '../text/fold.ts';
import { formsOfWords } from '../text/holds-words.ts';
import { isWholeUtterance } from '../text/is-whole-utterance.ts';
import { textOf } from '../text/span.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Row } from './ask-database.ts';
import { documentRow } from './document-row.ts';
import { placeKey } from './place-key.ts';
import { storable } from './storable.ts';
import type { WordBook } from './word-book.ts';

/** What is written for one article, by table; words are the numbers of the word book. */
export interface ArticleRows {
  readonly passages: readonly Row[];
  readonly passage_documents: readonly Row[];
  readonly quotation_documents: readonly Row[];
  readonly said: readonly Row[];
  readonly appearances: readonly Row[];
  readonly hearings: readonly Row[];
}

export function listingOf(article: Article): ArticleListing {
  const { id, path, outlet, date } = article;
  return {
    id,
    path,
    headline: headlineOf(article),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Writes down what is known of an article. */
export function articleRows(facts: ArticleFacts, words: WordBook): ArticleRows {
  const { article } = facts;
  const place = placeKey(article);
  return {
    passages: passageRows(article, place, words),
    passage_documents: passageDocuments(article).map((document) => documentRow(document, words)),
    quotation_documents: quotationDocuments(article, facts.quotations).map((document) =>
      documentRow(document, words),
    ),
    said: saidRows(facts, place, words),
    appearances: facts.appearances.map(({ person, mentions, roles }) => {
      const naming = mentions.find(({ kind }) => kind === 'name');
      return {
        person: storable(person),
        article: article.id,
        place,
        mentions: JSON.stringify(mentions),
        mention_count: mentions.length,
        naming: naming === undefined ? null : JSON.stringify(naming),
        roles: roles.length === 0 ? null : JSON.stringify(roles),
        role_count: roles.length,
      };
    }),
    hearings: facts.hearings.map(({ speaker, quotations, statements }) => ({
      speaker: storable(speaker),
      article: article.id,
      place,
      quotations,
      statements,
    })),
  };
}

function passageRows(article: Article, place: string, words: WordBook): ArticleRows['passages'] {
  return article.passages.map(({ id, number, kind, span }) => {
    const text = textOf(article.text, span);
    const forms = formsOfWords(text, DEFAULT_LANGUAGE.sentences);
    const own = forms.at(-1) ?? '';
    return {
      id,
      place,
      number,
      is_body: kind === 'body',
      forms: words.forms(text),
      own_form: storable(` ${own} `),
      bare_form: forms.length > 1 ? storable(` ${forms[0] ?? ''} `) : null,
    };
  });
}

function saidRows(
  { article, quotations, statements }: ArticleFacts,
  place: string,
  words: WordBook,
): ArticleRows['said'] {
  const texts = textsOfSaid([article]);
  const quoted = quotedStatements(quotations, statements);
  const rowOf = (kind: 0 | 1) => (said: Quotation | Statement, ordinal: number) => {
    const { words: uttered, around } = texts(said);
    const own = words.terms(uttered);
    const speaker = speakerIdOf(said.attribution);
    return {
      kind,
      id: 'content' in said ? said.id : null,
      passage: said.passageId,
      speaker: speaker === undefined ? null : storable(speaker),
      place,
      ordinal,
      day: storable(article.date ?? ''),
      is_whole: 'content' in said && isWholeUtterance(uttered),
      is_quoted: !('content' in said) && quoted.byAnybody.has(said),
      is_own_quoted: !('content' in said) && quoted.bySpeaker.has(said),
      own: [...new Set(own)],
      held: [...new Set([...own, ...words.terms(around.text)])],
      folded: storable(fold(uttered)),
      data: JSON.stringify(said),
    };
  };
  return [...quotations.map(rowOf(0)), ...statements.map(rowOf(1))];
}
