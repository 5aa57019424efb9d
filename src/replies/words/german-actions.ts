import type { Translation } from '../messages.ts';
import { count, countOf } from './german-numbers.ts';

const seconds = (total: number) => countOf(total, 'Sekunde', 'Sekunden');

export const actions: Translation['actions'] = {
  moreOf: 'Mehr …',
  moreOfCore: 'Wie jeder Absatz gefunden wurde und was sich noch fragen lässt.',
  lookCloser: 'Einen Eintrag genauer ansehen …',
  entry: (numbers, action) => `${numbers} · ${action}`,
  inContext: 'Im Zusammenhang',
  readInPlace: 'Im Artikel lesen',
  cite: 'Quellenangabe',
  more: 'Ausführlich',
  less: 'Kurz',
  share: 'Teilen',
  remove: 'Entfernen',
  report: '👎',
  sharedBy: (mention) => `Geteilt von ${mention}.`,
  alreadyShared: 'Das ist schon geteilt.',
  shareFailed: 'Das ließ sich nicht öffentlich sagen. Hier steht es weiterhin, nur für dich.',
  shareForbidden:
    'Discord zeigt hier nur dir, was ich sage: Auf diesem Server darf keine App öffentlich sprechen, die nur einzelne Mitglieder installiert haben. Die Administration kann »Externe Apps verwenden« erlauben oder mich zum Server hinzufügen.',
  removeForbidden: 'Entfernen kann diese Antwort nur, wer gefragt hat oder hier Nachrichten verwalten darf.',
  removeNothing: 'Hier ist nichts zu entfernen. Drücke »Entfernen« unter einer meiner Antworten.',
  coolDown: (wait) => `Nicht so schnell: Bitte warte noch ${seconds(wait)}, bevor du wieder fragst.`,
};

export const context: Translation['context'] = {
  title: 'Im Zusammenhang',
  core: (headline, paragraph) => `**${headline}**: ¶ ${count(paragraph)} im Zusammenhang.`,
  cited: '► zitiert',
  goesOn: '◄ weiter',
  before: 'davor',
  after: 'danach',
};

export const citation: Translation['citation'] = {
  title: 'Quellenangabe',
  core: (headline, paragraph) => `Quellenangabe zu **${headline}**, ¶ ${count(paragraph)}.`,
  coreArticle: (headline) => `Quellenangabe zu **${headline}**.`,
  text: 'Text',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  ris: 'RIS',
  paragraph: (number) => `Absatz ${number}`,
  accessed: (day) => `Abgerufen am ${day} (UTC).`,
  noDay: 'Der Tag des Abrufs ist hier nicht bekannt und fehlt daher.',
};

export const report: Translation['report'] = {
  title: 'Was stimmt an dieser Antwort nicht?',
  what: 'Was nicht stimmt',
  choose: 'Auswählen …',
  kinds: {
    unanswered: 'Es beantwortet meine Frage nicht',
    speaker: 'Jemand anderes spricht',
    words: 'Falscher Wortlaut',
    missing: 'Etwas fehlt',
    outdated: 'Veraltet',
  },
  note: 'Was richtig wäre (wenn du magst)',
  willBeSent: (channel, asked, ids) =>
    `Das geht mit deinem Namen an ${channel}:\n- was gefragt war: ${asked}\n- die gezeigten Stellen: ${ids}\n- was du unten auswählst und schreibst\nMehr wird nicht gesendet, und keine Rangfolge ändert sich dadurch.`,
  noIds: 'keine',
  core: (mention, kind, asked) => `👎 ${kind}, gemeldet von ${mention}: ${asked}`,
  titleOf: (kind) => `Meldung: ${kind}`,
  places: 'Gezeigte Stellen',
  noteGiven: 'Dazu heißt es',
  showAnswer: 'Antwort zeigen',
  thanks: (channelId) => `Danke. Deine Meldung steht in <#${channelId}>.`,
  failed:
    'Die Meldung konnte nicht gesendet werden: In dem Kanal, den dieser Server dafür bestimmt hat, darf ich nicht schreiben.',
  already: 'Diese Antwort hast du schon gemeldet. Danke.',
  nowhere: 'Dieser Server hat keinen Kanal für Meldungen mehr, oder ich darf dort nicht schreiben.',
};

export const settings: Translation['settings'] = {
  title: 'Einstellungen dieses Servers',
  core: 'Diese Einstellungen gelten auf diesem Server. Sie können nur einengen, was erlaubt, wer mich betreibt.',
  changed: (name) => `Geändert: ${name}.`,
  change: 'Ändern …',
  back: 'Alle Einstellungen',
  onlyInServers: 'Einstellungen gehören zu einem Server. Verwende /einstellungen auf einem.',
  managersOnly: 'Diese Einstellungen sind für Mitglieder, die hier »Server verwalten« dürfen.',
  wrongIds: (what) =>
    `»${what}« bezeichnet hier nichts. Wähle aus dem Menü oder gib Kennungen an, mit Kommas dazwischen.`,
  wrongSeconds: (longest) => `Die Pause ist eine ganze Zahl von Sekunden, von 0 bis ${count(longest)}.`,
  wrongChoice: (choices) => `Zur Wahl stehen: ${choices.join(', ')}.`,
  valueMissing: 'Sag auch, was geändert werden soll: /einstellungen ändern: … wert: …',
  names: {
    visibility: 'Wer eine Antwort sieht',
    mentions: 'Wo Erwähnungen beantwortet werden',
    moderators: 'Moderationsrollen',
    language: 'Sprache',
    'cool-down': 'Pause zwischen Fragen',
    reports: 'Wohin Meldungen gehen',
  },
  explained: {
    visibility: 'Solange die Option »privat« nichts anderes sagt.',
    mentions:
      'Wähle bis zu 25 Kanäle. Ist keiner gewählt, werden Erwähnungen nirgends beantwortet; »Überall« hebt das auf.',
    moderators:
      'Welche der Moderationsrollen hier zählen, die bestimmt hat, wer mich betreibt. Mitglieder mit »Server verwalten« zählen immer.',
    language:
      'Meiner eigenen Worte, wo alle mitlesen; was nur eine Person sieht, ist in deren Sprache. Artikel werden nie übersetzt.',
    'cool-down': 'Für jedes Mitglied. Befehle der Moderation warten nicht.',
    reports: 'Ist ein Kanal gewählt, haben Antworten ein 👎, und was gemeldet wird, steht dort.',
  },
  visibility: {
    public: 'Alle, wenn nicht privat gefragt wird',
    private: 'Nur wer fragt, wenn nicht öffentlich gefragt wird',
  },
  languages: {
    auto: 'Die des Servers, wie Discord sie kennt',
    en: 'English',
    de: 'Deutsch',
    fr: 'Français',
    es: 'Español',
  },
  everywhere: 'Überall',
  nowhere: 'Nirgends',
  allRoles: 'Alle, die bestimmt sind',
  notNamed: (roles) =>
    `${roles}: nicht unter den Rollen, die bestimmt hat, wer mich betreibt (MODERATOR_ROLE_IDS), und daher ohne Wirkung.`,
  noReports: 'Nirgendwohin: Antworten haben kein 👎',
  unwritable: 'Dort darf ich nicht schreiben, also haben Antworten kein 👎.',
  lacking: 'Rechte, die mir fehlen',
  noWait: 'Keine',
  wait: seconds,
  leastWait: (least) => `Mindestens ${seconds(least)} verlangt, wer mich betreibt.`,
  chooseChannels: 'Kanäle auswählen …',
  chooseRoles: 'Rollen auswählen …',
  lift: { mentions: 'Überall', moderators: 'Alle, die bestimmt sind', reports: 'Keine Meldungen' },
};
