import type { Translation } from '../messages.ts';
import { count, countOf, day } from './french-numbers.ts';

export const frame: Translation['frame'] = {
  footer: (articles, newestDate, revision) =>
    [
      countOf(articles, 'article', 'articles'),
      ...(newestDate === undefined ? [] : [`le plus récent du ${day(newestDate)}`]),
      ...(revision === undefined ? [] : [`révision ${revision}`]),
    ].join(' · '),
  page: (number, of) => `Page ${count(number)} sur ${count(of)}.`,
  back: (number, of) => `← Retour (${count(number)} sur ${count(of)})`,
  next: (number, of) => `Suite (${count(number)} sur ${count(of)}) →`,
  day,
  paragraph: (number) => `¶ ${number}`,
  paragraphs: (first, last) => `¶ ${first}–${last}`,
  sameArticle: (paragraph) => `même article, ¶ ${paragraph}`,
  more: (hidden) => `+${count(hidden)} de plus`,
  continues: '… suite dans l’article',
  readArticle: 'Ouvrir l’article',
  computedAnew: 'Les articles ont changé depuis ; ceci a été recalculé.',
  questionCut: (limit) => `J’ai lu la question jusqu’au ${count(limit)}e caractère.`,
  notShown: (excerpts) =>
    excerpts === 1
      ? 'Un extrait manque ici : il n’a pas pu être montré mot pour mot.'
      : `${count(excerpts)} extraits manquent ici : ils n’ont pas pu être montrés mot pour mot.`,
};
