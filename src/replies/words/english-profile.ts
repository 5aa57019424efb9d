import { countOf, times } from './english-numbers.ts';

/** `/who`. Saying and being mentioned are kept apart. */
export const profile = {
  core: (name: string, quotations: number, statements: number, mentionedIn: number) =>
    quotations === 0 && statements === 0
      ? `${name} is mentioned in ${countOf(mentionedIn, 'article', 'articles')} and quoted in none.`
      : statements === 0
        ? `${name} is quoted ${times(quotations)}.`
        : quotations === 0
          ? `${name} is not quoted; what they say is reported ${times(statements)}.`
          : `${name} is quoted ${times(quotations)} and reported ${times(statements)}.`,
  alsoCalled: 'Also called:',
  roles: 'As articles word it:',
  body: 'A body or document that is quoted by name.',
  says: (quotations: number, statements: number) =>
    statements === 0
      ? `Says · ${countOf(quotations, 'quotation', 'quotations')}`
      : quotations === 0
        ? `Says · ${countOf(statements, 'reported statement', 'reported statements')}, no quotation`
        : `Says · ${countOf(quotations, 'quotation', 'quotations')}, ${countOf(statements, 'reported statement', 'reported statements')}`,
  saysNothing: 'Nothing that they say is quoted or reported in the coverage.',
  quotedIn: (articles: number) => `Quoted or reported in ${countOf(articles, 'article', 'articles')}`,
  mentionedIn: (articles: number) => `Only mentioned in ${countOf(articles, 'article', 'articles')}`,
  beside: 'Quoted beside',
  besideIn: (name: string, articles: number) =>
    articles === 1 ? name : `${name} (${countOf(articles, 'article', 'articles')})`,
  allQuotations: 'All quotations',
  withReported: 'Quotations and what is reported',
  lookUp: 'Look somebody up …',
};
