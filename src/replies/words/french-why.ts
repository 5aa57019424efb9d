import type { Translation } from '../messages.ts';
import { both } from './french-numbers.ts';

export const why: Translation['why'] = {
  title: 'Pourquoi cette réponse',
  core: (question, sought, share) =>
    `${question} – J’ai cherché ${sought} ; la phrase retenue couvre ${share} % de ce qui est demandé.`,
  coreDeclined: (question, sought, share, least) =>
    `${question} – J’ai cherché ${sought} ; aucune phrase n’y répond. La plus proche couvre ${share} % de ce qui est demandé, et il en faut ${least} % au moins.`,
  coreNothing: (question) => `${question} – aucune phrase des articles n’en contient un seul mot.`,
  sought: {
    person: 'une personne ou une instance',
    place: 'un lieu',
    time: 'un moment',
    number: 'un nombre',
    reason: 'une raison',
    quotation: 'les propos de quelqu’un',
    profile: 'qui est quelqu’un',
    passage: 'une phrase avec ces mots',
  },
  words: (words) => `Mots cherchés, avec leur part de la question : ${words.join(' · ')}`,
  word: (word, percent) => `${word} ${percent} %`,
  neverMentioned: (words) => `Dans aucun article : ${both(words)}.`,
  rareWords: 'Un mot compte d’autant plus que peu de paragraphes le contiennent.',
  best: 'Retenue',
  nearest: 'La plus proche, qui n’est pas une réponse',
  runnerUp: 'La deuxième',
  holds: (words, share) =>
    words.length === 0
      ? `Ne contient aucun des mots mêmes, ${share} % par des mots apparentés, par la personne visée et par ce qui l’entoure.`
      : `Contient ${both(words)} : avec les mots apparentés, la personne visée et ce qui l’entoure, ${share} % de la question.`,
  lost: {
    'kind-missing': (sought) => `Écartée parce qu’il y manque ceci : ${sought}.`,
    'fewer-words': () => 'Écartée parce qu’elle contient moins de ce qui est demandé.',
    'words-farther-apart': () =>
      'Écartée parce que les mots de la question y sont plus éloignés, ou dans un autre ordre.',
    later: () => 'Écartée de peu : elle vient plus loin dans son article.',
    close: () => 'Écartée de peu.',
  },
  back: 'Revenir à la réponse',
  button: 'Pourquoi cette réponse ?',
  figuresDiffer: 'Les articles donnent des chiffres différents.',
};
