import type { Translation } from '../messages.ts';
import { both, count, countOf } from './german-numbers.ts';

export const answers: Translation['answers'] = {
  asked: (excerpts, headline, paragraph) =>
    excerpts === 1
      ? `Ein Absatz gibt Antwort: **${headline}**, ¶ ${paragraph}.`
      : `${count(excerpts)} Absätze geben Antwort. Zuerst: **${headline}**, ¶ ${paragraph}.`,
  askedSaid: (excerpts, name, headline, paragraph) =>
    excerpts === 1
      ? `Ein Absatz gibt Antwort: ${name} in **${headline}**, ¶ ${paragraph}.`
      : `${count(excerpts)} Absätze geben Antwort. Zuerst: ${name} in **${headline}**, ¶ ${paragraph}.`,
  perhaps: (headline, paragraph, missing) =>
    missing.length === 0
      ? `Vielleicht. Am nächsten kommt **${headline}**, ¶ ${paragraph}: Das meiste der Frage steht dort, zum Teil in anderen Worten.`
      : `Vielleicht. Am nächsten kommt **${headline}**, ¶ ${paragraph}: Das meiste der Frage steht dort, nicht aber ${both(missing)}.`,
  before: (paragraph) => `Zum Verständnis, wer gemeint ist, aus ¶ ${paragraph}:`,
  whoIs: (name) => `Wer ist ${name}?`,
  quotationsOf: (name) => `Zitate: ${name}`,

  summaryTitle: 'In den eigenen Sätzen der Artikel',
  summaryOfArticle: (headline, sentences) =>
    `**${headline}**: das Wesentliche in ${countOf(sentences, 'eigenen Satz', 'eigenen Sätzen')}.`,
  wholeArticle: 'Den ganzen Artikel lesen',
  summaryAbout: (about, sentences) =>
    `${about}: ${countOf(sentences, 'Satz', 'Sätze')} aus den Artikeln, Wort für Wort.`,

  choosePeople: (typed, candidates) =>
    `${countOf(candidates, 'Name passt', 'Namen passen')} zu ${typed}. Wer ist gemeint?`,
  chooseArticles: (typed, candidates) =>
    `${countOf(candidates, 'Artikel passt', 'Artikel passen')} zu ${typed}. Welcher ist gemeint?`,
  chooseOn: (core, about) => `${core} (Zum Thema ${about}.)`,
  chooseTitle: 'Welcher Eintrag?',
  choosePlaceholder: 'Auswählen …',

  unknownNames: (names) => `In den Artikeln kommt nirgends vor: ${both(names)}.`,
};
