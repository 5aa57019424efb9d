import type { Translation } from '../messages.ts';
import { countOf, times } from './french-numbers.ts';

const quotationsOf = (total: number) => countOf(total, 'citation', 'citations');
const statementsOf = (total: number) => countOf(total, 'propos rapporté', 'propos rapportés');
const articlesOf = (total: number) => countOf(total, 'article', 'articles');

export const profile: Translation['profile'] = {
  core: (name, quotations, statements, mentionedIn) =>
    quotations === 0 && statements === 0
      ? `${name} : nom mentionné dans ${articlesOf(mentionedIn)}, aucun propos cité.`
      : statements === 0
        ? `${name} : propos cités ${times(quotations)}.`
        : quotations === 0
          ? `${name} : aucune citation ; propos rapportés ${times(statements)}.`
          : `${name} : propos cités ${times(quotations)} et rapportés ${times(statements)}.`,
  alsoCalled: 'Autres noms :',
  roles: 'Selon les mots des articles :',
  body: 'Une instance ou un document cité sous son nom.',
  says: (quotations, statements) =>
    statements === 0
      ? `Dit · ${quotationsOf(quotations)}`
      : quotations === 0
        ? `Dit · ${statementsOf(statements)}, aucune citation`
        : `Dit · ${quotationsOf(quotations)}, ${statementsOf(statements)}`,
  saysNothing: 'Aucun de ses propos n’est cité ni rapporté dans les articles.',
  quotedIn: (articles) => `Propos cités ou rapportés dans ${articlesOf(articles)}`,
  mentionedIn: (articles) => `Seulement mentionné dans ${articlesOf(articles)}`,
  beside: 'Aux côtés de',
  besideIn: (name, articles) => (articles === 1 ? name : `${name} (${articlesOf(articles)})`),
  allQuotations: 'Toutes les citations',
  withReported: 'Citations et propos rapportés',
  lookUp: 'Chercher quelqu’un …',
};
