import { termOf } from '../search/term-of.ts';
import type { Word } from './analyse-words.ts';

/** Verbs that report what somebody said. Not here: verbs of thought, and those that also report deeds ("back", "offer"). */
const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `accuse add announce argue ask call claim complain condemn criticise criticize declare demand deny describe explain insist
   promise reply respond say state suggest tell urge vow warn write`
    .trim()
    .split(/\s+/)
    .map(termOf),
);
/** "Mr Ayrault told the meeting", "said the foreign minister Jean-Marc Ayrault". */
const WORDS_BETWEEN = 3;

/** Whether a verb of speech stands beside one of these names, given as plain forms: then the sentence says that they spoke. */
export function reportsSpeech(words: readonly Word[], names: ReadonlySet<string>): boolean {
  return words.some(({ base }, at) => {
    if (!names.has(base)) return false;
    const near = words.slice(Math.max(0, at - WORDS_BETWEEN), at + WORDS_BETWEEN + 1);
    return near.some((word) => SPEECH_VERBS.has(word.base));
  });
}
