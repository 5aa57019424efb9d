import { countOf, either, times } from './english-numbers.ts';

/** How near to the quotation the words stand that name its speaker, in paragraphs: 0 is the same, 2 is two before, -1 is one after. */
function where(paragraphsBefore: number): string {
  if (paragraphsBefore === 0) return 'in the same paragraph';
  const distance =
    paragraphsBefore === 1 || paragraphsBefore === -1
      ? 'one paragraph'
      : `${Math.abs(paragraphsBefore)} paragraphs`;
  return paragraphsBefore > 0 ? `${distance} before` : `${distance} after`;
}

/** Who speaks and how that was found. `words` are an article's own. */
export const speech = {
  as: (words: string) => `as “${words}”`,
  namedInSentence: 'named in the sentence',
  namedInPlace: (paragraphsBefore: number) => `named ${where(paragraphsBefore)}`,
  resolvedFrom: (words: string, name: string, paragraphsBefore: number) =>
    `“${words}” is ${name}, named ${where(paragraphsBefore)}`,
  goesOn: 'goes on from the quotation before',
  /** The same in brackets behind a name. */
  goesOnShortly: 'goes on',
  nobodyNamed: 'the article gives no name',
  notStated: 'Speaker not stated',
  couldBe: (names: readonly string[]) => `could be ${either(names)}`,
  noCue: 'I could not tell who speaks',
  noSource: 'I could not tell who is meant',
  severalPossible: 'more than one person could be meant',
  reported: 'reported, not quoted',
  inHeadline: 'in the headline',

  /** `about` comes in its marks. */
  saidAbout: (name: string, about: string, total: number, withReported: boolean) =>
    withReported
      ? `${name} on ${about}: ${countOf(total, 'quotation or reported statement', 'quotations and reported statements')}.`
      : `${name} on ${about}: ${countOf(total, 'quotation', 'quotations')}.`,
  said: (name: string, total: number, withReported: boolean) =>
    withReported ? `${name} is quoted or reported ${times(total)}.` : `${name} is quoted ${times(total)}.`,
  about: (about: string, total: number, withReported: boolean) =>
    withReported
      ? `${countOf(total, 'quotation or reported statement', 'quotations and reported statements')} about ${about}.`
      : `${countOf(total, 'quotation', 'quotations')} about ${about}.`,
  all: (total: number) => `${countOf(total, 'quotation', 'quotations')} in the coverage.`,
};
