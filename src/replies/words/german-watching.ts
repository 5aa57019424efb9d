import type { Translation } from '../messages.ts';
import { both, count, countOf } from './german-numbers.ts';

export const watching: Translation['watching'] = {
  topic: (about: string) => `das Thema ${about}`,
  outlet: (about: string) => `das Medium ${about}`,
  title: { server: 'Was diesem Server gemeldet wird', person: 'Was dir gemeldet wird' },
  core: (watches: number) => `Hier gibt es ${countOf(watches, 'Beobachtung', 'Beobachtungen')}.`,
  none: 'Hier wird nichts beobachtet. Beginne mit /beobachten und einem Namen, einem Thema oder einem Medium.',
  added: (subject: string, channel: string, rhythm: string) =>
    `Ab jetzt melde ich Neues über ${subject} in ${channel}: ${rhythm}.`,
  removed: (subject: string) => `Neues über ${subject} melde ich nicht mehr.`,
  rhythm: {
    refresh: (limit: number) =>
      `nach jedem Einlesen, höchstens ${countOf(limit, 'Karte', 'Karten')} in der Stunde`,
    day: 'einmal am Tag',
    week: 'einmal in der Woche, am Montag',
  },
  waiting: (number: number) => `${count(number)} neu und noch nicht gemeldet.`,
  silent: 'Dort kann ich nicht schreiben. Was inzwischen kommt, wartet.',
  endOne: 'Eine Beobachtung beenden …',
  all: 'Alle Beobachtungen',
  previewCore: (subject: string) => `So sieht eine Meldung über ${subject} aus.`,
  example: 'Eine Meldung sieht so aus:',
  noExample: 'In den Artikeln steht dazu noch nichts.',
  nobodyYet: (name: string) =>
    `In den Artikeln heißt bisher niemand »${name}«. Ich melde es, sobald jemand so heißt.`,
  noSuchOutlet: (outlets: readonly string[]) =>
    outlets.length === 0
      ? 'Bisher nennt kein Artikel sein Medium.'
      : `Bisher nennt kein Artikel dieses Medium. Es gibt ${both(outlets)}.`,
  nowhere: 'Von hier aus lässt sich nichts melden, deshalb wurde nichts gespeichert.',
  oneSubject: 'Bitte gib genau eines an: einen Namen, ein Thema oder ein Medium.',
  nothingToSearch:
    'Dieses Thema enthält kein Wort, nach dem sich suchen lässt. Gib ein Wort an, das etwas sagt.',
  onlyHere: 'In Direktnachrichten kann ich dir nur hier etwas melden. Lass den Kanal weg.',
  unwritable: (channel: string) =>
    `In ${channel} darf ich nicht schreiben. Lass mich den Kanal sehen und dort Nachrichten senden, und versuche es noch einmal.`,
  noSuchWatch: 'Diese Beobachtung gibt es hier nicht. /beobachten aktion:Zeigen zeigt, welche es gibt.',
  tooMany: (most: number) =>
    `Mehr als ${countOf(most, 'Beobachtung', 'Beobachtungen')} lassen sich hier nicht speichern. Beende zuerst eine.`,
  managersOnly:
    'Was einem Server gemeldet wird, bestimmen Mitglieder mit »Server verwalten«. In Direktnachrichten mit mir können alle /beobachten verwenden.',

  news: (subject: string, total: number) =>
    `${countOf(total, 'neues Zitat oder neuer Artikel', 'neue Zitate und Artikel')} über ${subject}.`,
  quoted: (speaker: string, headline: string) => `Neu: ${speaker}, in **${headline}**.`,
  article: (headline: string) => `Neuer Artikel: **${headline}**.`,
  because: (subject: string) =>
    `Gemeldet, weil hier jemand Neues über ${subject} erfahren wollte: /beobachten`,
  reworded: (speaker: string, headline: string) =>
    `Korrektur: In **${headline}** stehen dort jetzt andere Worte von ${speaker}.`,
  respoken: (speaker: string, headline: string) =>
    `Korrektur: In **${headline}** sind das Worte von ${speaker}, nicht von der Person, die ich genannt habe.`,
  unspoken: (headline: string) =>
    `Korrektur: Wessen Worte das in **${headline}** sind, steht nicht mehr fest.`,
  withdrawn: (headline: string) => `Zurückgenommen: Diese Worte stehen nicht mehr in **${headline}**.`,
  rest: (subject: string, rest: number) =>
    `Noch ${countOf(rest, 'neues Zitat oder neuer Artikel', 'neue Zitate und Artikel')} über ${subject}.`,
  digest: (subject: string, total: number) =>
    `${countOf(total, 'neues Zitat oder neuer Artikel', 'neue Zitate und Artikel')} über ${subject}.`,
  digestTitle: { day: 'Was der Tag gebracht hat', week: 'Was die Woche gebracht hat' },
  show: 'Alle zeigen',
  forgotten: 'Was damals neu war, weiß ich nicht mehr. /zitat findet es, mit allem anderen.',
  refused: (subject: string, channel: string) =>
    `In ${channel} kann ich nicht mehr schreiben, deshalb schweigt die Beobachtung über ${subject}. Lass mich den Kanal sehen und dort Nachrichten senden, dann fahre ich mit dem fort, was inzwischen kam; /beobachten aktion:Beenden beendet sie. Das sage ich nur einmal.`,
};
