import type { LanguageNames } from '../languages/language-names.ts';
import type { PersonId } from '../people/person.ts';
import { nameForm } from '../text/name-form.ts';
import { textOf } from '../text/span.ts';
import type { CoverageParts } from './coverage-parts.ts';
import type { Office } from './people-questions.ts';

/**
 * The offices that articles give to people: their roles, and the words by which they speak ("the Foreign Secretary said") where those were
 * resolved to them.
 */
export function officesOf({
  articles,
  corpus,
  language,
}: Pick<CoverageParts, 'articles' | 'corpus' | 'language'>): readonly Office[] {
  const offices = new Map<string, Map<PersonId, number>>();
  const add = (words: string, id: PersonId): void => {
    const form = withoutArticle(nameForm(words), language.names);
    if (form === '') return;
    const holders = offices.get(form) ?? new Map<PersonId, number>();
    offices.set(form, holders.set(id, (holders.get(id) ?? 0) + 1));
  };
  for (const { id, roles } of corpus.people.people) for (const { words } of roles) add(words, id);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  for (const { articleId, attribution, source } of [...corpus.quotations, ...corpus.statements]) {
    if (attribution.kind !== 'resolved' || attribution.by !== 'role' || source === undefined) continue;
    const text = texts.get(articleId);
    if (text !== undefined) add(textOf(text, source), attribution.personId);
  }
  return [...offices].map(([form, holders]) => ({
    form,
    holders: [...holders].map(([person, times]) => ({ person, times })),
  }));
}

/** "The harbour master" holds the office of harbour master. */
function withoutArticle(form: string, { definiteArticles }: LanguageNames): string {
  const article = definiteArticles.find((word) => form.startsWith(`${word} `));
  return article === undefined ? form : form.slice(article.length + 1);
}
