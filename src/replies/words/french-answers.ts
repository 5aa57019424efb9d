import type { Translation } from '../messages.ts';
import { both, count, countOf } from './french-numbers.ts';

export const answers: Translation['answers'] = {
  askTitle: 'Extrait des articles, mot pour mot',
  asked: (question, excerpts, headline, paragraph) =>
    excerpts === 1
      ? `${question} – un passage y répond : ¶ ${paragraph} de **${headline}**.`
      : `${question} – ${count(excerpts)} passages y répondent. Le plus proche est ¶ ${paragraph} de **${headline}**.`,
  askedSaid: (question, excerpts, name, headline, paragraph) =>
    excerpts === 1
      ? `${question} – un passage y répond, avec des propos de ${name} : ¶ ${paragraph} de **${headline}**.`
      : `${question} – ${count(excerpts)} passages y répondent. Le plus proche est ¶ ${paragraph} de **${headline}**, avec des propos de ${name}.`,
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
