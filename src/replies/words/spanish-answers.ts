import type { Translation } from '../messages.ts';
import { both, count, countOf } from './spanish-numbers.ts';

export const answers: Translation['answers'] = {
  askTitle: 'De los artículos, palabra por palabra',
  asked: (question, excerpts, headline, paragraph) =>
    excerpts === 1
      ? `${question} – responde un pasaje: ¶ ${paragraph} de **${headline}**.`
      : `${question} – responden ${count(excerpts)} pasajes. El más cercano es ¶ ${paragraph} de **${headline}**.`,
  askedSaid: (question, excerpts, name, headline, paragraph) =>
    excerpts === 1
      ? `${question} – responde un pasaje, con palabras de ${name}: ¶ ${paragraph} de **${headline}**.`
      : `${question} – responden ${count(excerpts)} pasajes. El más cercano es ¶ ${paragraph} de **${headline}**, con palabras de ${name}.`,
  before: (paragraph) => `Para ver de quién se trata, del ¶ ${paragraph}:`,
  whoIs: (name) => `¿Quién es ${name}?`,
  quotationsOf: (name) => `Citas: ${name}`,

  summaryTitle: 'En las propias frases de los artículos',
  summaryOfArticle: (headline, sentences) =>
    `**${headline}**: lo esencial en ${countOf(sentences, 'frase suya', 'frases suyas')}.`,
  wholeArticle: 'Leer el artículo entero',
  summaryAbout: (about, sentences) =>
    `${about}: ${countOf(sentences, 'frase', 'frases')} de los artículos, palabra por palabra.`,

  choosePeople: (typed, candidates) =>
    `${countOf(candidates, 'nombre coincide', 'nombres coinciden')} con ${typed}. ¿A quién te refieres?`,
  chooseArticles: (typed, candidates) =>
    `${countOf(candidates, 'artículo coincide', 'artículos coinciden')} con ${typed}. ¿A cuál te refieres?`,
  chooseOn: (core, about) => `${core} (Sobre ${about}.)`,
  chooseTitle: '¿Cuál?',
  choosePlaceholder: 'Elegir …',

  unknownNames: (names) => `Estas palabras no figuran en ningún artículo: ${both(names)}.`,
};
