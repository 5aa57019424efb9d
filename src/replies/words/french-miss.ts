import type { Translation } from '../messages.ts';
import { both, countOf } from './french-numbers.ts';

export const miss: Translation['miss'] = {
  title: 'Absent des articles',
  titleMistake: 'Cela n’a pas marché',
  titleNameNotKnown: 'Personne n’est connu sous ce nom',
  nothingAsked: 'Dites ce que vous cherchez.',
  nothingToSearch: (asked) => `${asked} ne contient aucun mot que je puisse chercher.`,
  hintAsk:
    'Indiquez au moins une des options, ou posez une question en toutes lettres : /question question: Qui … ?',
  hintWords: 'Les petits mots ne comptent pas : nommez une personne, un lieu ou une chose.',
  noSuchName: (asked) => `Les articles ne nomment personne qui s’appelle ${asked}.`,
  nameNotKnown: (asked) =>
    `Je ne connais personne qui s’appelle ${asked}, bien que ces mots figurent dans les articles.`,
  noSuchArticle: (asked) => `Aucun article ne s’appelle ${asked}.`,
  noSuchId: (asked) => `Rien ne porte ici l’identifiant ${asked}. Il a peut-être été modifié ou retiré.`,
  nothingAbout: (asked) => `Les articles ne disent rien de ${asked}.`,
  neverQuoted: (name) => `Les articles ne citent aucun propos de ${name}.`,
  whatIsReported: (name, statements) => `Propos rapportés : ${name} (${statements})`,
  notQuoted: (asked) => `Les articles ne citent rien de tel : ${asked}.`,
  notAnswered: (asked) => `Les articles ne répondent pas à ${asked}.`,
  searched: (passages, quotations, articles) =>
    `J’ai cherché dans ${countOf(passages, 'passage', 'passages')} et ${countOf(quotations, 'citation', 'citations')} de ${countOf(articles, 'article', 'articles')}.`,
  missing: (words) => `Ce qui n’y est pas : ${both(words)}.`,
  untold: (doer, told) =>
    `Aucun passage trouvé ne dit de ${doer} ce que la question tient pour acquis : ${told}.`,
  nearest: 'Ce qui s’en approche le plus (sans y répondre) :',
  closeNames: (names) => `Noms voisins : ${both(names)}.`,
  unrecognised: (name, passages) =>
    `Les mots ${name} figurent dans ${countOf(passages, 'passage', 'passages')}, mais je ne connais personne sous ce nom.`,
  hintName: 'Tapez le début d’un nom pour choisir parmi ceux qui existent.',
  hintId: 'Les identifiants figurent sous « Plus … » ; /articles vue:Liste des articles les énumère.',
  greeting: 'Bonjour ! Interrogez-moi sur les articles que j’ai lus.',
  thanks: 'Avec plaisir. Continuez quand vous voulez.',
  noMemory: 'Je ne retiens pas ce qui a été dit avant.',
  hintReply: 'Répondez à l’une de mes réponses pour continuer, ou nommez de qui et de quoi il s’agit.',
  titleNoMemory: 'Question sans nom',
  aboutMe:
    'Je suis un bot : je réponds à partir des articles d’une rédaction, mot pour mot, avec qui l’a dit et où.',
  hintHelp: '/aide montre ce que je sais faire.',
};
