import { wordCount } from '../text/word-count.ts';
import { analyseWords, basesIn, basesOf } from './analyse-words.ts';
import { centralities } from './centrality.ts';
import { isWholeSentence, leansBack } from './stands-alone.ts';

/** A sentence that may be part of a summary. */
export interface PickableSentence {
  readonly text: string;
  /** Sentences of one group follow on each other: those of an article. */
  readonly group: string;
  /** Its place in the group, from 0. */
  readonly place: number;
  /** What heads the group. */
  readonly headline: string;
}

/** How fast a sentence's weight falls with its place, since news says the most first. */
const FALL = 0.35;
/** What it is worth to hold all words of the headline, beside being central. */
const HEADLINE = 3;
/** How much is taken off for words that are said already; from `SAME` on it is the same again. */
const REPEATED = 0.5;
const SAME = 0.6;

/**
 * Of more sentences than these the first of each group are looked at: behind so many the place leaves a sentence a three-hundredth of its
 * weight, and whoever asks waits for words that could never be picked. The longest articles of news have some two hundred.
 */
const MOST_SENTENCES = 1_000;

interface Entry<Sentence> {
  readonly sentence: Sentence;
  readonly index: number;
  readonly bases: ReadonlySet<string>;
  readonly length: number;
  readonly isWhole: boolean;
  readonly leans: boolean;
  readonly score: number;
}

/**
 * The sentences that summarise best in at most `words` words, in their order: central ones (Erkan and Radev, LexRank, 2004), those that share the
 * headline's words, early ones before late ones, nothing twice. One that leans on the sentence before it is taken only together with that
 * one. `relevance` weighs them further, such as by how much of a topic they hold.
 */
export function pickSentences<Sentence extends PickableSentence>(
  sentences: readonly Sentence[],
  words: number,
  relevance: (text: string) => number = () => 1,
): readonly Sentence[] {
  const entries = entriesOf(foremost(sentences), relevance);
  const picked: Entry<Sentence>[] = [];
  let left = words;
  for (;;) {
    const next = bestNext(entries, picked, left);
    if (next === undefined) break;
    picked.push(next);
    left -= next.length;
  }
  return picked.sort((one, other) => one.index - other.index).map(({ sentence }) => sentence);
}

/** In their order. */
function foremost<Sentence extends PickableSentence>(sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.length <= MOST_SENTENCES) return sentences;
  return sentences
    .map((sentence, index) => ({ sentence, index }))
    .sort((one, other) => one.sentence.place - other.sentence.place || one.index - other.index)
    .slice(0, MOST_SENTENCES)
    .sort((one, other) => one.index - other.index)
    .map(({ sentence }) => sentence);
}

function entriesOf<Sentence extends PickableSentence>(
  sentences: readonly Sentence[],
  relevance: (text: string) => number,
): readonly Entry<Sentence>[] {
  const bases = sentences.map(({ text }) => basesIn(text));
  const central = centralities(bases);
  const headlines = new Map(sentences.map(({ headline }) => [headline, basesOf(headline)]));
  return sentences.map((sentence, index) => {
    const own = new Set(bases[index]);
    const headed = sharedPart(headlines.get(sentence.headline) ?? new Set(), own);
    const weight = (central[index] ?? 0) * (1 + HEADLINE * headed) * relevance(sentence.text);
    return {
      sentence,
      index,
      bases: own,
      length: wordCount(sentence.text),
      isWhole: isWholeSentence(sentence.text),
      leans: leansBack(sentence.text, analyseWords(sentence.text)),
      score: weight / (1 + FALL * sentence.place),
    };
  });
}

function bestNext<Sentence extends PickableSentence>(
  entries: readonly Entry<Sentence>[],
  picked: readonly Entry<Sentence>[],
  left: number,
): Entry<Sentence> | undefined {
  let best: Entry<Sentence> | undefined;
  let most = 0;
  for (const entry of entries) {
    if (entry.length > left || !entry.isWhole || picked.includes(entry)) continue;
    if (entry.leans && !picked.some((other) => isJustBefore(other.sentence, entry.sentence))) continue;
    const said = Math.max(0, ...picked.map((other) => overlapOf(other.bases, entry.bases)));
    const score = entry.score * (1 - REPEATED * said);
    if (said < SAME && score > most) {
      best = entry;
      most = score;
    }
  }
  return best;
}

function isJustBefore(one: PickableSentence, other: PickableSentence): boolean {
  return one.group === other.group && one.place === other.place - 1;
}

/** The words that two sentences share, as a part of the shorter one's. */
function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.size < other.size ? sharedPart(one, other) : sharedPart(other, one);
}

function sharedPart(words: ReadonlySet<string>, held: ReadonlySet<string>): number {
  let both = 0;
  for (const word of words) if (held.has(word)) both++;
  return words.size === 0 ? 0 : both / words.size;
}
