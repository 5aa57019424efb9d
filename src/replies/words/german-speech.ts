import type { Translation } from '../messages.ts';
import { countOf, either, times } from './german-numbers.ts';

/** How near to the quotation the words stand that name its speaker, in paragraphs: 0 is the same, 2 is two before, -1 is one after. */
function where(paragraphsBefore: number): string {
  if (paragraphsBefore === 0) return 'im selben Absatz';
  const distance =
    paragraphsBefore === 1 || paragraphsBefore === -1
      ? 'einen Absatz'
      : `${Math.abs(paragraphsBefore)} Absätze`;
  return paragraphsBefore > 0 ? `${distance} davor` : `${distance} danach`;
}

function quotations(total: number): string {
  return countOf(total, 'Zitat', 'Zitate');
}

function quotationsAndStatements(total: number): string {
  return countOf(total, 'Zitat oder wiedergegebene Äußerung', 'Zitate und wiedergegebene Äußerungen');
}

export const speech: Translation['speech'] = {
  as: (words) => `als »${words}«`,
  namedInSentence: 'im Satz genannt',
  namedInPlace: (paragraphsBefore) => `${where(paragraphsBefore)} genannt`,
  resolvedFrom: (words, name, paragraphsBefore) =>
    `»${words}« ist ${name}, ${where(paragraphsBefore)} genannt`,
  goesOn: 'setzt das vorige Zitat fort',
  goesOnShortly: 'fährt fort',
  nobodyNamed: 'der Artikel nennt keinen Namen',
  notStated: 'Wer spricht, steht nicht da',
  couldBe: (names) => `gemeint sein könnte ${either(names)}`,
  noCue: 'wer spricht, war nicht zu erkennen',
  noSource: 'wer gemeint ist, war nicht zu erkennen',
  severalPossible: 'mehr als eine Person kommt infrage',
  reported: 'sinngemäß wiedergegeben, nicht zitiert',
  inHeadline: 'in der Überschrift',

  saidAbout: (name, about, total, withReported) =>
    `${name} zu ${about}: ${withReported ? quotationsAndStatements(total) : quotations(total)}.`,
  said: (name, total, withReported) =>
    `${name} wird ${times(total)} ${withReported ? 'zitiert oder wiedergegeben' : 'zitiert'}.`,
  about: (about, total, withReported) =>
    `${withReported ? quotationsAndStatements(total) : quotations(total)} zu ${about}.`,
  all: (total) => `${quotations(total)} in den Artikeln.`,
};
