import type { Translation } from '../messages.ts';
import { both, count, countOf } from './french-numbers.ts';

export const answers: Translation['answers'] = {
  asked: (excerpts, headline, paragraph) =>
    excerpts === 1
      ? `Un passage y répond : **${headline}**, ¶ ${paragraph}.`
      : `${count(excerpts)} passages y répondent. D’abord : **${headline}**, ¶ ${paragraph}.`,
  askedSaid: (excerpts, name, headline, paragraph) =>
    excerpts === 1
      ? `Un passage y répond : ${name} dans **${headline}**, ¶ ${paragraph}.`
      : `${count(excerpts)} passages y répondent. D’abord : ${name} dans **${headline}**, ¶ ${paragraph}.`,
  perhaps: (headline, paragraph, missing) =>
    missing.length === 0
      ? `Peut-être. Le plus proche, **${headline}**, ¶ ${paragraph}, contient l’essentiel de la question, en partie en d’autres mots.`
      : `Peut-être. Le plus proche, **${headline}**, ¶ ${paragraph}, contient l’essentiel de la question, mais pas ${both(missing)}.`,
  before: (paragraph) => `Pour voir de qui il s’agit, au ¶ ${paragraph} :`,
  whoIs: (name) => `Qui est ${name} ?`,
  quotationsOf: (name) => `Citations : ${name}`,

  summaryTitle: 'Dans les phrases mêmes des articles',
  summaryOfArticle: (headline, sentences) =>
    `**${headline}** : l’essentiel en ${countOf(sentences, 'phrase tirée', 'phrases tirées')} de l’article.`,
  wholeArticle: 'Lire tout l’article',
  summaryAbout: (about, sentences) =>
    `${about} : ${countOf(sentences, 'phrase', 'phrases')} des articles, mot pour mot.`,

  choosePeople: (typed, candidates) =>
    `${countOf(candidates, 'nom correspond', 'noms correspondent')} à ${typed}. De qui s’agit-il ?`,
  chooseArticles: (typed, candidates) =>
    `${countOf(candidates, 'article correspond', 'articles correspondent')} à ${typed}. Duquel s’agit-il ?`,
  chooseOn: (core, about) => `${core} (Au sujet de ${about}.)`,
  chooseTitle: 'Lequel ?',
  choosePlaceholder: 'Choisir …',

  unknownNames: (names) => `Ces mots ne figurent nulle part dans les articles : ${both(names)}.`,
};
