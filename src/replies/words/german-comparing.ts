import type { Translation } from '../messages.ts';
import { both, count, countOf } from './german-numbers.ts';

export const variants: Translation['variants'] = {
  carried: {
    same: (articles) => `${count(articles)} Artikel bringen das, Wort für Wort`,
    part: (articles) => `${count(articles)} Artikel bringen das; nicht alle zitieren gleich viel davon`,
    differs: (articles) => `${count(articles)} Artikel bringen das; der Wortlaut weicht ab`,
  },
  button: (entry) => `Wortlaute von ${count(entry)} vergleichen`,
  title: 'Dieselben Worte, Artikel für Artikel',
  core: {
    same: (name, articles) => `${name}: ${count(articles)} Artikel bringen diese Worte, Wort für Wort.`,
    part: (name, articles) =>
      `${name}: ${count(articles)} Artikel bringen diese Worte; nicht alle zitieren gleich viel davon.`,
    differs: (name, articles) =>
      `${name}: ${count(articles)} Artikel bringen diese Worte; der Wortlaut weicht ab.`,
  },
  alone: (name) => `${name}: ein Artikel bringt diese Worte und kein anderer.`,
  notStated: 'Wer spricht, steht nicht da',
  asked: 'das Zitat, nach dem du gefragt hast',
  sameAs: (entry) => `Wort für Wort wie ${count(entry)}`,
  partOf: (entry) => `dieselben Worte wie ${count(entry)}, soweit beide reichen`,
  difference: (here, entry, there) => `hier: ${here}, in ${count(entry)}: ${there}`,
  longDifference: (entry) => `weicht von ${count(entry)} auf einer längeren Strecke ab`,
  undated: 'Ohne Datum; wohin es gehört, ist daher nicht bekannt.',
};

export const check: Translation['check'] = {
  title: 'Mit den Artikeln abgeglichen',
  core: (quoted, asQuoted) =>
    quoted === asQuoted
      ? `${countOf(quoted, 'zitierte Stelle', 'zitierte Stellen')}: alles wörtlich gefunden.`
      : `${countOf(quoted, 'zitierte Stelle', 'zitierte Stellen')}: ${count(asQuoted)} wörtlich gefunden.`,
  nothing: 'Diese Nachricht zitiert nichts, was sich prüfen ließe.',
  nothingHint:
    'Ich prüfe Worte in Anführungszeichen und zitierte Zeilen, ab drei Wörtern. »Quelle finden« sucht die Absätze, die einer ganzen Nachricht am nächsten kommen.',
  outcome: {
    'word-for-word': '✅ Wörtlich gefunden',
    'wording-differs': '✏️ Gefunden, der Wortlaut weicht ab',
    'another-speaker': '👥 Gefunden, aber jemand anderes spricht',
    'not-found': '❌ Steht nicht in den Artikeln',
  },
  partlyQuoted: 'kein einzelnes Zitat: Ein Teil steht außerhalb der Anführungszeichen',
  ownWords: 'die eigenen Worte des Artikels, kein Zitat',
  speakerIs: {
    same: (named) => `Wer spricht: ${named}, wie in der Nachricht.`,
    another: (named) => `Wer spricht: Die Nachricht nennt ${named}, der Artikel jemand anderen.`,
    open: (named) =>
      `Wer spricht: Die Nachricht nennt ${named}; wer es im Artikel sagt, war nicht zu erkennen.`,
  },
  inMessage: (words) => `In der Nachricht: ${words}`,
  difference: (inMessage, inArticle) => `In der Nachricht steht ${inMessage}, im Artikel ${inArticle}.`,
  nothingThere: 'nichts',
  longDifference: 'Es weicht auf einer längeren Strecke ab.',
  inArticles: (articles) => `So steht es in ${countOf(articles, 'Artikel', 'Artikeln')}.`,
  notFound: 'Kein Zitat und kein Absatz enthält diese Worte oder die meisten davon in dieser Folge.',
  tooShort: (stretches) =>
    `${countOf(stretches, 'zitierte Stelle bleibt', 'zitierte Stellen bleiben')} außer Betracht: Weniger als drei Wörter stehen überall einmal zufällig.`,
  tooMany: (stretches) =>
    `${countOf(stretches, 'weitere zitierte Stelle wurde', 'weitere zitierte Stellen wurden')} nicht geprüft.`,
};

export const nearest: Translation['nearest'] = {
  title: 'Die Absätze, die dieser Nachricht am nächsten kommen',
  core: (passages, headline) =>
    passages === 1
      ? `Der nächste Absatz steht in ${headline}.`
      : `${count(passages)} Absätze kommen nahe; der nächste steht in ${headline}.`,
  caution: 'Nähe heißt: gemeinsame Wörter. Ob es die Quelle ist, musst du selbst sehen.',
};

export const comparison: Translation['comparison'] = {
  button: 'Die Artikel dazu vergleichen',
  title: 'Was jeder Artikel schreibt, in seinen eigenen Worten',
  core: (about, articles) => `${about}: ${countOf(articles, 'Artikel hat', 'Artikel haben')} etwas dazu.`,
  quotes: (names, unnamed) =>
    names.length === 0
      ? `Zitiert dazu niemanden mit Namen (${countOf(unnamed, 'Zitat', 'Zitate')} ohne Namen).`
      : unnamed === 0
        ? `Zitiert ${both(names)}.`
        : `Zitiert ${both(names)}; ${countOf(unnamed, 'Zitat', 'Zitate')} ohne Namen.`,
  quotesNobody: 'Zitiert dazu niemanden.',
  onlyQuoted: 'Hat das nur in zitierten Worten.',
  silent: 'Nichts dazu',
  silentOutlets: (outlets) => `Medien ohne etwas dazu: ${both(outlets)}.`,
  silentArticles: (articles) =>
    `${countOf(articles, 'Artikel', 'Artikel')} ohne bekanntes Medium ${articles === 1 ? 'hat' : 'haben'} nichts dazu:`,
  noneSilent: 'Jedes Medium hat etwas dazu.',
};

export const timeline: Translation['timeline'] = {
  noDates:
    'Kein Artikel hier nennt sein Datum, deshalb ist nichts geordnet. Schreibe »date: 2026-03-02« an den Anfang eines Artikels, zwischen Zeilen mit »---«.',
  title: 'Nach dem Datum der Artikel',
  titleOf: (name) => `${name}, nach dem Datum der Artikel`,
  about: (about, dated, undated) => `${about}: ${counts(dated, undated)}`,
  of: (name, dated, undated) => `${name}: ${counts(dated, undated)}`,
  ofAbout: (name, about, dated, undated) => `${name} zu ${about}: ${counts(dated, undated)}`,
  undated: 'Ohne Datum (in der Reihenfolge der Dateien, die nichts über die Zeit sagt)',
};

function counts(dated: number, undated: number): string {
  if (dated === 0) return `${countOf(undated, 'Eintrag', 'Einträge')}, keiner mit Datum.`;
  return undated === 0
    ? `${countOf(dated, 'Eintrag', 'Einträge')} nach Datum.`
    : `${countOf(dated, 'Eintrag', 'Einträge')} nach Datum, ${count(undated)} ohne Datum.`;
}
