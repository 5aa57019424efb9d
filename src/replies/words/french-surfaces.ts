import type { Translation } from '../messages.ts';
import { count, countOf } from './french-numbers.ts';

export const surfaces: Translation['surfaces'] = {
  privateOption: { name: 'privé', description: 'Vous seul voyez la réponse' },

  noSuchCommand: (name) => `La commande /${name} n’existe pas ici. /aide énumère celles qui existent.`,
  fault: 'Quelque chose a échoué de mon côté ; c’est noté. Réessayez une fois.',
  stopping: 'On me redémarre. Réessayez dans un instant.',
  busy: 'On me demande trop de choses en ce moment. Réessayez dans une minute.',
  tooLong:
    'Cela a pris plus de temps que je ne peux en prendre pour une réponse ; je me suis donc arrêté. Demandez moins à la fois : nommez une personne, un article ou moins de mots.',
  unreachable:
    'La couverture est injoignable pour le moment. On peut encore choisir des noms ; reposez la question dans quelques minutes.',
  unreadablePress:
    'Je ne sais plus lire ce bouton : il vient d’une autre version de moi. Refaites la commande.',
  nothingSelected: 'Rien n’a été choisi. Choisissez une des entrées.',
  messageUnread:
    'Je n’ai pu lire aucun mot dans ce message : il ne contient peut-être que des images ou du son, ou quelque chose que Discord ne me transmet pas. Rien n’a été cherché.',
  missingEmbedLinks:
    'Je ne peux pas intégrer de liens dans ce salon, d’où cette forme simple. L’administration peut m’accorder « Intégrer des liens ».',

  cannotWriteIn: (channelId) =>
    `Vous m’avez posé une question dans <#${channelId}>, où Discord ne me laisse pas écrire. La modération peut y vérifier mes permissions ; d’ici là, demandez-moi ici ou dans un autre salon.`,
  cannotWriteWithout: (channelId, permissions) =>
    `Vous m’avez posé une question dans <#${channelId}>, où je ne peux pas écrire. La modération peut m’y accorder ${permissions} ; d’ici là, demandez-moi ici ou dans un autre salon.`,
  permissionNames: {
    ViewChannel: '« Voir le salon »',
    SendMessages: '« Envoyer des messages »',
    SendMessagesInThreads: '« Envoyer des messages dans les fils »',
    ReadMessageHistory: '« Voir les anciens messages »',
    EmbedLinks: '« Intégrer des liens »',
    AttachFiles: '« Joindre des fichiers »',
  },

  optionUnknown: (command, option) =>
    `/${command} n’a pas d’option « ${option} ». /aide énumère celles qui existent.`,
  optionRequired: (command, option) => `/${command} a besoin de l’option « ${option} ».`,
  optionTooLong: (option, limit, length) =>
    `L’option « ${option} » prend au plus ${countOf(limit, 'caractère', 'caractères')} ; il y en a ${length}. Raccourcissez-la.`,
  optionNotAChoice: (option, choices) => `L’option « ${option} » est l’une de : ${choices.join(', ')}.`,
  optionNotAChannel: (name: string) =>
    `L’option « ${name} » est un salon : choisissez-en un dans la liste ou donnez son identifiant.`,
  optionNotANumber: (option) => `L’option « ${option} » est un nombre entier, par exemple 3.`,
  optionOutOfRange: (option, least, most) =>
    least === undefined
      ? `L’option « ${option} » est au plus ${most}.`
      : most === undefined
        ? `L’option « ${option} » est au moins ${least}.`
        : `L’option « ${option} » est un nombre de ${least} à ${most}.`,
  optionNotYesOrNo: (option) => `L’option « ${option} » est soit true, soit false.`,

  moderatorsOnlyAtHome:
    'Cela change les articles pour toutes les personnes qui les lisent. C’est réservé à qui me fait tourner et à la modération de mon serveur d’attache, dont il ne s’agit pas ici.',
  moderatorsOnly:
    'Cela change les articles pour toutes les personnes qui les lisent. C’est réservé à qui me fait tourner et aux membres qui peuvent « Gérer le serveur » ou qui ont un rôle de modération.',

  running: {
    coverageRead: (folder, milliseconds) => `${folder} lu en ${milliseconds} ms :`,
    coverageFacts: ({ articles, passages, quotations, statements, people }) =>
      [
        countOf(articles, 'article', 'articles'),
        countOf(passages, 'passage', 'passages'),
        countOf(quotations, 'citation', 'citations'),
        countOf(statements, 'propos rapporté', 'propos rapportés'),
        countOf(people, 'personne', 'personnes'),
      ].join(', '),
    coverageEmpty: (folder) =>
      `Il n’y a rien d’où répondre : mettez des fichiers .txt ou .md dans ${folder}.`,
    unreadable: (files) =>
      `${countOf(files, 'fichier n’a pas pu être lu', 'fichiers n’ont pas pu être lus')} :`,
    moreUnreadable: (files) =>
      `et ${countOf(files, 'autre fichier', 'autres fichiers')} ; /articles les nomme tous.`,
    warnings: (statements) =>
      `${countOf(statements, 'indication n’a pas pu être utilisée', 'indications n’ont pas pu être utilisées')} dans des fichiers lus :`,
    moreWarnings: (statements) => `et ${count(statements)} de plus ; /articles les nomme toutes.`,
    preview: (url) => `La page est à ${url}`,
    health: (url: string) => `Mon état se lit à ${url}/readyz, les chiffres à ${url}/metrics.`,
    interactions: (url: string) =>
      `Les interactions sont reçues à ${url} ; indiquez comme « Interactions Endpoint URL » l’adresse par laquelle Discord y accède.`,
    publicKeyWrong:
      'DISCORD_PUBLIC_KEY n’est pas la clé de l’application à laquelle appartient DISCORD_TOKEN. Copiez les deux depuis la même application.',
    notIntroduced:
      'Discord n’a pas pu être interrogé sur l’application ; les commandes reçoivent tout de même une réponse, mais ne sont pas enregistrées à nouveau.',
    ready: (milliseconds) => `Prêt, ${milliseconds} ms après le démarrage.`,
    signedIn: (name) => `Connecté à Discord sous le nom de ${name}.`,
    commandsRegistered: (count, guildId) =>
      guildId === undefined
        ? `${count} commandes enregistrées pour tous les serveurs.`
        : `${count} commandes enregistrées sur le serveur ${guildId}.`,
    commandsUnchanged: (count) => `Discord connaît déjà les ${count} commandes.`,
    commandsRemoved: (place) => `Commandes enregistrées auparavant ${place} : retirées.`,
    everywhere: 'pour tous les serveurs',
    inServer: (guildId) => `sur le serveur ${guildId}`,
    commandsNotRegistered: (why) => `Les commandes n’ont pas pu être enregistrées (${why}).`,
    registrationAdvice: {
      noAccess: 'DISCORD_GUILD_ID est-il juste, et m’y a-t-on invité avec le lien ci-dessous ?',
      tooManyToday:
        'Discord accepte 200 nouvelles commandes par jour dans un serveur. Celles qu’il connaît déjà restent utilisables ; relancez-moi demain.',
      entryPoint:
        'L’application a une activité, dont Discord veut garder la commande d’entrée. Relancez-moi, ou voyez la page « Activities » de l’application.',
      other: 'Celles que Discord connaît déjà restent utilisables. Relancez-moi plus tard.',
    },
    invite: (link) => `Invitez-moi avec ${link}`,
    tokenWrong:
      'Discord n’accepte pas DISCORD_TOKEN. Copiez-le de nouveau depuis la page « Bot » de votre application, sur https://discord.com/developers/applications.',
    intentsRefused:
      'Discord refuse les intents que je demande, alors qu’aucun n’est privilégié. Regardez la page « Bot » de votre application.',
    shardsRefused: 'Discord demande plus de connexions que SHARDS n’en ouvre. Mettez SHARDS=auto.',
    signInsSpaced: (seconds: number) =>
      `Je me suis connecté plusieurs fois en quelques minutes, et Discord compte les connexions. J’attends ${seconds} s avant la prochaine.`,
    /** How many are left, where Discord has just said so, and until when. */
    signInsSpent: (left: number | undefined, until: string) =>
      `Il reste ${left ?? 'trop peu de'} connexions pour aujourd’hui ; Discord en redonne à ${until}. Les dernières sont gardées pour un cas d’urgence : relancez-moi alors, ou mettez SPEND_LAST_SIGN_INS=true.`,
    unreachable: (why, seconds) =>
      `Discord est injoignable (${why}). Nouvel essai dans ${seconds} s ; vérifiez le réseau et DISCORD_API_URL.`,
    closedForGood: (code) => `Discord a fermé la connexion pour de bon (code ${code}).`,
    stopping: 'Ce qui est en cours se termine.',
    stopped: 'Arrêté.',
  },
};
