import { wordsIn } from '../../words-in.ts';

/**
 * Nouns by which a question says what kind of thing it asks for ("Which year", "what town"), in the singular: the classes of Li and Roth
 * (Learning Question Classifiers, 2002) in the words of news. What does not belong here: nouns of two kinds ("second", "capital" of a company
 * is the price of calling a city one), names.
 */
export const TIME_NOUNS: readonly string[] = wordsIn(
  'year date day month week century decade time hour season era period age',
);

export const PLACE_NOUNS: readonly string[] = wordsIn(`
  place city town village country nation state region area continent location street building capital province district part island river
  county`);

export const PERSON_NOUNS: readonly string[] = wordsIn(`
  person man woman leader minister president king queen author actor singer politician official scientist envoy spokesman
  spokeswoman chief chancellor general mayor ambassador councillor engineer`);

export const NUMBER_NOUNS: readonly string[] = wordsIn(
  'number percentage percent amount proportion share population price cost sum total rate distance height length size',
);

export const REASON_NOUNS: readonly string[] = wordsIn('cause reason');
