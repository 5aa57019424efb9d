import type { Translation } from '../messages.ts';
import { both, countOf } from './spanish-numbers.ts';

export const miss: Translation['miss'] = {
  title: 'No está en los artículos',
  titleMistake: 'No ha funcionado',
  titleNameNotKnown: 'No se conoce a nadie con ese nombre',
  nothingAsked: 'Di qué buscas.',
  nothingToSearch: (asked) => `En ${asked} no hay ninguna palabra que pueda buscar.`,
  hintAsk:
    'Indica al menos una de las opciones, o haz una pregunta con todas sus palabras: /pregunta pregunta: ¿Quién … ?',
  hintWords: 'Las palabras pequeñas no cuentan: nombra a una persona, un lugar o una cosa.',
  noSuchName: (asked) => `Los artículos no nombran a nadie que se llame ${asked}.`,
  nameNotKnown: (asked) =>
    `No conozco a nadie que se llame ${asked}, aunque esas palabras figuran en los artículos.`,
  noSuchArticle: (asked) => `No hay ningún artículo llamado ${asked}.`,
  noSuchId: (asked) => `Nada tiene aquí el identificador ${asked}. Puede que se haya cambiado o retirado.`,
  nothingAbout: (asked) => `Los artículos no dicen nada sobre ${asked}.`,
  neverQuoted: (name) => `Los artículos no citan ninguna palabra de ${name}.`,
  whatIsReported: (name, statements) => `Lo que se refiere de ${name} (${statements})`,
  notQuoted: (asked) => `Los artículos no citan nada parecido: ${asked}.`,
  notAnswered: (asked) => `Los artículos no responden a ${asked}.`,
  searched: (passages, quotations, articles) =>
    `He buscado en ${countOf(passages, 'pasaje', 'pasajes')} y ${countOf(quotations, 'cita', 'citas')} de ${countOf(articles, 'artículo', 'artículos')}.`,
  missing: (words) => `Lo que no tiene: ${both(words)}.`,
  untold: (doer, told) =>
    `Ningún pasaje encontrado dice de ${doer} lo que la pregunta da por hecho: ${told}.`,
  nearest: 'Lo más cercano que hay (no es una respuesta):',
  closeNames: (names) => `Nombres parecidos: ${both(names)}.`,
  unrecognised: (name, passages) =>
    `Las palabras ${name} figuran en ${countOf(passages, 'pasaje', 'pasajes')}, pero no conozco a nadie con ese nombre.`,
  hintName: 'Escribe el comienzo de un nombre para elegir entre los que hay.',
  hintId: 'Los identificadores figuran en «Más …»; /artículos vista:Artículos enumera los artículos.',
  greeting: '¡Hola! Pregúntame por lo que dicen los artículos.',
  thanks: 'De nada. Pregunta más cuando quieras.',
  noMemory: 'No recuerdo lo que se dijo antes.',
  hintReply: 'Responde a una de mis respuestas para seguir preguntando, o di de quién y de qué hablas.',
  titleNoMemory: 'Pregunta sin nombre',
  aboutMe:
    'Soy un bot: respondo con los artículos de una redacción, palabra por palabra, con quién lo dijo y dónde.',
  hintHelp: '/ayuda muestra lo que sé hacer.',
};
