import type { Translation } from '../messages.ts';
import { both, countOf } from './french-numbers.ts';

export const watching: Translation['watching'] = {
  topic: (about: string) => `le sujet ${about}`,
  outlet: (about: string) => `le média ${about}`,
  title: { server: 'Ce qui est signalé à ce serveur', person: 'Ce qui vous est signalé' },
  core: (watches: number) => `${countOf(watches, 'veille', 'veilles')} ici.`,
  none: 'Rien n’est suivi ici. Commencez par /veille avec un nom, un sujet ou un média.',
  added: (subject: string, channel: string, rhythm: string) =>
    `Désormais, je signale dans ${channel} ce qui est nouveau sur ${subject} : ${rhythm}.`,
  removed: (subject: string) => `Je ne signale plus rien sur ${subject}.`,
  rhythm: {
    refresh: (limit: number) =>
      `après chaque relecture, au plus ${countOf(limit, 'carte', 'cartes')} par heure`,
    day: 'une fois par jour',
    week: 'une fois par semaine, le lundi',
  },
  waiting: (number: number) =>
    `${countOf(number, 'nouveauté pas encore signalée', 'nouveautés pas encore signalées')}.`,
  silent: 'Je ne peux pas y écrire. Ce qui arrive entre-temps attend.',
  endOne: 'Mettre fin à une veille …',
  all: 'Toutes les veilles',
  previewCore: (subject: string) => `À quoi ressemble un signalement sur ${subject}.`,
  example: 'Un signalement ressemble à ceci :',
  noExample: 'Les articles n’ont encore rien à ce propos.',
  nobodyYet: (name: string) =>
    `Personne dans les articles ne s’appelle « ${name} » pour l’instant. Je le signale dès que c’est le cas.`,
  noSuchOutlet: (outlets: readonly string[]) =>
    outlets.length === 0
      ? 'Aucun article n’indique son média pour l’instant.'
      : `Aucun article n’indique ce média pour l’instant. Il y a ${both(outlets)}.`,
  nowhere: 'D’ici, rien ne peut être signalé ; rien n’a donc été conservé.',
  oneSubject: 'Indiquez exactement l’un des trois : un nom, un sujet ou un média.',
  nothingToSearch: 'Ce sujet ne contient aucun mot à chercher. Donnez un mot qui dise quelque chose.',
  onlyHere: 'En messages privés, je ne peux vous signaler quelque chose qu’ici. N’indiquez pas de salon.',
  unwritable: (channel: string) =>
    `Je ne peux pas écrire dans ${channel}. Laissez-moi le voir et y envoyer des messages, puis réessayez.`,
  noSuchWatch: 'Cette veille n’existe pas ici. /veille action:Montrer montre celles qu’il y a.',
  tooMany: (most: number) =>
    `On ne peut pas conserver ici plus de ${countOf(most, 'veille', 'veilles')}. Mettez d’abord fin à l’une d’elles.`,
  managersOnly:
    'Ce qui est signalé à un serveur relève des membres qui ont « Gérer le serveur ». En messages privés avec moi, tout le monde peut utiliser /veille.',

  news: (subject: string, total: number) =>
    `${countOf(total, 'nouvelle citation ou nouvel article', 'nouvelles citations et nouveaux articles')} sur ${subject}.`,
  quoted: (speaker: string, headline: string) => `Nouveau : ${speaker}, dans **${headline}**.`,
  article: (headline: string) => `Nouvel article : **${headline}**.`,
  because: (subject: string) =>
    `Signalé parce que quelqu’un a demandé ici ce qui est nouveau sur ${subject} : /veille`,
  reworded: (speaker: string, headline: string) =>
    `Rectification : dans **${headline}**, d’autres mots de ${speaker} figurent maintenant à cet endroit.`,
  respoken: (speaker: string, headline: string) =>
    `Rectification : dans **${headline}**, ces mots sont de ${speaker}, et non de qui j’avais nommé.`,
  unspoken: (headline: string) =>
    `Rectification : on ne sait plus de façon certaine de qui sont ces mots dans **${headline}**.`,
  withdrawn: (headline: string) => `Retiré : ces mots ne figurent plus dans **${headline}**.`,
  rest: (subject: string, rest: number) =>
    `Encore ${countOf(rest, 'nouvelle citation ou nouvel article', 'nouvelles citations et nouveaux articles')} sur ${subject}.`,
  digest: (subject: string, total: number) =>
    `${countOf(total, 'nouvelle citation ou nouvel article', 'nouvelles citations et nouveaux articles')} sur ${subject}.`,
  digestTitle: { day: 'Ce que la journée a apporté', week: 'Ce que la semaine a apporté' },
  show: 'Tout montrer',
  forgotten: 'Je ne me souviens plus de ce qui était nouveau alors. /citation le trouve, avec tout le reste.',
  refused: (subject: string, channel: string) =>
    `Je ne peux plus écrire dans ${channel} ; la veille sur ${subject} se tait donc. Laissez-moi voir le salon et y envoyer des messages, et je reprends avec ce qui est arrivé entre-temps ; /veille action:Terminer y met fin. Je ne le dis qu’une fois.`,
};
