import type { SentenceWords } from '../../text/sentence-words.ts';
import { ABBREVIATIONS, NAME_ENDINGS, SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from './words/abbreviations.ts';

/** How English ends its sentences and marks what owns something. */
export const englishSentences: SentenceWords = {
  titles: new Set(TITLE_ABBREVIATIONS),
  abbreviations: new Set(ABBREVIATIONS),
  nameEndings: new Set(NAME_ENDINGS),
  openers: new Set(SENTENCE_OPENERS),
  loneLetters: new Set('I'),
  possessive: 's',
};
