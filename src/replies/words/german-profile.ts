import type { Translation } from '../messages.ts';
import { countOf, times } from './german-numbers.ts';

const quotationsOf = (total: number) => countOf(total, 'Zitat', 'Zitate');
const statementsOf = (total: number) =>
  countOf(total, 'wiedergegebene Äußerung', 'wiedergegebene Äußerungen');
const articlesOf = (total: number) => countOf(total, 'Artikel', 'Artikeln');

export const profile: Translation['profile'] = {
  core: (name, quotations, statements, mentionedIn) =>
    quotations === 0 && statements === 0
      ? `${name} wird in ${articlesOf(mentionedIn)} erwähnt und in keinem zitiert.`
      : statements === 0
        ? `${name} wird ${times(quotations)} zitiert.`
        : quotations === 0
          ? `${name} wird nicht zitiert; Äußerungen werden ${times(statements)} wiedergegeben.`
          : `${name} wird ${times(quotations)} zitiert und ${times(statements)} wiedergegeben.`,
  alsoCalled: 'Auch genannt:',
  roles: 'In den Worten der Artikel:',
  body: 'Eine Stelle oder ein Dokument, das unter seinem Namen zitiert wird.',
  says: (quotations, statements) =>
    statements === 0
      ? `Sagt · ${quotationsOf(quotations)}`
      : quotations === 0
        ? `Sagt · ${statementsOf(statements)}, kein Zitat`
        : `Sagt · ${quotationsOf(quotations)}, ${statementsOf(statements)}`,
  saysNothing: 'Keine Äußerung wird in den Artikeln zitiert oder wiedergegeben.',
  quotedIn: (articles) => `Zitiert oder wiedergegeben in ${articlesOf(articles)}`,
  mentionedIn: (articles) => `Nur erwähnt in ${articlesOf(articles)}`,
  beside: 'Zitiert neben',
  besideIn: (name, articles) =>
    articles === 1 ? name : `${name} (${countOf(articles, 'Artikel', 'Artikel')})`,
  allQuotations: 'Alle Zitate',
  withReported: 'Zitate und Wiedergegebenes',
  lookUp: 'Jemanden nachschlagen …',
};
