import { type Chunk, type CueChunk, isNounPhrase } from '../../chunk.ts';
import type { Cue } from '../../cue.ts';
import { type RuleWatch, told } from '../../rule-watch.ts';
import { ASKING_WORDS } from '../words/asking-words.ts';
import { asideOwner } from './aside-owner.ts';
import {
  CLAUSE_OPENERS,
  headOf,
  isApposed,
  isGoverned,
  isHead,
  isPersonalSubject,
  isPersonName,
  openingSubject,
} from './noun-heads.ts';

const REACH = 40;

/**
 * Where the source of a cue at `at` stands to its left, `before` being the first chunk there that is no adverb or auxiliary; undefined where
 * the sentence has none: "Vega, a doctor, said", "the road, Vega said", "a spokeswoman for Vega told".
 */
export function leftSource(
  chunks: readonly Chunk[],
  verb: CueChunk,
  at: number,
  before: number,
  earlier: readonly Cue[],
  watch?: RuleWatch,
): number | undefined {
  const { cue } = verb;
  const left = chunks[before];
  if (left === undefined) return undefined;
  const isParticiple = cue.form === 'participle';
  if (isNounPhrase(left) && isPersonalSubject(left)) {
    // "on rye, rent and why she says": whoever stands behind the word is the subject.
    if (
      left.kind === 'pronoun' &&
      SUBJECTS.has(left.lower) &&
      ASKING_WORDS.has(chunks[before - 1]?.lower ?? '')
    )
      return told(watch, 'noun before the verb', verb, chunks, before);
    if (left.lower === 'who' || left.lower === 'that')
      return told(watch, 'noun before “who”', verb, chunks, antecedentOf(chunks, before));
    const head = headOf(chunks, before);
    if (cue.form === 'finite' && isEmbedded(chunks, head))
      return told(watch, 'subject within what is said', verb, chunks, head);
    if (isParticiple && (chunks[head - 1]?.lower === 'with' || isOfName(chunks, head)))
      return told(watch, 'noun before a participle', verb, chunks, head);
    if (
      isGoverned(chunks, head) &&
      !CLAUSE_OPENERS.has(chunks[head - 1]?.lower ?? '') &&
      !isApposed(chunks[head])
    ) {
      return (
        told(watch, 'subject that opens the sentence', verb, chunks, openingSubject(chunks, at)) ??
        told(watch, 'subject of the clause', verb, chunks, clauseSubject(chunks, before, earlier)) ??
        told(watch, 'noun before the verb', verb, chunks, head)
      );
    }
    const isObject = isParticiple && !isWithPhrase(chunks, head) && !(before < at - 1);
    if (!isObject) return told(watch, 'noun before the verb', verb, chunks, head);
  }
  if (left.kind === 'relative' || left.kind === 'that')
    return told(watch, 'noun before “who”', verb, chunks, antecedentOf(chunks, before));
  // "Vega, head of Harbour Lights -- the lamp makers -- told"
  let aside = before;
  while (left.kind === 'dash' && chunks[aside - 1]?.kind === 'dash') aside--;
  const owner =
    (left.kind === 'comma' || left.kind === 'dash') && !isParticiple
      ? told(watch, 'noun before an aside', verb, chunks, asideOwner(chunks, aside))
      : undefined;
  return owner ?? told(watch, 'subject of the clause', verb, chunks, clauseSubject(chunks, before, earlier));
}

/** "Police said he told officers": a noun phrase between a verb of speech and the next is the subject of what is said. */
function isEmbedded(chunks: readonly Chunk[], at: number): boolean {
  const [before, subject] = [chunks[at - 1], chunks[at]];
  if (before?.kind !== 'cue' || before.cue.form !== 'finite' || before.owner !== undefined) return false;
  return isNounPhrase(subject) && !subject.isPossessive;
}

/** "footage of Vega saying" */
function isOfName(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'name' && chunks[at - 1]?.lower === 'of';
}

/** "with Vega saying". */
function isWithPhrase(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.lower === 'with' || chunks[at - 1]?.lower === 'of' || chunks[at - 1] === undefined;
}

/** "Vega, who said": the noun before the relative. */
function antecedentOf(chunks: readonly Chunk[], relative: number): number | undefined {
  let at = relative - 1;
  while (
    at >= 0 &&
    (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'preposition' || chunks[at]?.kind === 'dash')
  )
    at--;
  // "Vega, now the majority leader, who said": the name before the description.
  let comma = at - 1;
  while (chunks[comma]?.kind === 'adverb') comma--;
  if (chunks[at]?.kind === 'nominal' && chunks[comma]?.kind === 'comma' && chunks[comma - 1]?.kind === 'name')
    return comma - 1;
  if (isHead(chunks[at])) return headOf(chunks, at);
  // "by Ana Vega, a second tenor, who said": words that are in no table describe the name before them.
  let words = at;
  while (
    words > at - LONGEST_DESCRIPTION &&
    (chunks[words]?.kind === 'word' || chunks[words]?.kind === 'determiner')
  )
    words--;
  if (words < at && chunks[words]?.kind === 'comma' && isPersonName(chunks[words - 1])) return words - 1;
  return clauseSubject(chunks, at, []);
}

const LONGEST_DESCRIPTION = 5;

/** Pronouns that are nothing but a subject. */
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i']);

/**
 * "Vega came and said", "Vega came, saying": the subject of the clause that ends at `from`: what the cue before it had for a subject when "and" or a participle goes on from it, else the
 * first noun phrase of the clause that no preposition governs.
 */
function clauseSubject(chunks: readonly Chunk[], from: number, earlier: readonly Cue[]): number | undefined {
  const previous = earlier.findLast((cue) => cue.chunk.cue.form !== 'base') ?? earlier.at(-1);
  if (previous?.sourceAt !== undefined && previous.at <= from && !hasBreak(chunks, previous.at, from))
    return previous.sourceAt;
  let found: number | undefined;
  for (let at = from; at >= 0 && from - at < REACH; at--) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === 'mark') break;
    // "PORTSEA: The court on Monday said": what stands before the colon is a dateline, or a heading.
    if (found !== undefined && chunk.kind === 'colon') break;
    if (chunk.lower === 'who' && chunk.kind === 'pronoun') return antecedentOf(chunks, at);
    // "the daughter of a draper, she liked to say": whatever stands before it, she is the subject.
    if (SUBJECTS.has(chunk.lower) && !isGoverned(chunks, at)) return at;
    if (isNounPhrase(chunk) && isPersonalSubject(chunk) && !chunk.isPossessive && !isGoverned(chunks, at))
      found = at;
  }
  return found;
}

/** "Vega said so. Then came and told": a full stop or a semicolon parts two clauses. */
function hasBreak(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (chunks[at]?.kind === 'mark') return true;
  return false;
}
