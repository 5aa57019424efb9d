import type { Translation } from '../messages.ts';

export const consoleWords: Translation['console'] = {
  usage: `Aufruf:
  npm run -s try -- --locale de /zitat wer:"Boris Johnson" thema:sanctions
  npm run -s try -- --locale de "Mit den Artikeln abgleichen" text:'Johnson said: “…”'
  npm run -s try -- --locale de mention:"What did Boris Johnson say about sanctions?"

  --locale CODE   antwortet in dieser Sprache: en, de, fr, es
  --json          gibt die Nachricht genau so aus, wie sie an Discord geht
  --press NAME    drückt danach einen Knopf oder wählt einen Menüeintrag: Aufschrift oder custom_id; mehrfach möglich
  --help          gibt dies aus`,
  commands: (names) => `Befehle: ${names.map((name) => `/${name}`).join(', ')}.`,
  noSuchCommand: (typed, close) =>
    `Den Befehl /${typed} gibt es nicht.${didYouMean(close.map((name) => `/${name}`))}`,
  noSuchOption: (command, typed, close, known) =>
    `/${command} hat keine Option »${typed}«.${didYouMean(close)} Es gibt: ${known.join(', ')}.`,
  nameTheOption: (command, text, known) =>
    `Für welche Option von /${command} ist »${text}«? Schreibe option:wert. Es gibt: ${known.join(', ')}.`,
  optionMissing: (command, option) => `/${command} braucht die Option »${option}«: Schreibe ${option}:wert.`,
  messageMissing: (command) =>
    `»${command}« bezieht sich auf eine Nachricht: Schreibe ihren Wortlaut als text:'…'.`,
  noSuchFlag: (flag) => `${flag} gibt es nicht.`,
  noSuchLocale: (locale) => `Für --locale ${locale} gibt es keine Wörter. Es gibt: en, de, fr, es.`,
  pressWhat: '--press braucht die Aufschrift oder die custom_id eines Knopfs.',
  nothingToPress: (wanted, there) =>
    there.length === 0
      ? `Diese Antwort hat keine Knöpfe, also auch nicht »${wanted}«.`
      : `Diese Antwort hat keinen Knopf »${wanted}«. Es gibt: ${there.join(', ')}.`,
  onlyYou: 'Nur du kannst das sehen.',
  form: (title) => `Ein Formular öffnet sich: ${title}`,
  removed: 'Die Nachricht verschwindet.',
};

function didYouMean(close: readonly string[]): string {
  return close.length === 0 ? '' : ` Meintest du ${close.join(' oder ')}?`;
}
