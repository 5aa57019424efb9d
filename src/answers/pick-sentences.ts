import { wordCount } from '../text/word-count.ts';
import { analyseWords, type Word } from './analyse-words.ts';
import { centralities } from './centrality.ts';
import { standsAlone } from './stands-alone.ts';

/** A sentence that may be part of a summary. */
export interface PickableSentence {
  readonly text: string;
  /** Sentences of one group follow on each other: those of an article. */
  readonly group: string;
  /** Its place in the group, from 0. */
  readonly place: number;
}

/** How fast a sentence's weight falls with its place: news says the most first. RETRIEVAL: LexRank × 1/(1 + .35 i). */
const FALL = 0.35;
/** Sentences that share this much of their words say the same. */
const SAME = 0.5;

/**
 * The sentences that summarise best in at most `words` words, in their order: central ones (Erkan and Radev, LexRank, 2004), early ones before late
 * ones, none that cannot stand alone, nothing twice. `relevance` weighs them further: how much of a topic a text holds.
 */
export function pickSentences<Sentence extends PickableSentence>(
  sentences: readonly Sentence[],
  words: number,
  relevance: (text: string) => number = () => 1,
): readonly Sentence[] {
  const analysed = sentences.map(({ text }) => analyseWords(text));
  const central = centralities(analysed.map(basesOf));
  const ranked = sentences
    .map((sentence, index) => ({
      sentence,
      index,
      words: analysed[index] ?? [],
      score: ((central[index] ?? 0) * relevance(sentence.text)) / (1 + FALL * sentence.place),
    }))
    .filter((entry) => standsAlone(entry.sentence.text, entry.words))
    .sort((one, other) => other.score - one.score || one.index - other.index);
  const picked: typeof ranked = [];
  let left = words;
  for (const entry of ranked) {
    const length = wordCount(entry.sentence.text);
    if (length > left || picked.some((other) => saySame(basesOf(other.words), basesOf(entry.words))))
      continue;
    picked.push(entry);
    left -= length;
  }
  return picked.sort((one, other) => one.index - other.index).map(({ sentence }) => sentence);
}

function basesOf(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ base }) => (base === '' ? [] : [base]));
}

function saySame(one: readonly string[], other: readonly string[]): boolean {
  const held = new Set(one);
  const own = new Set(other);
  let both = 0;
  for (const base of own) if (held.has(base)) both++;
  return both >= SAME * Math.min(held.size, own.size);
}
