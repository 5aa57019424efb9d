import type { SoughtKind } from '../../language-questions.ts';
import { PLAIN_FORMS } from '../words/irregular-forms.ts';
import { MEASURES } from '../words/light-words.ts';
import {
  NUMBER_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  REASON_NOUNS,
  TIME_NOUNS,
} from '../words/question-nouns.ts';

const MEASURED: ReadonlySet<string> = new Set(MEASURES);

const KIND_OF_NOUN: ReadonlyMap<string, SoughtKind> = new Map<string, SoughtKind>([
  ...PERSON_NOUNS.map((noun) => [noun, 'person'] as const),
  ...PLACE_NOUNS.map((noun) => [noun, 'place'] as const),
  ...TIME_NOUNS.map((noun) => [noun, 'time'] as const),
  ...REASON_NOUNS.map((noun) => [noun, 'reason'] as const),
  ['caused', 'reason'],
]);
/** In the singular alone: who asks "which prices" wants no number. */
const NUMBERS: ReadonlySet<string> = new Set(NUMBER_NOUNS);

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
      return MEASURED.has(next) ? 'number' : 'passage';
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
  return kindOfWord(next) ?? kindOfWord(afterNext) ?? 'passage';
}

function kindOfWord(word: string): SoughtKind | undefined {
  if (NUMBERS.has(word)) return 'number';
  const singulars = [word, PLAIN_FORMS.get(word) ?? '', word.replace(/s$/, ''), word.replace(/ies$/, 'y')];
  return singulars.map((noun) => KIND_OF_NOUN.get(noun)).find((kind) => kind !== undefined);
}
