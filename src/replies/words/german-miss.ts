import type { Translation } from '../messages.ts';
import { both, countOf } from './german-numbers.ts';

export const miss: Translation['miss'] = {
  title: 'Steht nicht in den Artikeln',
  titleMistake: 'Das ging nicht',
  titleNameNotKnown: 'Niemand ist unter diesem Namen bekannt',
  nothingAsked: 'Bitte sag, was du suchst.',
  nothingToSearch: (asked) => `In ${asked} steht kein Wort, nach dem ich suchen könnte.`,
  hintAsk:
    'Gib mindestens eine der Optionen an oder stelle eine Frage in ganzen Worten: /frage frage: Wer … ?',
  hintWords: 'Kleine Wörter zählen nicht: Nenne eine Person, einen Ort oder eine Sache.',
  noSuchName: (asked) => `Niemand namens ${asked} kommt in den Artikeln vor.`,
  nameNotKnown: (asked) => `Ich kenne niemanden namens ${asked}, obwohl die Worte in den Artikeln stehen.`,
  noSuchArticle: (asked) => `Einen Artikel namens ${asked} gibt es hier nicht.`,
  noSuchId: (asked) =>
    `Nichts hat hier die Kennung ${asked}. Vielleicht wurde es geändert oder herausgenommen.`,
  nothingAbout: (asked) => `Zu ${asked} steht nichts in den Artikeln.`,
  neverQuoted: (name) => `Die Artikel zitieren ${name} nicht.`,
  whatIsReported: (name, statements) => `Was ${name} sinngemäß sagt (${statements})`,
  notQuoted: (asked) => `So etwas wird in den Artikeln nicht zitiert: ${asked}.`,
  notAnswered: (asked) => `Die Artikel geben keine Antwort auf ${asked}.`,
  searched: (passages, quotations, articles) =>
    `Durchsucht: ${countOf(passages, 'Absatz', 'Absätze')} und ${countOf(quotations, 'Zitat', 'Zitate')} in ${countOf(articles, 'Artikel', 'Artikeln')}.`,
  missing: (words) => `Was darin fehlt: ${both(words)}.`,
  untold: (doer, told) => `Kein gefundener Absatz sagt von ${doer}, was die Frage voraussetzt: ${told}.`,
  nearest: 'Am nächsten kommt (keine Antwort):',
  closeNames: (names) => `Ähnliche Namen: ${both(names)}.`,
  unrecognised: (name, passages) =>
    `Die Worte ${name} stehen in ${countOf(passages, 'Absatz', 'Absätzen')}, aber ich kenne niemanden dieses Namens.`,
  hintName: 'Tippe den Anfang eines Namens, um aus den vorhandenen zu wählen.',
  hintId:
    'Kennungen stehen hinter »Mehr …« unter einer Antwort; /berichte ansicht:Artikel zählt die Artikel auf.',
  greeting: 'Hallo! Frag mich nach dem, was in den Artikeln steht.',
  thanks: 'Gern geschehen. Frag jederzeit weiter.',
  noMemory: 'Ich merke mir nicht, was vorher gesagt wurde.',
  hintReply: 'Antworte auf eine meiner Antworten, um weiterzufragen, oder nenne, wen und was du meinst.',
  titleNoMemory: 'Ohne Namen gefragt',
  aboutMe:
    'Ich bin ein Bot: Ich antworte aus den Artikeln einer Redaktion, wörtlich, mit Sprecher und Fundstelle.',
  hintHelp: '/hilfe zeigt, was ich kann.',
};
