import type { Translation } from '../messages.ts';
import { countOf, times } from './spanish-numbers.ts';

const quotationsOf = (total: number) => countOf(total, 'cita', 'citas');
const statementsOf = (total: number) => countOf(total, 'declaración referida', 'declaraciones referidas');
const articlesOf = (total: number) => countOf(total, 'artículo', 'artículos');

export const profile: Translation['profile'] = {
  core: (name, quotations, statements, mentionedIn) =>
    quotations === 0 && statements === 0
      ? `A ${name} se le menciona en ${articlesOf(mentionedIn)} y no se le cita en ninguno.`
      : statements === 0
        ? `Las palabras de ${name} se citan ${times(quotations)}.`
        : quotations === 0
          ? `A ${name} no se le cita; lo que dice se refiere ${times(statements)}.`
          : `Las palabras de ${name} se citan ${times(quotations)} y se refieren ${times(statements)}.`,
  alsoCalled: 'Otros nombres:',
  roles: 'En palabras de los artículos:',
  body: 'Un organismo o documento que se cita por su nombre.',
  says: (quotations, statements) =>
    statements === 0
      ? `Dice · ${quotationsOf(quotations)}`
      : quotations === 0
        ? `Dice · ${statementsOf(statements)}, ninguna cita`
        : `Dice · ${quotationsOf(quotations)}, ${statementsOf(statements)}`,
  saysNothing: 'Nada de lo que dice se cita ni se refiere en los artículos.',
  quotedIn: (articles) => `Palabras citadas o referidas en ${articlesOf(articles)}`,
  mentionedIn: (articles) => `Solo una mención en ${articlesOf(articles)}`,
  beside: 'Junto a',
  besideIn: (name, articles) => (articles === 1 ? name : `${name} (${articlesOf(articles)})`),
  allQuotations: 'Todas las citas',
  withReported: 'Citas y lo que se refiere',
  lookUp: 'Buscar a alguien …',
};
