import type { Translation } from '../messages.ts';
import { countOf } from './french-numbers.ts';

export const page: Translation['page'] = {
  title: 'On the Record : aperçu',
  botName: 'On the Record',
  server: 'Aperçu',
  channel: 'on-the-record',
  channelTopic: 'Demandez ce qui a été dit, par qui et où. Les réponses viennent des articles, mot pour mot.',
  banner: 'Aperçu : le même bot sans Discord.',
  bannerLoaded: (articles, quotations, people) =>
    `${countOf(articles, 'article', 'articles')}, ${countOf(quotations, 'citation', 'citations')}, ${countOf(people, 'personne nommée', 'personnes nommées')}.`,
  goLive: 'Passer à Discord',
  needsScript: 'Cette page a besoin de JavaScript : elle dessine les messages dans votre navigateur.',

  welcome: (channel) => `Bienvenue dans #${channel} !`,
  welcomeText:
    'Tapez / pour les commandes, ou posez simplement une question ; ⋯ à côté d’un message en offre plus. Rien ne quitte cet ordinateur : la page parle au bot qui s’y trouve, et à personne d’autre.',
  welcomeEmpty:
    'Il n’y a pas encore d’articles. Placez des fichiers .txt ou .md dans le dossier de COVERAGE_DIR (seeds/ par défaut), puis utilisez /actualiser en tant que modération, ou redémarrez le bot.',
  forget: 'Oublier',
  forgetNote: 'Retire cette conversation de ce navigateur',
  forgotten: 'La conversation est oubliée.',
  tryThese: 'À essayer',
  skipToComposer: 'Aller à la zone de message',
  openMenu: 'Ouvrir le menu',
  closeMenu: 'Fermer le menu',
  channels: 'Salons textuels',
  settings: 'Réglages',

  actAs: 'Agir en tant que',
  personas: { member: 'Membre', another: 'Autre membre', moderator: 'Modération' },
  personaNames: { member: 'Robin', another: 'Kim', moderator: 'Alex' },
  nowActingAs: (name) => `Vous êtes maintenant ${name}. Les réponses privées aux autres sont masquées.`,
  darkTheme: 'Sombre',
  lightTheme: 'Clair',
  language: 'Langue',
  theme: 'Thème',

  messages: (channel) => `Messages dans #${channel}`,
  reply: 'Répondre',
  replyingTo: (question) => `En réponse à : ${question}`,
  cancelReply: 'Ne pas y répondre',
  messageBox: 'Message à envoyer',
  messageHint: (channel) => `Envoyer un message dans #${channel}`,
  send: 'Envoyer',
  used: 'a utilisé',
  today: (time) => `Aujourd’hui à ${time}`,
  thinking: 'On the Record réfléchit …',
  onlyYou: 'Vous seul pouvez voir ceci',
  dismiss: 'Masquer le message',
  answered: (words) => `On the Record a répondu : ${words}`,
  changed: (words) => `La réponse a changé : ${words}`,
  dismissed: 'Le message a été masqué.',
  messageBy: (author, words) => `${author} : ${words}`,
  messageActions: 'Actions du message',
  showJson: 'Montrer le JSON envoyé à Discord',
  copy: 'Copier',
  copied: 'Copié',
  close: 'Fermer',
  jsonTitle: 'Ce message tel qu’il part vers Discord',
  breaksLimits: 'Discord refuserait ce message :',
  noAnswer: (because) => `Le bot n’a pas répondu : ${because}`,
  notRunning: 'il ne tourne plus. Relancez-le avec npm start, puis rechargez cette page.',

  commands: 'Commandes',
  commandsMatching: (typed) => `Commandes qui correspondent à /${typed}`,
  noCommand: (typed, close) =>
    `La commande /${typed} n’existe pas.${didYouMean(close.map((name) => `/${name}`))}`,
  optionsOf: (command) => `Options de /${command}`,
  moreOptions: (count) => `+${count} de plus`,
  addOption: 'Ajouter une option',
  noMoreOptions: 'Appuyez sur Entrée pour envoyer',
  needed: (option) => `« ${option} » est obligatoire. Donnez une valeur.`,
  wholeNumber: (option) => `« ${option} » est un nombre entier.`,
  chooseOne: (option) => `Choisissez une des valeurs de « ${option} ».`,
  unknownOption: (command, option, close) =>
    `/${command} n’a pas d’option « ${option} ».${didYouMean(close)}`,
  nameTheOption: (command, text) =>
    `Dites pour quelle option de /${command} est « ${text} » : écrivez option:valeur.`,
  count: (count) => countOf(count, 'suggestion', 'suggestions'),
  yes: 'Oui',
  no: 'Non',
  chooseHere: 'Faites un choix',
  submit: 'Valider',
  cancel: 'Annuler',
  cannotDraw: (label) => `Le champ « ${label} » ne peut pas être montré sur cette page.`,
  formNote: 'Ce formulaire sera envoyé à On the Record.',
};

function didYouMean(close: readonly string[]): string {
  return close.length === 0 ? '' : ` Vouliez-vous dire ${close.join(' ou ')} ?`;
}
