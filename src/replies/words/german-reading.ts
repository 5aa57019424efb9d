import type { Translation } from '../messages.ts';
import { both, count, countOf } from './german-numbers.ts';

const articlesOf = (total: number) => countOf(total, 'Artikel', 'Artikel');
const quotationsOf = (total: number) => countOf(total, 'Zitat', 'Zitate');
const statementsOf = (total: number) =>
  countOf(total, 'wiedergegebene Äußerung', 'wiedergegebene Äußerungen');

export const reading: Translation['reading'] = {
  source: (headline, first, last) =>
    first === last ? `**${headline}**: Absatz ${first}.` : `**${headline}**: Absatz ${first} bis ${last}.`,
  sourceAsked: (headline, asked) => `**${headline}**: Absatz ${asked} ist markiert.`,
  asked: 'die gesuchte Stelle',
  outletInText: (name) => `Medium laut Text: ${name}`,
  bylineInText: (name) => `Autorenzeile laut Text: ${name}`,
  dateInText: (day) => `Datum laut Text: ${day}`,
  placeInFile: (place) => `Artikel ${place} der Datei`,
  formats: {
    text: 'reiner Text',
    markdown: 'Markdown',
    page: 'Webseite',
    word: 'Word',
    pdf: 'PDF',
    json: 'JSON',
    'json-lines': 'JSON Lines',
    xml: 'Nachrichten-XML',
    epub: 'EPUB',
    warc: 'Webarchiv',
  },
  kinds: {
    headline: 'Überschrift',
    standfirst: 'Vorspann',
    byline: 'Autorenzeile',
    dateline: 'Ortsmarke',
    caption: 'Bildunterschrift',
    copyright: 'Urheberzeile',
    link: 'Verweis',
    heading: 'Zwischenüberschrift',
    body: '',
  },
};

export const coverage: Translation['coverage'] = {
  title: 'Woraus ich antworte',
  core: (articles, quotations, people) =>
    `Der Bestand: ${articlesOf(articles)}, ${quotationsOf(quotations)}, ${countOf(people, 'Person', 'Personen')} mit Namen.`,
  inOtherLanguages: (articles) =>
    `${countOf(articles, 'Artikel ist', 'Artikel sind')} in einer Sprache, die ich nicht lese; wer dort spricht, sage ich nicht.`,
  articles: 'Artikel',
  passages: 'Absätze',
  quotations: 'Zitate',
  statements: 'Wiedergegebene Äußerungen',
  people: 'Personen mit Namen',
  dates: 'Zeitraum',
  datesUnknown: 'nicht angegeben',
  dateRange: (oldest, newest) => (oldest === newest ? newest : `${oldest} bis ${newest}`),
  unreadableCount: 'Nicht lesbar',
  warningsCount: 'Nicht verwendbar',
  mostQuoted: 'Am häufigsten zitiert',
  revision: 'Stand',
  articlesTitle: 'Alle Artikel',
  articlesCore: (total) => `${articlesOf(total)} im Bestand.`,
  voicesTitle: 'Stimmen, die meistzitierten zuerst',
  voicesCore: (total, name) =>
    name === undefined
      ? 'In den Artikeln wird niemand zitiert.'
      : `${countOf(total, 'Stimme', 'Stimmen')} in den Artikeln; auf dieser Seite zuerst: ${name}.`,
  voice: (quotations, statements, articles) => {
    const where = `in ${countOf(articles, 'Artikel', 'Artikeln')}`;
    if (statements === 0) return `${quotationsOf(quotations)} ${where}`;
    if (quotations === 0) return `${statementsOf(statements)} ${where}`;
    return `${quotationsOf(quotations)} und ${statementsOf(statements)} ${where}`;
  },
  picture: {
    title: 'Wer wie oft zitiert wird, und in welchen Artikeln',
    quotations: 'Zitate',
    statements: 'wiedergegebene Äußerungen',
    columns: 'Artikel (größer: häufiger)',
    moreArticles: (articles) => `und ${countOf(articles, 'weiterer Artikel', 'weitere Artikel')}`,
    figures: (quotations, statements) =>
      statements === 0
        ? quotationsOf(quotations)
        : quotations === 0
          ? `${count(statements)} wiedergegeben`
          : `${quotationsOf(quotations)} + ${count(statements)} wiedergegeben`,
    heard: (name, quotations, statements) =>
      statements === 0
        ? `${name} ${count(quotations)}`
        : `${name} ${count(quotations)} + ${count(statements)}`,
    described: (heard) =>
      `Balken: wer wie oft zitiert (+ wiedergegeben) wird. Punkte: in welchen Artikeln. ${heard.join(', ')}.`,
    places: (places) => `Artikel ${both(places)}`,
  },
  unreadableTitle: 'Was sich nicht lesen ließ',
  unreadableCore: (total) =>
    total === 0
      ? 'Alle Dateien des Ordners wurden gelesen.'
      : `${countOf(total, 'Datei ließ', 'Dateien ließen')} sich nicht lesen.`,
  warningsCore: (total) =>
    `${countOf(total, 'Angabe', 'Angaben')} in gelesenen Dateien ${total === 1 ? 'ließ' : 'ließen'} sich nicht verwenden.`,
  allRead: 'Alle Dateien im Ordner wurden gelesen.',
  servesEarlier: 'Die letzte brauchbare Fassung gilt weiter.',
  readAnArticle: 'Einen Artikel lesen …',
  onDisk: {
    none: 'Seit dem Einlesen hat sich im Ordner nichts geändert.',
    some: (files) =>
      `${countOf(files, 'Datei hat', 'Dateien haben')} sich seit dem Einlesen geändert; /neu-einlesen liest den Ordner noch einmal.`,
    notCompared: 'Der Ordner ließ sich nicht mit dem Gelesenen vergleichen.',
    unknown: 'Der Ordner',
    added: (files) => `Seitdem hinzugekommen · ${count(files)}`,
    changed: (files) => `Seitdem geändert · ${count(files)}`,
    removed: (files) => `Seitdem verschwunden · ${count(files)}`,
    unreadable: (files) => `Nicht mehr lesbar · ${count(files)}`,
  },
  changes: {
    title: 'Was sich in den Artikeln geändert hat',
    core: (from: string, came: number, changed: number, went: number) =>
      `${from}: ${countOf(came, 'Artikel', 'Artikel')} dazugekommen, ${count(changed)} geändert, ${count(went)} weggefallen.`,
    since: (day: string) => `Seit dem ${day}`,
    last: (day: string) => `Bei der letzten Änderung am ${day}`,
    quotations: (came: number, went: number) =>
      `${countOf(came, 'Zitat', 'Zitate')} dazugekommen, ${count(went)} weggefallen.`,
    newlyQuoted: (names: readonly string[], more: number) =>
      `Neu zitiert: ${more === 0 ? both(names) : `${names.join(', ')} und ${count(more)} weitere`}.`,
    none: 'In den Artikeln hat sich nichts geändert, soweit ich mich erinnere.',
    noneSince: (day: string) => `In den Artikeln hat sich seit dem ${day} nichts geändert.`,
    memory: (day: string) => `Ich erinnere mich an Änderungen seit dem ${day}. Tage und Zeiten in UTC.`,
    noMemory: 'Hier merke ich mir keine Änderungen.',
    voices: (number: number) => `Neu zitiert · ${count(number)}`,
    came: (articles: number) => `Dazugekommen · ${count(articles)}`,
    changed: (articles: number) => `Geändert · ${count(articles)}`,
    went: (articles: number) => `Weggefallen · ${count(articles)}`,
    lookBack: 'Weiter zurückblicken …',
    moment: (day: string, time: string) => `Seit ${day}, ${time}`,
    articles: (articles: number) => `damals ${countOf(articles, 'Artikel', 'Artikel')}`,
    noSuchMoment: (typed: string) =>
      `»${typed}« ist weder ein Tag noch eine Fassung, an die ich mich erinnere. Gib einen Tag als 2026-03-02 an oder wähle aus dem Menü von /berichte ansicht:Änderungen.`,
  },
  views: {
    overview: 'Überblick',
    articles: 'Artikel',
    voices: 'Stimmen',
    changes: 'Änderungen',
    sources: 'Quellen',
    unreadable: 'Was sich nicht lesen ließ',
  },
};

export const refresh: Translation['refresh'] = {
  underWay: 'Wird neu eingelesen',
  progress: {
    reading: () => 'Der Ordner wird gelesen …',
    finding: (done, of) =>
      `Gesucht wird, wer was sagt: ${count(done)} von ${countOf(of, 'Artikel', 'Artikeln')} …`,
    indexing: (_done, of) => `${countOf(of, 'Artikel wird', 'Artikel werden')} für die Suche aufbereitet …`,
  },
  title: {
    swapped: 'Neu eingelesen',
    unchanged: 'Nichts hat sich geändert',
    'dry-run': 'Was ein Einlesen ändern würde',
    kept: 'Der bisherige Bestand bleibt',
  },
  swapped: (added, changed, removed) =>
    `Die Artikel sind neu eingelesen: ${count(added)} neu, ${count(changed)} geändert, ${count(removed)} entfallen.`,
  unchanged: 'Die Artikel sind neu eingelesen; nichts hat sich geändert.',
  dryRun: (added, changed, removed) =>
    added + changed + removed === 0
      ? 'Ein Einlesen würde nichts ändern: Es sind die Dateien, die schon gelesen sind.'
      : `Ein Einlesen brächte ${count(added)} neue, ${count(changed)} geänderte, ${count(removed)} entfallene. Geändert wurde nichts.`,
  kept: 'Die Artikel ließen sich nicht neu einlesen; es gilt der bisherige Bestand.',
  added: (files) => `Neu · ${count(files)}`,
  changed: (files) => `Geändert · ${count(files)}`,
  removed: (files) => `Entfallen · ${count(files)}`,
  someUnreadable: (files) => `${countOf(files, 'Datei ließ', 'Dateien ließen')} sich nicht lesen.`,
  unreadable: (files) => `Nicht lesbar · ${count(files)}`,
  warnings: (statements) => `Nicht verwendbar · ${count(statements)}`,
  figures: 'Vorher und nachher',
  beforeAfter: (articlesBefore, articlesAfter, quotationsBefore, quotationsAfter) =>
    `${count(articlesBefore)} → ${articlesOf(articlesAfter)}, ${count(quotationsBefore)} → ${quotationsOf(quotationsAfter)}`,
  took: (milliseconds) => `Dauer: ${count(Math.round(milliseconds))} ms.`,
};

export const help: Translation['help'] = {
  title: 'On the Record',
  core: 'Ich antworte aus einem Ordner mit Zeitungsartikeln, Wort für Wort: wer was gesagt hat und wo es steht.',
  promise:
    'Jeder Auszug stammt aus einem Artikel und wird beim Senden noch einmal mit ihm verglichen. Wo ein Artikel nicht sagt, wer spricht, sage ich es auch nicht; wo die Artikel keine Antwort geben, sage ich das. Übersetzt wird nichts.',
  mention: 'Oder erwähne mich in einem Kanal mit einer Frage, oder schreib mir direkt.',
  forEveryone: 'Befehle',
  onMessages: 'Im Menü einer Nachricht, unter »Apps«',
  forModerators: 'Für die Moderation',
  typing:
    'Namen und Artikel werden beim Tippen vorgeschlagen. Die Knöpfe unter einer Antwort führen dorthin, wo die Worte stehen.',
};
