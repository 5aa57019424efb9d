import type { Translation } from '../messages.ts';
import { count, countOf, day } from './german-numbers.ts';

export const frame: Translation['frame'] = {
  footer: (articles, newestDate, revision) =>
    [
      countOf(articles, 'Artikel', 'Artikel'),
      ...(newestDate === undefined ? [] : [`neuester vom ${day(newestDate)}`]),
      ...(revision === undefined ? [] : [`Stand ${revision}`]),
    ].join(' · '),
  page: (number, of) => `Seite ${count(number)} von ${count(of)}.`,
  back: (number, of) => `← Zurück (${count(number)} von ${count(of)})`,
  next: (number, of) => `Weiter (${count(number)} von ${count(of)}) →`,
  day,
  paragraph: (number) => `¶ ${number}`,
  paragraphs: (first, last) => `¶ ${first}–${last}`,
  sameArticle: (paragraph) => `selber Artikel, ¶ ${paragraph}`,
  more: (hidden) => `+${count(hidden)} weitere`,
  continues: '… weiter im Artikel',
  readArticle: 'Artikel öffnen',
  computedAnew: 'Die Artikel haben sich seitdem geändert; dies ist neu berechnet.',
  questionCut: (limit) => `Gelesen habe ich die Frage bis zum ${count(limit)}. Zeichen.`,
  notShown: (excerpts) =>
    excerpts === 1
      ? 'Ein Auszug fehlt hier: Er ließ sich nicht Wort für Wort zeigen.'
      : `${count(excerpts)} Auszüge fehlen hier: Sie ließen sich nicht Wort für Wort zeigen.`,
};
