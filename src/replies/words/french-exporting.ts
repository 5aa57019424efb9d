import { count, countOf } from './french-numbers.ts';

/** `/export`. */
export const exporting = {
  title: 'Citations à emporter',
  core: (name: string | undefined, about: string | undefined, total: number) =>
    `${countOf(total, 'citation', 'citations')}${name === undefined ? '' : ` de ${name}`}${about === undefined ? '' : ` sur ${about}`}, en fichiers.`,
  csv: 'Pour les tableurs. Ce qu’un tableur prendrait pour une formule est précédé d’une apostrophe.',
  json: 'Pour les programmes : chaque partie d’une citation au caractère près, avec sa place dans l’article.',
  labels:
    'Les articles avec toutes leurs citations et personnes, un par ligne, en ébauche d’annotations : corrigez-les avant de mesurer avec.',
  quotations: (held: number, total: number) =>
    held === total
      ? countOf(held, 'citation', 'citations')
      : `les ${count(held)} premières sur ${countOf(total, 'citation', 'citations')}`,
  articles: (held: number, total: number) =>
    held === total
      ? countOf(held, 'article', 'articles')
      : `${count(held)} sur ${countOf(total, 'article', 'articles')}`,
};
