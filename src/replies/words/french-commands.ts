import type { Translation } from '../messages.ts';

/** Names are at most 32 characters, in lower case and without spaces, but for entries in the menu of a message; descriptions at most 100. */
export const commands: Translation['commands'] = {
  quote: {
    name: 'citation',
    description: 'Trouver ce que quelqu’un a dit, mot pour mot',
    options: {
      speaker: {
        name: 'qui',
        description: 'Qui l’a dit : une personne ou une instance, un ministère par exemple',
      },
      about: { name: 'sujet', description: 'De quoi il s’agit ; "mots exacts" et -sans fonctionnent aussi' },
      reported: {
        name: 'indirect',
        description: 'Montrer aussi les propos rapportés sans guillemets',
      },
    },
  },
  who: {
    name: 'qui',
    description: 'Qui est quelqu’un : fonctions, propos, et où son nom apparaît',
    options: {
      name: { name: 'nom', description: 'Une personne ou une instance nommée dans les articles' },
    },
  },
  ask: {
    name: 'question',
    description: 'Poser une question ; la réponse est un extrait d’article, ou un non honnête',
    options: {
      question: { name: 'question', description: 'Votre question, comme vous la poseriez à quelqu’un' },
      explain: { name: 'expliquer', description: 'Montrer pourquoi cette réponse a été choisie' },
    },
  },
  summary: {
    name: 'résumé',
    description: 'Quelques phrases d’un article, ou de tous les articles sur un sujet, mot pour mot',
    exactlyOne: 'Indiquez soit un article, soit un sujet. Tapez le début d’un titre pour choisir un article.',
    options: {
      article: { name: 'article', description: 'Un article, d’après son titre' },
      about: { name: 'sujet', description: 'Un sujet, dans tous les articles' },
    },
  },
  source: {
    name: 'source',
    description: 'Lire un article, paragraphe par paragraphe',
    options: {
      id: { name: 'id', description: 'L’identifiant sous une réponse, ou le titre d’un article' },
      view: {
        name: 'vue',
        description: 'L’article, le passage avec ce qui l’entoure, ou la façon de le citer',
        choices: {
          article: 'L’article',
          context: 'Dans son contexte',
          cite: 'Comment le citer',
          changes: 'Ce qui a changé',
        },
      },
    },
  },
  variants: {
    name: 'variantes',
    description: 'Les mêmes propos dans plusieurs articles, et où les formulations diffèrent',
    options: {
      quotation: {
        name: 'citation',
        description: 'L’identifiant d’une citation (il figure sous chacune), ou ses mots',
      },
    },
  },
  compare: {
    name: 'comparer',
    description: 'Ce que chaque article dit d’un sujet, qui il cite, et quels médias n’en disent rien',
    options: {
      about: { name: 'sujet', description: 'Un sujet, par exemple : coût des réparations' },
    },
  },
  timeline: {
    name: 'chronologie',
    description: 'Un sujet ou une personne par date, quand les articles en donnent une',
    atLeastOne: 'Indiquez un sujet, un nom, ou les deux.',
    options: {
      about: { name: 'sujet', description: 'Un sujet, dans tous les articles' },
      name: { name: 'nom', description: 'Une personne ou une instance : ses propos, et où elle est nommée' },
    },
  },
  'Check against coverage': {
    name: 'Vérifier dans les articles',
    description: 'Si ce que cite un message figure dans les articles : mot pour mot, autrement, ou pas',
  },
  'Find the source': {
    name: 'Trouver la source',
    description: 'Les passages les plus proches d’un message',
  },
  coverage: {
    name: 'articles',
    description: 'D’où je tire mes réponses : articles, voix, changements, et ce qui n’a pas pu être lu',
    options: {
      view: {
        name: 'vue',
        description: 'Quelle partie montrer',
        choices: {
          overview: 'Vue d’ensemble',
          articles: 'Liste des articles',
          voices: 'Voix',
          changes: 'Changements',
          sources: 'Sources',
          unreadable: 'Illisible',
        },
      },
      since: {
        name: 'depuis',
        description: 'Pour « Changements » : le jour jusqu’où remonter, comme 2026-03-02',
      },
    },
  },
  refresh: {
    name: 'actualiser',
    description: 'Relire le dossier des articles (modération)',
    options: {
      'dry-run': { name: 'à-blanc', description: 'Dire seulement ce qui changerait' },
      gather: { name: 'collecter', description: 'Chercher d’abord ce qu’il y a de nouveau aux sources' },
    },
  },
  export: {
    name: 'exporter',
    description: 'Emporter les citations d’une recherche en CSV, JSON et annotations (modération)',
    options: {
      speaker: { name: 'qui', description: 'Qui l’a dit ; tout le monde si rien n’est indiqué' },
      about: { name: 'sujet', description: 'De quoi il s’agit ; tout si rien n’est indiqué' },
    },
  },
  watch: {
    name: 'veille',
    description: 'Savoir dans un salon quand du nouveau est dit (pour qui gère le serveur)',
    options: {
      action: {
        name: 'action',
        description:
          'En commencer une, les montrer, en terminer une, ou voir à quoi ressemble un signalement',
        choices: { add: 'Commencer', list: 'Montrer', remove: 'Terminer', preview: 'Aperçu' },
      },
      name: { name: 'nom', description: 'Une personne ou un organisme' },
      about: { name: 'sujet', description: 'Un sujet ; "mots exacts" et -sans marchent aussi' },
      outlet: { name: 'média', description: 'Un média, comme ses articles le nomment' },
      channel: { name: 'salon', description: 'Où le signaler ; ici si rien n’est indiqué' },
      every: {
        name: 'quand',
        description: 'À quel rythme ; après chaque relecture si rien n’est indiqué',
        choices: {
          refresh: 'Après chaque relecture',
          day: 'Une fois par jour',
          week: 'Une fois par semaine',
        },
      },
      limit: {
        name: 'limite',
        description: 'Cartes par heure au plus (5 sinon) ; le reste tient en une ligne',
      },
      watch: { name: 'numéro', description: 'Pour terminer : son numéro dans la liste' },
    },
  },
  news: { name: 'nouveautés', description: 'Ce que quelques relectures ont apporté' },
  remove: { name: 'supprimer', description: 'Retirer une réponse' },
  settings: {
    name: 'réglages',
    description: 'Réglages de ce serveur (pour les personnes qui le gèrent)',
    options: {
      change: {
        name: 'modifier',
        description: 'Lequel modifier',
        choices: {
          visibility: 'Qui voit une réponse',
          mentions: 'Où répondre aux mentions',
          moderators: 'Rôles de modération',
          language: 'Langue',
          'cool-down': 'Délai entre deux questions',
          reports: 'Où vont les signalements',
        },
      },
      value: { name: 'valeur', description: 'Sa nouvelle valeur ; sans elle, un menu propose les choix' },
    },
  },
  help: {
    name: 'aide',
    description: 'Ce que vous pouvez demander, et ce que je ne fais pas',
    options: {},
  },
};
