import type { Translation } from '../messages.ts';
import { countOf, either, times } from './spanish-numbers.ts';

/** How near to the quotation the words stand that name its speaker, in paragraphs: 0 is the same, 2 is two before, -1 is one after. */
function where(paragraphsBefore: number): string {
  if (paragraphsBefore === 0) return 'en el mismo párrafo';
  const distance =
    paragraphsBefore === 1 || paragraphsBefore === -1
      ? 'un párrafo'
      : `${Math.abs(paragraphsBefore)} párrafos`;
  return paragraphsBefore > 0 ? `${distance} antes` : `${distance} después`;
}

function quotations(total: number): string {
  return countOf(total, 'cita', 'citas');
}

function quotationsAndStatements(total: number): string {
  return countOf(total, 'cita o declaración referida', 'citas y declaraciones referidas');
}

export const speech: Translation['speech'] = {
  as: (words) => `como «${words}»`,
  namedInSentence: 'su nombre está en la frase',
  namedInPlace: (paragraphsBefore) => `su nombre está ${where(paragraphsBefore)}`,
  resolvedFrom: (words, name, paragraphsBefore) =>
    `«${words}» es ${name}, cuyo nombre está ${where(paragraphsBefore)}`,
  goesOn: 'continúa la cita anterior',
  goesOnShortly: 'sigue',
  nobodyNamed: 'el artículo no da ningún nombre',
  notStated: 'No consta quién habla',
  couldBe: (names) => `podría ser ${either(names)}`,
  noCue: 'no he podido saber quién habla',
  noSource: 'no he podido saber de quién se trata',
  severalPossible: 'podría ser más de una persona',
  reported: 'referido, no citado',
  inHeadline: 'en el titular',

  saidAbout: (name, about, total, withReported) =>
    `${name} sobre ${about}: ${withReported ? quotationsAndStatements(total) : quotations(total)}.`,
  said: (name, total, withReported) =>
    withReported
      ? `Las palabras de ${name} se citan o refieren ${times(total)}.`
      : `Las palabras de ${name} se citan ${times(total)}.`,
  about: (about, total, withReported) =>
    `${withReported ? quotationsAndStatements(total) : quotations(total)} sobre ${about}.`,
  all: (total) => `${quotations(total)} en los artículos.`,
};
