import type { Translation } from '../messages.ts';

/** Names are at most 32 characters, in lower case and without spaces, but for entries in the menu of a message; descriptions at most 100. */
export const commands: Translation['commands'] = {
  quote: {
    name: 'zitat',
    description: 'Finden, was jemand gesagt hat, Wort für Wort',
    options: {
      speaker: {
        name: 'wer',
        description: 'Wer es gesagt hat: eine Person oder eine Stelle wie ein Ministerium',
      },
      about: {
        name: 'thema',
        description: 'Worum es geht; "genauer Wortlaut" und -ohne gehen auch',
      },
      reported: {
        name: 'auch-indirekt',
        description: 'Auch zeigen, was ohne Anführungszeichen wiedergegeben wird',
      },
    },
  },
  who: {
    name: 'wer',
    description: 'Wer jemand ist: Ämter, Zitate und wo der Name fällt',
    options: {
      name: { name: 'name', description: 'Eine Person oder Stelle, die in den Artikeln vorkommt' },
    },
  },
  ask: {
    name: 'frage',
    description: 'Eine Frage stellen; die Antwort ist ein Auszug aus einem Artikel oder ein ehrliches Nein',
    options: {
      question: { name: 'frage', description: 'Deine Frage, wie du sie einem Menschen stellen würdest' },
      explain: { name: 'begründung', description: 'Zeigen, warum gerade diese Antwort gewählt wurde' },
    },
  },
  summary: {
    name: 'zusammenfassung',
    description: 'Einige Sätze aus einem Artikel oder aus allen zu einem Thema, Wort für Wort',
    exactlyOne:
      'Bitte gib entweder einen Artikel oder ein Thema an. Tippe den Anfang einer Überschrift, um einen Artikel auszuwählen.',
    options: {
      article: { name: 'artikel', description: 'Ein Artikel, nach seiner Überschrift' },
      about: { name: 'thema', description: 'Ein Thema, über alle Artikel hinweg' },
    },
  },
  source: {
    name: 'quelle',
    description: 'Einen Artikel lesen, Absatz für Absatz',
    options: {
      id: { name: 'id', description: 'Die Kennung unter einer Antwort oder die Überschrift eines Artikels' },
      view: {
        name: 'ansicht',
        description: 'Der Artikel, die Stelle mit dem Text ringsum oder wie sie zitiert wird',
        choices: {
          article: 'Der Artikel',
          context: 'Im Zusammenhang',
          cite: 'Quellenangabe',
          changes: 'Was sich änderte',
        },
      },
    },
  },
  variants: {
    name: 'wortlaute',
    description: 'Dieselben Worte in mehreren Artikeln und wo die Wortlaute voneinander abweichen',
    options: {
      quotation: {
        name: 'zitat',
        description: 'Die Kennung eines Zitats (sie steht unter jedem Zitat) oder sein Wortlaut',
      },
    },
  },
  compare: {
    name: 'vergleich',
    description: 'Was jeder Artikel zu einem Thema schreibt, wen er zitiert und wer nichts dazu hat',
    options: {
      about: { name: 'thema', description: 'Ein Thema, zum Beispiel: Kosten der Reparatur' },
    },
  },
  timeline: {
    name: 'chronik',
    description: 'Ein Thema oder eine Person nach Datum, soweit die Artikel eines nennen',
    atLeastOne: 'Bitte gib ein Thema, einen Namen oder beides an.',
    options: {
      about: { name: 'thema', description: 'Ein Thema, über alle Artikel hinweg' },
      name: { name: 'name', description: 'Eine Person oder Stelle: was sie gesagt hat und wo sie vorkommt' },
    },
  },
  'Check against coverage': {
    name: 'Mit den Artikeln abgleichen',
    description: 'Ob das Zitierte in den Artikeln steht: wörtlich, anders formuliert oder gar nicht',
  },
  'Find the source': {
    name: 'Quelle finden',
    description: 'Die Absätze, die einer Nachricht am nächsten kommen',
  },
  coverage: {
    name: 'berichte',
    description: 'Woraus ich antworte: Artikel, Stimmen, Änderungen und was sich nicht lesen ließ',
    options: {
      view: {
        name: 'ansicht',
        description: 'Welcher Teil gezeigt wird',
        choices: {
          overview: 'Überblick',
          articles: 'Artikel',
          voices: 'Stimmen',
          changes: 'Änderungen',
          sources: 'Quellen',
          unreadable: 'Nicht lesbar',
        },
      },
      since: {
        name: 'seit',
        description: 'Für »Änderungen«: der Tag, bis zu dem zurückgeblickt wird, etwa 2026-03-02',
      },
    },
  },
  refresh: {
    name: 'neu-einlesen',
    description: 'Den Ordner mit den Artikeln neu einlesen (Moderation)',
    options: {
      'dry-run': { name: 'probelauf', description: 'Nur sagen, was sich ändern würde' },
      gather: { name: 'sammeln', description: 'Vorher holen, was es bei den Quellen Neues gibt' },
    },
  },
  export: {
    name: 'export',
    description: 'Die Zitate einer Suche als CSV, JSON und Beschriftungen mitnehmen (Moderation)',
    options: {
      speaker: { name: 'wer', description: 'Wer es gesagt hat; ohne Angabe alle' },
      about: { name: 'thema', description: 'Worum es geht; ohne Angabe alles' },
    },
  },
  watch: {
    name: 'beobachten',
    description: 'In einem Kanal erfahren, wenn etwas Neues gesagt wird (für alle, die den Server verwalten)',
    options: {
      action: {
        name: 'aktion',
        description: 'Eine beginnen, alle zeigen, eine beenden oder sehen, wie eine Meldung aussieht',
        choices: { add: 'Beginnen', list: 'Zeigen', remove: 'Beenden', preview: 'Vorschau' },
      },
      name: { name: 'name', description: 'Eine Person oder Stelle' },
      about: { name: 'thema', description: 'Ein Thema; "genauer Wortlaut" und -ohne gehen auch' },
      outlet: { name: 'medium', description: 'Ein Medium, wie seine Artikel es nennen' },
      channel: { name: 'kanal', description: 'Wo gemeldet wird; ohne Angabe hier' },
      every: {
        name: 'wann',
        description: 'Wie oft; ohne Angabe nach jedem Einlesen',
        choices: { refresh: 'Nach jedem Einlesen', day: 'Einmal am Tag', week: 'Einmal in der Woche' },
      },
      limit: { name: 'grenze', description: 'Karten je Stunde höchstens (sonst 5); der Rest ist eine Zeile' },
      watch: { name: 'nummer', description: 'Zum Beenden: die Nummer in der Liste' },
    },
  },
  news: { name: 'neues', description: 'Was einige Male Einlesen gebracht haben' },
  remove: { name: 'entfernen', description: 'Eine Antwort wegnehmen' },
  settings: {
    name: 'einstellungen',
    description: 'Einstellungen dieses Servers (für alle, die ihn verwalten)',
    options: {
      change: {
        name: 'ändern',
        description: 'Was geändert werden soll',
        choices: {
          visibility: 'Wer eine Antwort sieht',
          mentions: 'Wo Erwähnungen beantwortet werden',
          moderators: 'Moderationsrollen',
          language: 'Sprache',
          'cool-down': 'Pause zwischen Fragen',
          reports: 'Wohin Meldungen gehen',
        },
      },
      value: { name: 'wert', description: 'Der neue Wert; ohne ihn erscheint ein Menü zur Auswahl' },
    },
  },
  help: {
    name: 'hilfe',
    description: 'Was du fragen kannst und was ich nicht tue',
    options: {},
  },
};
