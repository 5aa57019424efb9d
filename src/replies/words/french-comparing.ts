import type { Translation } from '../messages.ts';
import { both, count, countOf } from './french-numbers.ts';

export const variants: Translation['variants'] = {
  carried: {
    same: (articles) => `${count(articles)} articles le publient, mot pour mot`,
    part: (articles) => `${count(articles)} articles le publient ; tous n’en citent pas autant`,
    differs: (articles) => `${count(articles)} articles le publient ; la formulation diffère`,
  },
  button: (entry) => `Comparer les formulations de ${count(entry)}`,
  title: 'Les mêmes propos, article par article',
  core: {
    same: (name, articles) => `${name} : ${count(articles)} articles publient ces propos, mot pour mot.`,
    part: (name, articles) =>
      `${name} : ${count(articles)} articles publient ces propos ; tous n’en citent pas autant.`,
    differs: (name, articles) =>
      `${name} : ${count(articles)} articles publient ces propos ; la formulation diffère.`,
  },
  alone: (name) => `${name} : un article publie ces propos, et aucun autre.`,
  notStated: 'Auteur des propos non précisé',
  asked: 'la citation demandée',
  sameAs: (entry) => `mot pour mot comme ${count(entry)}`,
  partOf: (entry) => `les mêmes mots que ${count(entry)}, aussi loin que vont les deux`,
  difference: (here, entry, there) => `ici : ${here}, dans ${count(entry)} : ${there}`,
  longDifference: (entry) => `diffère de ${count(entry)} sur un plus long passage`,
  undated: 'Sans date ; sa place dans l’ordre n’est donc pas connue.',
};

export const check: Translation['check'] = {
  title: 'Vérifié dans les articles',
  core: (quoted, asQuoted) =>
    quoted === asQuoted
      ? `${countOf(quoted, 'passage cité', 'passages cités')} : tout a été trouvé mot pour mot.`
      : `${countOf(quoted, 'passage cité', 'passages cités')} : ${countOf(asQuoted, 'trouvé', 'trouvés')} mot pour mot.`,
  nothing: 'Ce message ne cite rien qui puisse être vérifié.',
  nothingHint:
    'J’examine les mots entre guillemets et les lignes citées, à partir de trois mots. « Trouver la source » cherche les passages les plus proches d’un message entier.',
  outcome: {
    'word-for-word': '✅ Trouvé mot pour mot',
    'wording-differs': '✏️ Trouvé, la formulation diffère',
    'another-speaker': '👥 Trouvé, mais c’est quelqu’un d’autre qui parle',
    'not-found': '❌ Absent des articles',
  },
  partlyQuoted: 'pas une seule citation : une partie est hors des guillemets',
  ownWords: 'les propres mots de l’article, pas une citation',
  speakerIs: {
    same: (named) => `Auteur des propos : ${named}, comme dans le message.`,
    another: (named) => `Auteur des propos : le message nomme ${named}, l’article quelqu’un d’autre.`,
    open: (named) =>
      `Auteur des propos : le message nomme ${named} ; impossible de dire qui parle dans l’article.`,
  },
  inMessage: (words) => `Dans le message : ${words}`,
  difference: (inMessage, inArticle) => `Le message dit ${inMessage}, l’article ${inArticle}.`,
  nothingThere: 'rien',
  longDifference: 'Il diffère sur un plus long passage.',
  inArticles: (articles) => `C’est ainsi dans ${countOf(articles, 'article', 'articles')}.`,
  notFound: 'Aucune citation, aucun passage ne contient ces mots, ni la plupart d’entre eux dans cet ordre.',
  tooShort: (stretches) =>
    `${countOf(stretches, 'passage cité laissé', 'passages cités laissés')} de côté : moins de trois mots se trouvent partout par hasard.`,
  tooMany: (stretches) =>
    `${countOf(stretches, 'autre passage cité n’a pas été examiné', 'autres passages cités n’ont pas été examinés')}.`,
};

export const nearest: Translation['nearest'] = {
  title: 'Les passages les plus proches de ce message',
  core: (passages, headline) =>
    passages === 1
      ? `Le passage le plus proche est dans ${headline}.`
      : `${count(passages)} passages s’en approchent ; le plus proche est dans ${headline}.`,
  caution: 'Proche veut dire : des mots en commun. À vous de voir si c’est la source.',
};

export const comparison: Translation['comparison'] = {
  button: 'Comparer les articles sur ce point',
  title: 'Ce que dit chaque article, avec ses propres mots',
  core: (about, articles) => `${about} : ${countOf(articles, 'article en parle', 'articles en parlent')}.`,
  quotes: (names, unnamed) =>
    names.length === 0
      ? `Ne cite personne par son nom là-dessus (${countOf(unnamed, 'citation', 'citations')} sans nom).`
      : unnamed === 0
        ? `Cite ${both(names)}.`
        : `Cite ${both(names)} ; ${countOf(unnamed, 'citation', 'citations')} sans nom.`,
  quotesNobody: 'Ne cite personne là-dessus.',
  onlyQuoted: 'N’en parle que dans des propos cités.',
  silent: 'Rien là-dessus',
  silentOutlets: (outlets) => `Médias qui n’en disent rien : ${both(outlets)}.`,
  silentArticles: (articles) =>
    `${countOf(articles, 'article sans média connu n’en dit', 'articles sans média connu n’en disent')} rien :`,
  noneSilent: 'Tous les médias en parlent.',
};

export const timeline: Translation['timeline'] = {
  noDates:
    'Aucun de ces articles ne donne sa date : rien n’est mis en ordre. Ajoutez « date: 2026-03-02 » en tête d’un article, entre des lignes « --- ».',
  title: 'Par date des articles',
  titleOf: (name) => `${name}, par date des articles`,
  about: (about, dated, undated) => `${about} : ${counts(dated, undated)}`,
  of: (name, dated, undated) => `${name} : ${counts(dated, undated)}`,
  ofAbout: (name, about, dated, undated) => `${name} sur ${about} : ${counts(dated, undated)}`,
  undated: 'Sans date (dans l’ordre des fichiers, qui ne dit rien du temps)',
};

function counts(dated: number, undated: number): string {
  if (dated === 0) return `${countOf(undated, 'entrée', 'entrées')}, aucune avec une date.`;
  return undated === 0
    ? `${countOf(dated, 'entrée', 'entrées')} par date.`
    : `${countOf(dated, 'entrée', 'entrées')} par date, ${count(undated)} sans date.`;
}
