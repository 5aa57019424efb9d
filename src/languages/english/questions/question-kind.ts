import type { SoughtKind } from '../../language-questions.ts';

const TIME_NOUNS = /^(?:year|date|day|month|week|century|decade|time|hour|season|era|period|age)s?$/;
const PLACE_NOUNS =
  /^(?:place|city|town|village|country|countrie|nation|state|region|area|continent|location|street|building|capital|province|district|part|island|river|county|countie|citie)s?$/;
const PERSON_NOUNS =
  /^(?:person|people|man|woman|leader|minister|president|king|queen|author|actor|singer|politician|official|scientist|envoy|spokesman|spokeswoman|chief|chancellor|general|mayor|ambassador|councillor|engineer)s?$/;
const NUMBER_NOUNS =
  /^(?:number|percentage|percent|amount|proportion|share|population|price|cost|sum|total|rate|distance|height|length|size)$/;
const NUMBER_MEASURES =
  /^(?:many|much|old|tall|long|far|often|big|large|high|deep|fast|heavy|wide|frequently)$/;

/**
 * The kind of thing that a question asks for, from its question word and the noun after it; the question word need not come first
 * ("In what year …"). Li and Roth, Learning Question Classifiers, 2002, divide questions so.
 */
export function questionKind(question: string): SoughtKind {
  const words = question.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const at = words.findIndex((word) => QUESTION_WORDS.test(word));
  if (at < 0) return 'passage';
  const word = (words[at] ?? '').replace(/['’].*$/, '');
  const [next = '', afterNext = ''] = words.slice(at + 1).filter((_, place, rest) => !isLinking(rest, place));
  switch (word) {
    case 'who':
    case 'whom':
    case 'whose':
      return 'person';
    case 'when':
      return 'time';
    case 'where':
      return 'place';
    case 'why':
      return 'reason';
    case 'how':
      if (next === 'come') return 'reason';
      return NUMBER_MEASURES.test(next) ? 'number' : 'passage';
    default:
      return kindOfNoun(next, afterNext);
  }
}

const QUESTION_WORDS = /^(?:who|whom|whose|when|where|why|how|what|which)(?:['’](?:s|d|re|ll|ve))?$/;

/** "What is the population": the noun comes after the verb and the article. */
function isLinking(rest: readonly string[], place: number): boolean {
  return LINKING.test(rest[place] ?? '') && rest.slice(0, place).every((word) => LINKING.test(word));
}

const LINKING = /^(?:is|are|was|were|the|an?)$/;

/** "Which year", "what UN envoy": the noun stands after the question word, or one word further on; "what is the population". */
function kindOfNoun(next: string, afterNext: string): SoughtKind {
  for (const noun of [next, afterNext]) {
    if (TIME_NOUNS.test(noun)) return 'time';
    if (PLACE_NOUNS.test(noun)) return 'place';
    if (PERSON_NOUNS.test(noun)) return 'person';
    if (NUMBER_NOUNS.test(noun)) return 'number';
    if (/^(?:caused?|reasons?)$/.test(noun)) return 'reason';
  }
  return 'passage';
}
