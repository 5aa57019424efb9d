import type { Translation } from '../messages.ts';
import { both } from './spanish-numbers.ts';

export const why: Translation['why'] = {
  title: 'Por qué esta respuesta',
  core: (question, sought, share) =>
    `${question} – He buscado ${sought}; la frase elegida cubre el ${share} % de lo que se pregunta.`,
  coreDeclined: (question, sought, share, least) =>
    `${question} – He buscado ${sought}; ninguna frase responde. La más cercana cubre el ${share} % de lo que se pregunta, y hace falta un ${least} % como mínimo.`,
  coreNothing: (question) =>
    `${question} – ninguna frase de los artículos contiene una sola palabra de esto.`,
  sought: {
    person: 'una persona o un organismo',
    place: 'un lugar',
    time: 'un momento',
    number: 'una cifra',
    reason: 'un motivo',
    quotation: 'lo que alguien dijo',
    profile: 'quién es alguien',
    passage: 'una frase con estas palabras',
  },
  words: (words) => `Palabras buscadas, con su parte de la pregunta: ${words.join(' · ')}`,
  word: (word, percent) => `${word} ${percent} %`,
  neverMentioned: (words) => `En ningún artículo: ${both(words)}.`,
  rareWords: 'Una palabra cuenta más cuantos menos párrafos la contienen.',
  best: 'Elegida',
  nearest: 'La más cercana, que no es una respuesta',
  runnerUp: 'La segunda',
  holds: (words, share) =>
    words.length === 0
      ? `No contiene ninguna de las palabras, ${share} % por palabras afines, por la persona aludida y por lo que la rodea.`
      : `Contiene ${both(words)}: con palabras afines, la persona aludida y lo que la rodea, el ${share} % de la pregunta.`,
  lost: {
    'kind-missing': (sought) => `Descartada porque le falta esto: ${sought}.`,
    'fewer-words': () => 'Descartada porque contiene menos de lo que se pregunta.',
    'words-farther-apart': () =>
      'Descartada porque las palabras de la pregunta están más separadas o en otro orden.',
    later: () => 'Descartada por poco: está más abajo en su artículo.',
    close: () => 'Descartada por poco.',
  },
  back: 'Volver a la respuesta',
  button: '¿Por qué esta respuesta?',
  figuresDiffer: 'Los artículos dan cifras distintas.',
};
