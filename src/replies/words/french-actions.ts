import type { Translation } from '../messages.ts';
import { count, countOf } from './french-numbers.ts';

const seconds = (total: number) => countOf(total, 'seconde', 'secondes');

export const actions: Translation['actions'] = {
  moreOf: 'Plus …',
  moreOfCore: 'Comment chaque passage a été trouvé, et ce que l’on peut encore demander.',
  lookCloser: 'Regarder une entrée de plus près …',
  entry: (numbers, action) => `${numbers} · ${action}`,
  inContext: 'Dans son contexte',
  readInPlace: 'Lire dans l’article',
  cite: 'Citer',
  more: 'En détail',
  less: 'En bref',
  share: 'Partager',
  remove: 'Supprimer',
  report: '👎',
  sharedBy: (mention) => `Partagé par ${mention}.`,
  alreadyShared: 'C’est déjà partagé.',
  shareFailed: 'Je n’ai pas pu le dire en public. La réponse reste ici, pour vous uniquement.',
  shareForbidden:
    'Ici, Discord ne montre qu’à vous ce que je dis : ce serveur ne laisse pas parler en public une application que seuls ses membres ont installée. L’administration peut autoriser « Utiliser des applications externes », ou m’ajouter au serveur.',
  removeForbidden:
    'Seule la personne qui a posé la question, ou qui peut gérer les messages ici, peut supprimer cette réponse.',
  removeNothing: 'Il n’y a rien à supprimer ici. Appuyez sur « Supprimer » sous une de mes réponses.',
  coolDown: (wait) => `Pas si vite : attendez encore ${seconds(wait)} avant de reposer une question.`,
};

export const context: Translation['context'] = {
  title: 'Dans son contexte',
  core: (headline, paragraph) => `**${headline}** : ¶ ${count(paragraph)} dans son contexte.`,
  cited: '► cité',
  goesOn: '◄ suite',
  before: 'avant',
  after: 'après',
};

export const citation: Translation['citation'] = {
  title: 'Comment citer ce passage',
  core: (headline, paragraph) => `Comment citer **${headline}**, ¶ ${count(paragraph)}.`,
  coreArticle: (headline) => `Comment citer **${headline}**.`,
  text: 'Texte',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  ris: 'RIS',
  paragraph: (number) => `paragraphe ${number}`,
  accessed: (day) => `Consulté le ${day} (UTC).`,
  noDay: 'Le jour de consultation n’est pas connu ici ; il est donc omis.',
};

export const report: Translation['report'] = {
  title: 'Qu’est-ce qui ne va pas ?',
  what: 'Ce qui ne va pas',
  choose: 'Choisir …',
  kinds: {
    unanswered: 'Ne répond pas à ma question',
    speaker: 'Quelqu’un d’autre parle',
    words: 'Mots inexacts',
    missing: 'Il manque quelque chose',
    outdated: 'Dépassé',
  },
  note: 'Ce qui serait juste (facultatif)',
  willBeSent: (channel, asked, ids) =>
    `Ceci part vers ${channel}, avec votre nom :\n- ce qui était demandé : ${asked}\n- les passages montrés : ${ids}\n- ce que vous choisissez et écrivez ci-dessous\nRien d’autre n’est envoyé, et aucun classement n’en est changé.`,
  noIds: 'aucun',
  core: (mention, kind, asked) => `👎 ${kind}, signalé par ${mention} : ${asked}`,
  titleOf: (kind) => `Signalement : ${kind}`,
  places: 'Passages montrés',
  noteGiven: 'Ce qu’en dit la personne',
  showAnswer: 'Montrer la réponse',
  thanks: (channelId) => `Merci. Votre signalement est dans <#${channelId}>.`,
  failed:
    'Le signalement n’a pas pu être envoyé : je ne peux pas écrire dans le salon que ce serveur a choisi pour cela.',
  already: 'Vous avez déjà signalé cette réponse. Merci.',
  nowhere: 'Ce serveur n’a plus de salon pour les signalements, ou je ne peux pas y écrire.',
};

export const settings: Translation['settings'] = {
  title: 'Réglages de ce serveur',
  core: 'Ces réglages valent sur ce serveur. Ils ne peuvent que restreindre ce que permet qui me fait tourner.',
  changed: (name) => `Modifié : ${name}.`,
  change: 'Modifier …',
  back: 'Tous les réglages',
  onlyInServers: 'Les réglages appartiennent à un serveur. Utilisez /réglages sur un serveur.',
  managersOnly: 'Ces réglages sont réservés aux membres qui peuvent « Gérer le serveur » ici.',
  wrongIds: (what) =>
    `« ${what} » ne désigne rien ici. Choisissez dans le menu, ou donnez des identifiants séparés par des virgules.`,
  wrongSeconds: (longest) => `Le délai est un nombre entier de secondes, de 0 à ${count(longest)}.`,
  wrongChoice: (choices) => `Choisissez parmi : ${choices.join(', ')}.`,
  valueMissing: 'Dites aussi ce qui doit être modifié : /réglages modifier: … valeur: …',
  names: {
    visibility: 'Qui voit une réponse',
    mentions: 'Où répondre aux mentions',
    moderators: 'Rôles de modération',
    language: 'Langue',
    'cool-down': 'Délai entre deux questions',
    reports: 'Où vont les signalements',
  },
  explained: {
    visibility: 'Sauf si l’option « privé » en décide autrement.',
    mentions:
      'Choisissez jusqu’à 25 salons. Si aucun n’est choisi, les mentions restent partout sans réponse ; « Partout » lève cette limite.',
    moderators:
      'Lesquels des rôles de modération désignés par qui me fait tourner comptent ici. Les membres qui peuvent « Gérer le serveur » comptent toujours.',
    language:
      'De mes propres mots, là où tout le monde lit ; ce qu’une seule personne voit est dans sa langue. Les articles ne sont jamais traduits.',
    'cool-down': 'Pour chaque membre. Les commandes de modération n’attendent pas.',
    reports: 'Si un salon est choisi, les réponses ont un 👎, et les signalements y arrivent.',
  },
  visibility: {
    public: 'Tout le monde, sauf demande privée',
    private: 'Seulement qui demande, sauf demande publique',
  },
  languages: {
    auto: 'Celle du serveur, telle que Discord la connaît',
    en: 'English',
    de: 'Deutsch',
    fr: 'Français',
    es: 'Español',
  },
  everywhere: 'Partout',
  nowhere: 'Nulle part',
  allRoles: 'Tous ceux qui sont désignés',
  notNamed: (roles) =>
    `${roles} : absents des rôles désignés par qui me fait tourner (MODERATOR_ROLE_IDS), donc sans effet.`,
  noReports: 'Nulle part : les réponses n’ont pas de 👎',
  unwritable: 'Je ne peux pas y écrire ; les réponses n’ont donc pas de 👎.',
  lacking: 'Permissions qui me manquent',
  noWait: 'Aucun',
  wait: seconds,
  leastWait: (least) => `Qui me fait tourner demande au moins ${seconds(least)}.`,
  chooseChannels: 'Choisir des salons …',
  chooseRoles: 'Choisir des rôles …',
  lift: { mentions: 'Partout', moderators: 'Tous ceux qui sont désignés', reports: 'Pas de signalements' },
};
