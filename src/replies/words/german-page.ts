import type { Translation } from '../messages.ts';
import { countOf } from './german-numbers.ts';

export const page: Translation['page'] = {
  title: 'On the Record: Vorschau',
  botName: 'On the Record',
  server: 'Vorschau',
  channel: 'on-the-record',
  channelTopic:
    'Frag, was gesagt wurde, von wem und wo. Die Antworten kommen Wort für Wort aus den Artikeln.',
  banner: 'Vorschau: derselbe Bot ohne Discord.',
  bannerLoaded: (articles, quotations, people) =>
    `${countOf(articles, 'Artikel', 'Artikel')}, ${countOf(quotations, 'Zitat', 'Zitate')}, ${countOf(people, 'Person', 'Personen')} mit Namen.`,
  goLive: 'So geht es in Discord los',
  needsScript: 'Diese Seite braucht JavaScript: Sie zeichnet die Nachrichten in deinem Browser.',

  welcome: (channel) => `Willkommen in #${channel}!`,
  welcomeText:
    'Tippe / für die Befehle oder stelle einfach eine Frage; ⋯ neben einer Nachricht kann mehr. Nichts verlässt diesen Rechner: Die Seite spricht mit dem Bot darauf und mit niemandem sonst.',
  welcomeEmpty:
    'Noch sind keine Artikel da. Lege .txt- oder .md-Dateien in den Ordner von COVERAGE_DIR (seeds/, wenn nichts anderes gesetzt ist) und benutze dann /neu-einlesen als Moderation, oder starte den Bot neu.',
  forget: 'Vergessen',
  forgetNote: 'Nimmt dieses Gespräch aus diesem Browser',
  forgotten: 'Das Gespräch ist vergessen.',
  tryThese: 'Zum Ausprobieren',
  skipToComposer: 'Zum Eingabefeld springen',
  openMenu: 'Menü öffnen',
  closeMenu: 'Menü schließen',
  channels: 'Textkanäle',
  settings: 'Einstellungen',

  actAs: 'Auftreten als',
  personas: { member: 'Mitglied', another: 'Anderes Mitglied', moderator: 'Moderation' },
  personaNames: { member: 'Robin', another: 'Kim', moderator: 'Alex' },
  nowActingAs: (name) => `Du bist jetzt ${name}. Private Antworten an andere sind verborgen.`,
  darkTheme: 'Dunkel',
  lightTheme: 'Hell',
  language: 'Sprache',
  theme: 'Farbschema',

  messages: (channel) => `Nachrichten in #${channel}`,
  reply: 'Antworten',
  replyingTo: (question) => `Antwort auf: ${question}`,
  cancelReply: 'Nicht darauf antworten',
  messageBox: 'Nachricht',
  messageHint: (channel) => `Nachricht an #${channel}`,
  send: 'Senden',
  used: 'hat verwendet:',
  today: (time) => `Heute um ${time}`,
  thinking: 'On the Record denkt nach …',
  onlyYou: 'Nur du kannst das sehen',
  dismiss: 'Nachricht verwerfen',
  answered: (words) => `On the Record hat geantwortet: ${words}`,
  changed: (words) => `Die Antwort hat sich geändert: ${words}`,
  dismissed: 'Die Nachricht wurde verworfen.',
  messageBy: (author, words) => `${author}: ${words}`,
  messageActions: 'Aktionen zur Nachricht',
  showJson: 'Das an Discord gesendete JSON zeigen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  close: 'Schließen',
  jsonTitle: 'Diese Nachricht, wie sie an Discord geht',
  breaksLimits: 'Discord würde diese Nachricht ablehnen:',
  noAnswer: (because) => `Der Bot hat nicht geantwortet: ${because}`,
  notRunning: 'Er läuft nicht mehr. Starte ihn mit npm start neu und lade dann diese Seite noch einmal.',

  commands: 'Befehle',
  commandsMatching: (typed) => `Befehle, die zu /${typed} passen`,
  noCommand: (typed, close) =>
    `Den Befehl /${typed} gibt es nicht.${didYouMean(close.map((name) => `/${name}`))}`,
  optionsOf: (command) => `Optionen von /${command}`,
  moreOptions: (count) => `+${count} weitere`,
  addOption: 'Option hinzufügen',
  noMoreOptions: 'Mit der Eingabetaste senden',
  needed: (option) => `»${option}« ist erforderlich. Gib einen Wert an.`,
  wholeNumber: (option) => `»${option}« ist eine ganze Zahl.`,
  chooseOne: (option) => `Wähle einen der Werte für »${option}«.`,
  unknownOption: (command, option, close) => `/${command} hat keine Option »${option}«.${didYouMean(close)}`,
  nameTheOption: (command, text) =>
    `Sag, für welche Option von /${command} »${text}« ist: Schreibe option:wert.`,
  count: (count) => countOf(count, 'Vorschlag', 'Vorschläge'),
  yes: 'Ja',
  no: 'Nein',
  chooseHere: 'Auswählen',
  submit: 'Absenden',
  cancel: 'Abbrechen',
  cannotDraw: (label) => `Das Feld »${label}« lässt sich auf dieser Seite nicht zeigen.`,
  formNote: 'Dieses Formular geht an On the Record.',
};

function didYouMean(close: readonly string[]): string {
  return close.length === 0 ? '' : ` Meintest du ${close.join(' oder ')}?`;
}
