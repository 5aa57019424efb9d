import type { Translation } from '../messages.ts';
import { count, countOf } from './german-numbers.ts';

export const surfaces: Translation['surfaces'] = {
  privateOption: { name: 'privat', description: 'Nur du siehst die Antwort' },

  noSuchCommand: (name) => `Den Befehl /${name} gibt es hier nicht. /hilfe zählt auf, welche es gibt.`,
  fault: 'Bei mir ist etwas schiefgegangen; es ist vermerkt. Bitte versuche es noch einmal.',
  stopping: 'Ich werde gerade neu gestartet. Bitte versuche es gleich noch einmal.',
  busy: 'Gerade werde ich zu viel gefragt. Bitte versuche es in einer Minute noch einmal.',
  tooLong:
    'Das hat länger gedauert, als ich für eine Antwort brauchen darf, deshalb habe ich aufgehört. Bitte frage nach weniger auf einmal: Nenne eine Person, einen Artikel oder weniger Wörter.',
  unreachable:
    'Die Berichterstattung ist gerade nicht erreichbar. Namen lassen sich weiterhin auswählen; bitte frage in ein paar Minuten noch einmal.',
  unreadablePress:
    'Diesen Knopf kann ich nicht mehr lesen: Er stammt von einer anderen Fassung von mir. Bitte gib den Befehl neu ein.',
  nothingSelected: 'Es wurde nichts ausgewählt. Bitte wähle einen der Einträge.',
  messageUnread:
    'In dieser Nachricht konnte ich keine Wörter lesen: Vielleicht enthält sie nur Bilder oder Ton, oder etwas, das Discord mir nicht weitergibt. Gesucht wurde nichts.',
  missingEmbedLinks:
    'In diesem Kanal darf ich keine Links einbetten, deshalb diese schlichte Form. Die Administration kann mir »Links einbetten« erlauben.',

  cannotWriteIn: (channelId) =>
    `Du hast mich in <#${channelId}> gefragt, wo Discord mich nicht schreiben lässt. Die Moderation kann dort nach meinen Rechten sehen; bis dahin frag mich hier oder in einem anderen Kanal.`,
  cannotWriteWithout: (channelId, permissions) =>
    `Du hast mich in <#${channelId}> gefragt, wo ich nicht schreiben darf. Die Moderation kann mir dort ${permissions} erlauben; bis dahin frag mich hier oder in einem anderen Kanal.`,
  permissionNames: {
    ViewChannel: '»Kanal ansehen«',
    SendMessages: '»Nachrichten senden«',
    SendMessagesInThreads: '»Nachrichten in Threads senden«',
    ReadMessageHistory: '»Nachrichtenverlauf anzeigen«',
    EmbedLinks: '»Links einbetten«',
    AttachFiles: '»Dateien anhängen«',
  },

  optionUnknown: (command, option) =>
    `/${command} hat keine Option »${option}«. /hilfe zählt auf, welche es gibt.`,
  optionRequired: (command, option) => `/${command} braucht die Option »${option}«.`,
  optionTooLong: (option, limit, length) =>
    `Die Option »${option}« fasst höchstens ${countOf(limit, 'Zeichen', 'Zeichen')}, dies sind ${length}. Bitte kürze sie.`,
  optionNotAChoice: (option, choices) => `Für die Option »${option}« gibt es: ${choices.join(', ')}.`,
  optionNotAChannel: (name: string) =>
    `Die Option »${name}« ist ein Kanal: Wähle einen aus der Liste oder gib seine Kennung an.`,
  optionNotANumber: (option) => `Die Option »${option}« ist eine ganze Zahl, zum Beispiel 3.`,
  optionOutOfRange: (option, least, most) =>
    least === undefined
      ? `Die Option »${option}« ist höchstens ${most}.`
      : most === undefined
        ? `Die Option »${option}« ist mindestens ${least}.`
        : `Die Option »${option}« ist eine Zahl von ${least} bis ${most}.`,
  optionNotYesOrNo: (option) => `Die Option »${option}« ist entweder true oder false.`,

  moderatorsOnlyAtHome:
    'Das ändert die Artikel für alle, die daraus lesen. Es ist denen vorbehalten, die mich betreiben, und der Moderation meines Heimatservers; dies hier ist er nicht.',
  moderatorsOnly:
    'Das ändert die Artikel für alle, die daraus lesen. Es ist denen vorbehalten, die mich betreiben, und Mitgliedern mit »Server verwalten« oder einer Moderationsrolle.',

  running: {
    coverageRead: (folder, milliseconds) => `${folder} in ${milliseconds} ms gelesen:`,
    coverageFacts: ({ articles, passages, quotations, statements, people }) =>
      [
        countOf(articles, 'Artikel', 'Artikel'),
        countOf(passages, 'Absatz', 'Absätze'),
        countOf(quotations, 'Zitat', 'Zitate'),
        countOf(statements, 'wiedergegebene Äußerung', 'wiedergegebene Äußerungen'),
        countOf(people, 'Person', 'Personen'),
      ].join(', '),
    coverageEmpty: (folder) =>
      `Es gibt nichts, woraus ich antworten könnte: Lege .txt- oder .md-Dateien in ${folder}.`,
    unreadable: (files) => `${countOf(files, 'Datei ließ', 'Dateien ließen')} sich nicht lesen:`,
    moreUnreadable: (files) =>
      `und ${countOf(files, 'weitere Datei', 'weitere Dateien')}; /berichte nennt sie alle.`,
    warnings: (statements) =>
      `${countOf(statements, 'Angabe', 'Angaben')} in gelesenen Dateien ${statements === 1 ? 'ließ' : 'ließen'} sich nicht verwenden:`,
    moreWarnings: (statements) => `und ${count(statements)} weitere; /berichte nennt sie alle.`,
    preview: (url) => `Die Seite steht unter ${url}`,
    health: (url: string) => `Wie es um mich steht, sagt ${url}/readyz; Zahlen nennt ${url}/metrics.`,
    interactions: (url: string) =>
      `Interaktionen nehme ich unter ${url} an; tragen Sie die Adresse, unter der Discord das erreicht, als *Interactions Endpoint URL* ein.`,
    publicKeyWrong:
      'DISCORD_PUBLIC_KEY ist nicht der Schlüssel der Anwendung, zu der DISCORD_TOKEN gehört. Kopieren Sie beide aus derselben Anwendung.',
    notIntroduced:
      'Discord konnte nicht nach der Anwendung gefragt werden; Befehle werden trotzdem beantwortet, aber nicht neu angemeldet.',
    ready: (milliseconds) => `Bereit, ${milliseconds} ms nach dem Start.`,
    signedIn: (name) => `Bei Discord angemeldet als ${name}.`,
    commandsRegistered: (count, guildId) =>
      guildId === undefined
        ? `${count} Befehle für alle Server registriert.`
        : `${count} Befehle auf dem Server ${guildId} registriert.`,
    commandsUnchanged: (count) => `Discord kennt die ${count} Befehle schon.`,
    commandsRemoved: (place) => `Früher ${place} registrierte Befehle entfernt.`,
    everywhere: 'für alle Server',
    inServer: (guildId) => `auf dem Server ${guildId}`,
    commandsNotRegistered: (why) => `Die Befehle konnten nicht registriert werden (${why}).`,
    registrationAdvice: {
      noAccess: 'Stimmt DISCORD_GUILD_ID, und wurde ich mit dem Link unten dorthin eingeladen?',
      tooManyToday:
        'Discord nimmt am Tag 200 neue Befehle in einem Server an. Die ihm schon bekannten gehen weiter; starte mich morgen noch einmal.',
      entryPoint:
        'Zur Anwendung gehört eine Aktivität, deren Startbefehl Discord behalten will. Starte mich noch einmal, oder sieh auf der Seite »Activities« der Anwendung nach.',
      other: 'Die Discord schon bekannten gehen weiter. Starte mich später noch einmal.',
    },
    invite: (link) => `Lade mich ein mit ${link}`,
    tokenWrong:
      'Discord nimmt DISCORD_TOKEN nicht an. Kopiere es neu von der Seite »Bot« deiner Anwendung unter https://discord.com/developers/applications.',
    intentsRefused:
      'Discord verweigert die Intents, um die ich bitte, obwohl keiner davon privilegiert ist. Sieh auf der Seite »Bot« deiner Anwendung nach.',
    shardsRefused: 'Discord verlangt mehr Verbindungen, als SHARDS öffnet. Setzen Sie SHARDS=auto.',
    signInsSpaced: (seconds: number) =>
      `Ich habe mich innerhalb von Minuten mehrmals angemeldet, und Discord zählt das. Bis zur nächsten Anmeldung warte ich ${seconds} s.`,
    /** How many are left, where Discord has just said so, and until when. */
    signInsSpent: (left: number | undefined, until: string) =>
      `Für heute sind ${left ?? 'nur wenige'} Anmeldungen übrig; neue gibt Discord ab ${until}. Die letzten bleiben für den Notfall: Starten Sie mich dann wieder, oder setzen Sie SPEND_LAST_SIGN_INS=true.`,
    unreachable: (why, seconds) =>
      `Discord ist nicht zu erreichen (${why}). Neuer Versuch in ${seconds} s; prüfe das Netz und DISCORD_API_URL.`,
    closedForGood: (code) => `Discord hat die Verbindung endgültig geschlossen (Code ${code}).`,
    stopping: 'Was noch läuft, wird zu Ende gebracht.',
    stopped: 'Beendet.',
  },
};
