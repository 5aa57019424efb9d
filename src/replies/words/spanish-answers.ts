import type { Translation } from '../messages.ts';
import { both, count, countOf } from './spanish-numbers.ts';

export const answers: Translation['answers'] = {
  asked: (excerpts, headline, paragraph) =>
    excerpts === 1
      ? `Responde un pasaje: **${headline}**, ¶ ${paragraph}.`
      : `Responden ${count(excerpts)} pasajes. Primero: **${headline}**, ¶ ${paragraph}.`,
  askedSaid: (excerpts, name, headline, paragraph) =>
    excerpts === 1
      ? `Responde un pasaje: ${name} en **${headline}**, ¶ ${paragraph}.`
      : `Responden ${count(excerpts)} pasajes. Primero: ${name} en **${headline}**, ¶ ${paragraph}.`,
  perhaps: (headline, paragraph, missing) =>
    missing.length === 0
      ? `Quizá. Lo más cercano, **${headline}**, ¶ ${paragraph}, contiene casi toda la pregunta, en parte con otras palabras.`
      : `Quizá. Lo más cercano, **${headline}**, ¶ ${paragraph}, contiene casi toda la pregunta, pero no ${both(missing)}.`,
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
