import type { Translation } from '../messages.ts';
import { countOf, either, times } from './french-numbers.ts';

/** How near to the quotation the words stand that name its speaker, in paragraphs: 0 is the same, 2 is two before, -1 is one after. */
function where(paragraphsBefore: number): string {
  if (paragraphsBefore === 0) return 'dans le même paragraphe';
  const distance =
    paragraphsBefore === 1 || paragraphsBefore === -1
      ? 'un paragraphe'
      : `${Math.abs(paragraphsBefore)} paragraphes`;
  return paragraphsBefore > 0 ? `${distance} plus haut` : `${distance} plus bas`;
}

function quotations(total: number): string {
  return countOf(total, 'citation', 'citations');
}

function quotationsAndStatements(total: number): string {
  return countOf(total, 'citation ou propos rapporté', 'citations et propos rapportés');
}

export const speech: Translation['speech'] = {
  as: (words) => `sous « ${words} »`,
  namedInSentence: 'dont le nom est dans la phrase',
  namedInPlace: (paragraphsBefore) => `dont le nom est ${where(paragraphsBefore)}`,
  resolvedFrom: (words, name, paragraphsBefore) =>
    `« ${words} » désigne ${name}, dont le nom est ${where(paragraphsBefore)}`,
  goesOn: 'suite de la citation précédente',
  goesOnShortly: 'suite',
  nobodyNamed: 'l’article ne donne pas de nom',
  notStated: 'Auteur des propos non précisé',
  couldBe: (names) => `il pourrait s’agir de ${either(names)}`,
  noCue: 'impossible de dire qui parle',
  noSource: 'impossible de dire de qui il s’agit',
  severalPossible: 'plusieurs personnes sont possibles',
  reported: 'propos rapportés, non cités',
  inHeadline: 'dans le titre',

  saidAbout: (name, about, total, withReported) =>
    `${name} sur ${about} : ${withReported ? quotationsAndStatements(total) : quotations(total)}.`,
  said: (name, total, withReported) =>
    withReported
      ? `${name} : propos cités ou rapportés ${times(total)}.`
      : `${name} : propos cités ${times(total)}.`,
  about: (about, total, withReported) =>
    `${withReported ? quotationsAndStatements(total) : quotations(total)} sur ${about}.`,
  all: (total) => `${quotations(total)} dans les articles.`,
};
