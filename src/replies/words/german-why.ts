import type { Translation } from '../messages.ts';
import { both } from './german-numbers.ts';

export const why: Translation['why'] = {
  title: 'Warum diese Antwort',
  core: (question, sought, share) =>
    `${question} – Gesucht habe ich ${sought}; der gewählte Satz deckt ${share} % der Frage ab.`,
  coreDeclined: (question, sought, share, least) =>
    `${question} – Gesucht habe ich ${sought}; kein Satz gibt Antwort. Der nächste deckt ${share} % der Frage ab, und ${least} % sind das Mindeste.`,
  coreNothing: (question) => `${question} – kein Satz der Artikel enthält auch nur ein Wort davon.`,
  sought: {
    person: 'eine Person oder Stelle',
    place: 'einen Ort',
    time: 'eine Zeitangabe',
    number: 'eine Zahl',
    reason: 'einen Grund',
    quotation: 'eine Äußerung',
    profile: 'Angaben zu einer Person',
    passage: 'einen Satz mit diesen Wörtern',
  },
  words: (words) => `Gesuchte Wörter mit ihrem Anteil an der Frage: ${words.join(' · ')}`,
  word: (word, percent) => `${word} ${percent} %`,
  neverMentioned: (words) => `In keinem Artikel: ${both(words)}.`,
  rareWords: 'Ein Wort zählt umso mehr, je weniger Absätze es enthalten.',
  best: 'Gewählt',
  nearest: 'Am nächsten, aber keine Antwort',
  runnerUp: 'Auf dem zweiten Platz',
  holds: (words, share) =>
    words.length === 0
      ? `Enthält keines der Wörter selbst, ${share} % durch verwandte Wörter, durch den, der gemeint ist, und durch das, was darum steht.`
      : `Enthält ${both(words)}: mit verwandten Wörtern, dem, der gemeint ist, und dem, was darum steht, ${share} % der Frage.`,
  lost: {
    'kind-missing': (sought) => `Unterlegen, denn das hier fehlt: ${sought}.`,
    'fewer-words': () => 'Unterlegen, weil weniger von der Frage darin vorkommt.',
    'words-farther-apart': () =>
      'Unterlegen, weil die Wörter der Frage darin weiter auseinander oder in anderer Folge stehen.',
    later: () => 'Knapp unterlegen: Der Satz steht weiter hinten in seinem Artikel.',
    close: () => 'Knapp unterlegen.',
  },
  back: 'Zurück zur Antwort',
  button: 'Warum diese Antwort?',
  figuresDiffer: 'Die Artikel nennen verschiedene Zahlen.',
};
