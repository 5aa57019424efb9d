import type { Translation } from '../messages.ts';
import { count, countOf, day } from './spanish-numbers.ts';

export const frame: Translation['frame'] = {
  footer: (articles, newestDate, revision) =>
    [
      countOf(articles, 'artículo', 'artículos'),
      ...(newestDate === undefined ? [] : [`el más reciente, del ${day(newestDate)}`]),
      ...(revision === undefined ? [] : [`revisión ${revision}`]),
    ].join(' · '),
  page: (number, of) => `Página ${count(number)} de ${count(of)}.`,
  back: (number, of) => `← Atrás (${count(number)} de ${count(of)})`,
  next: (number, of) => `Siguiente (${count(number)} de ${count(of)}) →`,
  day,
  paragraph: (number) => `¶ ${number}`,
  paragraphs: (first, last) => `¶ ${first}–${last}`,
  sameArticle: (paragraph) => `mismo artículo, ¶ ${paragraph}`,
  more: (hidden) => `+${count(hidden)} más`,
  continues: '… sigue en el artículo',
  readArticle: 'Abrir el artículo',
  computedAnew: 'Los artículos han cambiado desde entonces; esto se ha calculado de nuevo.',
  questionCut: (limit) => `He leído la pregunta hasta el carácter ${count(limit)}.`,
  notShown: (excerpts) =>
    excerpts === 1
      ? 'Falta aquí un fragmento: no se pudo mostrar palabra por palabra.'
      : `Faltan aquí ${count(excerpts)} fragmentos: no se pudieron mostrar palabra por palabra.`,
};
