import type { LanguageEvidence } from '../../language-evidence.ts';
import { DEFINITE_ARTICLES, PLACE_PREPOSITIONS } from '../words/small-words.ts';
import { findFigures } from './find-figures.ts';
import { isMeasure, isVague, tiesAge } from './measures.ts';
import { tellsReason, tellsTime, timeIn } from './tells.ts';
import { namesHolder, tellsWhat } from './tells-what.ts';

const PLACE_WORDS: ReadonlySet<string> = new Set(PLACE_PREPOSITIONS);

/** How English sentences tell what can be asked for. */
export const englishEvidence: LanguageEvidence = {
  tellsTime,
  timeIn,
  isDoerWord: (word) => word.toLowerCase() === 'by',
  tellsReason,
  isPlaceWord: (word) => PLACE_WORDS.has(word.toLowerCase()),
  isArticle: (word) => DEFINITE_ARTICLES.includes(word),
  figuresIn: findFigures,
  isMeasure,
  isVague,
  tiesAge,
  tellsWhat,
  namesHolder,
};
